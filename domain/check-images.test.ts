import { expect, test } from "vitest";
import { imagesDescribed } from "./check-images.ts";
import type { AltAnswer } from "./media.ts";
import type { TextBlock } from "./text-block.ts";

const block = (index: number, image: TextBlock["image"]): TextBlock => ({
  index,
  kind: image ? "image" : "paragraph",
  section: "body",
  text: "",
  ownText: "",
  level: null,
  links: [],
  attribution: null,
  table: null,
  video: null,
  image,
  media: null,
});
const image = (altAnswer: AltAnswer | null, alt = "") => ({ altAnswer, alt });

test("an image needs an answer, and an answer that describes needs words", () => {
  const blocks = [block(0, null), block(1, image(null)), block(2, image("describes", " "))];
  expect(imagesDescribed({ blocks })).toEqual([
    { code: "image_without_alt", severity: "stop", place: { field: "body", block: 1 }, facts: { number: 1 } },
    { code: "image_without_alt", severity: "stop", place: { field: "body", block: 2 }, facts: { number: 2 } },
  ]);
});

test("the name of a file describes nothing", () => {
  expect(imagesDescribed({ blocks: [block(4, image("describes", "IMG_2034.jpg"))] })).toEqual([
    {
      code: "alt_is_file_name",
      severity: "stop",
      place: { field: "body", block: 4 },
      facts: { number: 1, text: "IMG_2034.jpg" },
    },
  ]);
});

test("each of the three answers is one", () => {
  const answers = [image("describes", "Two ministers sign."), image("decorative"), image("in_text")];
  expect(imagesDescribed({ blocks: answers.map((answer, index) => block(index, answer)) })).toEqual([]);
});
