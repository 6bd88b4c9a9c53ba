import { expect, test } from "vitest";
import { readMetaLine } from "./meta-line.ts";
import { sectionNamed } from "./section-names.ts";

test.each(["Hintergrund-Informationen", "Hintergrund·informationen", "Hintergrund:"])(
  "%s opens the background",
  (heading) => {
    expect(sectionNamed(heading)).toBe("background");
  },
);

test.each(["Presse-Mitteilung", "Presse·mitteilung", "Pressemitteilung"])("%s is a press release", (name) => {
  expect(readMetaLine(`4. Juni 2026 · ${name}`, "de-simple")).toMatchObject({
    date: { date: "2026-06-04" },
    releaseType: "press_release",
    rest: "",
  });
});
