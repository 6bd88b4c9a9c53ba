import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, p, video } from "#test/bodies.ts";
import { videos } from "./check-videos.ts";

const complain = (...attrs: Parameters<typeof video>) =>
  videos({ blocks: textBlocks(doc(p("Text."), video(...attrs))) }).map(({ code, place }) => ({ code, place }));

test("a video with title, address and transcript is as it should be", () => {
  expect(complain("https://vimeo.com/123456789", "Signing in Lindmar", "/en/transcript")).toEqual([]);
});

test("each of them is asked for", () => {
  const place = { field: "body", block: 1 };
  expect(complain("", " ", "")).toEqual([
    { code: "video_without_address", place },
    { code: "video_without_title", place },
    { code: "video_without_transcript", place },
  ]);
});
