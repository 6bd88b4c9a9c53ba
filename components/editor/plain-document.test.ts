import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodySchema } from "#richtext/schema.ts";
import { background, bold, doc, h, link, p, statement, ul } from "#test/bodies.ts";
import { plainDocument } from "./plain-document.ts";

const body = doc(
  h(2, "Heading"),
  p("Words ", bold("in bold"), link(" and a link", "https://example.org/"), { type: "hardBreak" }, "more"),
  p(),
  ul("one", "two"),
  statement("Ada", "Minister", p("Said.")),
  background(p("Behind.")),
);
const document = Node.fromJSON(bodySchema, body);

test("a document is what it would be as JSON", () => {
  expect(plainDocument(document)).toEqual(JSON.parse(JSON.stringify(document.toJSON())));
});

test("a block that was not typed in is the same object as before", () => {
  const before = plainDocument(document);
  const state = EditorState.create({ doc: document });
  const typed = state.apply(state.tr.insertText("New ", 1)).doc;
  const after = plainDocument(typed);
  expect(after).toEqual(JSON.parse(JSON.stringify(typed.toJSON())));
  expect(after.content?.[0]).not.toBe(before.content?.[0]);
  expect(after.content?.slice(1).every((block, index) => block === before.content?.[index + 1])).toBe(true);
});
