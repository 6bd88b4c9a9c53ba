import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { boilerplate, documentLink, image, p, statement, table, video } from "#test/bodies.ts";
import { isInside, toggleSection, toggleStatement } from "./editor-commands.ts";

const text = (value: string): BodyNode => ({ type: "text", text: value });
const paragraph = (value: string): BodyNode => ({ type: "paragraph", ...(value && { content: [text(value)] }) });

function editing(blocks: BodyNode[], from: number, to = from): EditorState {
  const doc = bodySchema.nodeFromJSON({ type: "doc", content: blocks });
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

function after(state: EditorState, command: ReturnType<typeof toggleSection>): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  return next;
}

const shape = (state: EditorState) => state.doc.content.content.map((node) => `${node.type.name}:${node.textContent}`);

test("a paragraph becomes a statement with the cursor in it, and a paragraph again", () => {
  const stated = after(editing([paragraph("one"), paragraph("two")], 7), toggleStatement);
  expect(shape(stated)).toEqual(["paragraph:one", "statement:two"]);
  expect(isInside(stated, "statement")).toBe(true);

  expect(shape(after(stated, toggleStatement))).toEqual(["paragraph:one", "paragraph:two"]);
});

test("several chosen paragraphs become one statement", () => {
  expect(shape(after(editing([paragraph("one"), paragraph("two")], 1, 8), toggleStatement))).toEqual([
    "statement:onetwo",
  ]);
});

test("a heading chosen for a statement is a paragraph there", () => {
  const heading: BodyNode = { type: "heading", attrs: { level: 2 }, content: [text("why")] };
  expect(shape(after(editing([heading], 1), toggleStatement))).toEqual(["statement:why"]);
});

test("a list does not become a statement", () => {
  const list: BodyNode = { type: "bulletList", content: [{ type: "listItem", content: [paragraph("a")] }] };
  expect(toggleStatement(editing([list], 4))).toBe(false);
});

test("the background begins after the text and before the notes", () => {
  const notes: BodyNode = { type: "notesToEditors", content: [paragraph("notes")] };
  const state = after(editing([paragraph("one"), notes], 1), toggleSection("background"));
  expect(shape(state)).toEqual(["paragraph:one", "background:", "notesToEditors:notes"]);
  expect(isInside(state, "background")).toBe(true);
});

test("there is one background: the button leads into it", () => {
  const background: BodyNode = { type: "background", content: [paragraph("known")] };
  const state = after(editing([paragraph("one"), background], 1), toggleSection("background"));
  expect(shape(state)).toEqual(["paragraph:one", "background:known"]);
  expect(state.doc.lastChild?.childCount).toBe(2);
});

test("chosen paragraphs move into the section", () => {
  expect(shape(after(editing([paragraph("one"), paragraph("two")], 6, 9), toggleSection("background")))).toEqual([
    "paragraph:one",
    "background:two",
  ]);
});

test("moving the whole text leaves an empty paragraph before the section", () => {
  expect(shape(after(editing([paragraph("all")], 1, 4), toggleSection("notesToEditors")))).toEqual([
    "paragraph:",
    "notesToEditors:all",
  ]);
});

test("a section taken apart gives its blocks back to the text", () => {
  const background: BodyNode = { type: "background", content: [paragraph("why")] };
  const notes: BodyNode = { type: "notesToEditors", content: [paragraph("notes")] };
  const state = editing([paragraph("one"), background, notes], 8);
  expect(shape(after(state, toggleSection("background")))).toEqual([
    "paragraph:one",
    "paragraph:why",
    "notesToEditors:notes",
  ]);
});

test.each([image(), documentLink()])("chosen media move into the section with the words around them", (media) => {
  const state = editing([paragraph("one"), media, paragraph("two"), paragraph("three")], 1, 8);
  const next = after(state, toggleSection("background"));
  expect(shape(next)).toEqual(["paragraph:three", "background:onetwo"]);
  expect(next.doc.lastChild?.content.content.map(({ type }) => type.name)).toEqual([
    "paragraph",
    media.type,
    "paragraph",
  ]);
});

test.each([
  image(),
  documentLink(),
  video("https://vimeo.com/123456789", "Signing", "https://mfa.halvoria.example/words"),
  table("Ferries", ["Year", "Ferries"], ["2025", "14"]),
  statement("A", "B", p("said")),
  { type: "bulletList", content: [{ type: "listItem", content: [paragraph("a")] }] },
])("no section and no statement takes anything away from a text", (block) => {
  for (const closing of [[], [boilerplate(p("The ministry serves."))]]) {
    const before = bodySchema.nodeFromJSON({
      type: "doc",
      content: [paragraph("one"), block, paragraph("two"), ...closing],
    });
    const whole = TextSelection.between(before.resolve(1), before.resolve(before.content.size));
    const upToTwo = TextSelection.create(before, 1, 7 + bodySchema.nodeFromJSON(block).nodeSize);
    for (const selection of [whole, upToTwo]) {
      const state = EditorState.create({ doc: before, selection });
      const commands = ["background", "notesToEditors", "boilerplate"] as const;
      for (const command of [...commands.map(toggleSection), toggleStatement]) {
        expect(leaves(after(state, command))).toEqual(leaves(state));
      }
    }
  }
});

/** Every word, image and document of a text, wherever it stands. */
function leaves({ doc }: EditorState): string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.isLeaf) found.push(node.isText ? (node.text ?? "") : node.type.name);
    return true;
  });
  return found.toSorted();
}
