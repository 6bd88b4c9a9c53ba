import { expect, test } from "vitest";
import { background, doc, image, p } from "#test/bodies.ts";
import { leadImage } from "./lead-image.ts";

const path = `/media/${"a1".repeat(32)}`;

test("the first image stands for the page, at most as wide as it is stored", () => {
  const large = image({ width: 3200, height: 1600 });
  expect(leadImage(doc(p("a"), large, image({ hash: "b2".repeat(32) })))).toEqual({
    path: `${path}/1600.jpeg`,
    width: 1600,
    height: 800,
    alt: "Two ministers sign a document.",
  });
  expect(leadImage(doc(p("a"), background(image({ altAnswer: "decorative" }))))).toMatchObject({
    path: `${path}/1200.jpeg`,
    alt: "",
  });
});

test("a text without one has none", () => expect(leadImage(doc(p("a")))).toBeUndefined());
