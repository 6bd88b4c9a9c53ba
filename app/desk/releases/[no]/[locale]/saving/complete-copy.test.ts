import { expect, test } from "vitest";
import { parseContent } from "#richtext/content.ts";
import { content, doc, p } from "#test/bodies.ts";
import { completeCopy } from "./complete-copy.ts";

const copy = { tab: "t", editionId: "e", personId: "ada", parent: "w0", at: new Date("2026-06-04T12:00:00Z") };
const before = { journalistsOnly: "Embargo" };

test("a copy from before there were words for journalists leaves them as they are", () => {
  const text = { content: content(), blockIds: ["a"] };
  expect(completeCopy({ ...copy, text }, before)).toEqual({ ...copy, text: { ...text, journalistsOnly: "Embargo" } });
});

test("a copy that has them keeps its own, none as well", () => {
  const text = { content: content(), blockIds: ["a"], journalistsOnly: "" };
  expect(completeCopy({ ...copy, text }, before)).toEqual({ ...copy, text });
});

test("a copy that the server refused can be saved", () => {
  const refused = content({ lead: "one\ttwo", body: doc(p("a\u0000b")) });
  const { text } = completeCopy({ ...copy, text: { content: refused, blockIds: [""], journalistsOnly: "\t" } }, before);
  expect(parseContent(text.content)).toMatchObject({ ok: true });
  expect(text).toMatchObject({ content: { lead: "one two" }, journalistsOnly: " " });
});
