import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { background, bold, content, doc, h, image, p } from "#test/bodies.ts";
import { changesSince } from "./changes-since.ts";

const one = content({ body: doc(p("One."), h(2, "Two"), p("Three."), background(p("Four."), p("Five."))) });
const changed = (...blocks: BodyNode[]) => changesSince(one, content({ body: doc(...blocks) }));

test("nothing differs from itself", () => expect(changesSince(one, one)).toBe(0));

test.each([
  ["a word", [p("One!"), h(2, "Two"), p("Three."), background(p("Four."), p("Five."))], 1],
  ["a mark", [p(bold("One.")), h(2, "Two"), p("Three."), background(p("Four."), p("Five."))], 1],
  ["two blocks", [p("One!"), h(2, "Two"), p("Three!"), background(p("Four."), p("Five."))], 2],
  ["a block more", [p("One."), p("One and a half."), h(2, "Two"), p("Three."), background(p("Four."), p("Five."))], 1],
  ["a block less", [p("One."), p("Three."), background(p("Four."), p("Five."))], 1],
  ["one in the place of two", [p("One."), p("Both."), background(p("Four."), p("Five."))], 2],
  ["an image", [p("One."), h(2, "Two"), p("Three."), image(), background(p("Four."), p("Five."))], 1],
  ["a block of the background", [p("One."), h(2, "Two"), p("Three."), background(p("Four."), p("Six."))], 1],
])("%s is counted", (_, blocks, count) => expect(changed(...blocks)).toBe(count));

test("a block that is said once more is a change", () => {
  const once = content({ body: doc(p("One.")) });
  expect(changesSince(once, content({ body: doc(p("One."), p("One.")) }))).toBe(1);
});

test("fields count one each, notes to readers none", () => {
  const now = content({ ...one, headline: "Other", lead: "Other", place: "Other", slug: "other", changeNote: "Other" });
  expect(changesSince(one, now)).toBe(4);
});

test("another text is counted in no time", () => {
  const blocks = (word: string) =>
    content({ body: doc(...Array.from({ length: 20_000 }, (_, no) => p(`${word} ${no}`))) });
  const before = performance.now();
  expect(changesSince(blocks("one"), blocks("two"))).toBe(20_000);
  expect(performance.now() - before).toBeLessThan(5000);
});
