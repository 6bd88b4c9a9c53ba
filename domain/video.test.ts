import { expect, test } from "vitest";
import { isVideoPage, videoAt, videoOrigins, videoPlaces } from "./video.ts";

test.each([
  ["https://www.youtube.com/watch?v=aB3-_dEfGh1&t=1", "youtube", "aB3-_dEfGh1"],
  ["https://m.youtube.com/watch?list=PL1&v=aB3-_dEfGh1&t=30s", "youtube", "aB3-_dEfGh1"],
  [" https://youtu.be/aB3-_dEfGh1?si=x ", "youtube", "aB3-_dEfGh1"],
  ["https://www.youtube-nocookie.com/embed/aB3-_dEfGh1", "youtube", "aB3-_dEfGh1"],
  ["https://youtube.com/live/aB3-_dEfGh1", "youtube", "aB3-_dEfGh1"],
  ["https://vimeo.com/123456789?share=copy", "vimeo", "123456789"],
  ["https://player.vimeo.com/video/123456789?h=1", "vimeo", "123456789"],
])("%s is a video", (address, provider, video) => {
  expect(videoAt(address)).toEqual({ provider, video });
  expect(isVideoPage(address)).toBe(false);
});

test.each([
  "",
  "aB3-_dEfGh1",
  "http://www.youtube.com/watch?v=aB3-_dEfGh1",
  "https://www.youtube.com/watch?v=short",
  "https://www.youtube.com/@channel",
  "https://evil.example/https://youtu.be/aB3-_dEfGh1",
  "https://youtube.com.evil.example/watch?v=aB3-_dEfGh1",
  "https://vimeo.com/channels/staffpicks",
  "javascript:alert(1)",
])("%o is none that may be shown", (address) => {
  expect(videoAt(address)).toBeUndefined();
});

test.each(["https://www.youtube.com/watch?v=aB3-_dEfGh1", "https://vimeo.com/123456789"])("%s is stored so", (page) => {
  expect(isVideoPage(page)).toBe(true);
});

test.each(["", null, 7, "https://www.youtube.com/watch?v=aB3-_dEfGh1\n", "https://vimeo.com/123456789#t"])(
  "%o is not how a video is stored",
  (page) => {
    expect(isVideoPage(page)).toBe(false);
  },
);

test("a video is watched at its provider, and played here without cookies", () => {
  expect(videoPlaces({ provider: "youtube", video: "aB3-_dEfGh1" })).toEqual({
    name: "YouTube",
    page: "https://www.youtube.com/watch?v=aB3-_dEfGh1",
    player: "https://www.youtube-nocookie.com/embed/aB3-_dEfGh1",
  });
  expect(videoPlaces({ provider: "vimeo", video: "123456789" }).player).toBe(
    "https://player.vimeo.com/video/123456789?dnt=1",
  );
});

test("every player is of an origin that a page may frame", () => {
  for (const provider of ["youtube", "vimeo"] as const) {
    const { player } = videoPlaces({ provider, video: provider === "vimeo" ? "123456789" : "aB3-_dEfGh1" });
    expect(videoOrigins).toContain(new URL(player).origin);
  }
});
