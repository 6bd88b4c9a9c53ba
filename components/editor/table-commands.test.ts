import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import { tableEditing } from "@tiptap/pm/tables";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { parseBody } from "#richtext/body.ts";
import { bodySchema } from "#richtext/schema.ts";
import { background, doc, p, statement, table } from "#test/bodies.ts";
import { insertTable, tableActions } from "./table-commands.ts";

function editing(body: BodyNode, at: string | number): EditorState {
  const document = bodySchema.nodeFromJSON(body);
  const selection = TextSelection.create(document, typeof at === "number" ? at : placeOf(document, at));
  return EditorState.create({ doc: document, selection, plugins: [tableEditing()] });
}

function placeOf(document: EditorState["doc"], words: string): number {
  let place = 0;
  document.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) place = position;
  });
  return place;
}

/** The document after a command: valid to be stored. */
function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  expect(parseBody(JSON.parse(JSON.stringify(next.doc.toJSON())))).toMatchObject({ ok: true });
  return next;
}

const blocks = ({ doc }: EditorState) => doc.children.map((node) => `${node.type.name}:${node.textContent}`);
const rows = ({ doc }: EditorState) => {
  const found = doc.children.find(({ type }) => type.name === "table");
  return found?.children.map((row) =>
    row.children.map((cell) => `${cell.type.name === "tableHeader" ? "*" : ""}${cell.textContent}`),
  );
};

const ferries = doc(p("Text."), table("Ferries", ["Year", "Number"], ["2025", "14"]));

test("a new table stands in the place of an empty paragraph, with a header row and somewhere to write on", () => {
  const state = after(editing(doc(p("")), 1), insertTable);
  expect(blocks(state)).toEqual(["table:", "paragraph:"]);
  expect(rows(state)).toEqual([
    ["*", "*"],
    ["", ""],
    ["", ""],
  ]);
  expect(state.selection.$from.node(-1).type.name).toBe("tableHeader");
});

test("a new table stands behind the block with the cursor", () => {
  expect(blocks(after(editing(doc(p("One."), p("Two.")), 1), insertTable))).toEqual([
    "paragraph:One.",
    "table:",
    "paragraph:Two.",
  ]);
  const said = doc(statement("Ilse Marandt", "Foreign Minister", p("Yes.")));
  expect(blocks(after(editing(said, "Yes."), insertTable))).toEqual(["statement:Yes.", "table:", "paragraph:"]);
});

test("from the background a new table goes to the end of the text before it", () => {
  expect(blocks(after(editing(doc(p("Text."), background(p("Why."))), "Why."), insertTable))).toEqual([
    "paragraph:Text.",
    "table:",
    "paragraph:",
    "background:Why.",
  ]);
});

test("there is no table in a table", () => {
  expect(insertTable(editing(ferries, "2025"))).toBe(false);
});

test.each([
  [
    "rowBefore",
    [
      ["*Year", "*Number"],
      ["", ""],
      ["2025", "14"],
    ],
  ],
  [
    "rowAfter",
    [
      ["*Year", "*Number"],
      ["2025", "14"],
      ["", ""],
    ],
  ],
  [
    "columnBefore",
    [
      ["*", "*Year", "*Number"],
      ["", "2025", "14"],
    ],
  ],
  [
    "columnAfter",
    [
      ["*Year", "*", "*Number"],
      ["2025", "", "14"],
    ],
  ],
  [
    "headerRow",
    [
      ["Year", "Number"],
      ["2025", "14"],
    ],
  ],
  [
    "headerColumn",
    [
      ["*Year", "*Number"],
      ["*2025", "14"],
    ],
  ],
  ["deleteRow", [["*Year", "*Number"]]],
  ["deleteColumn", [["*Number"], ["14"]]],
  ["deleteTable", undefined],
] as const)("%s", (action, expected) => {
  expect(rows(after(editing(ferries, "2025"), tableActions[action]))).toEqual(expected);
});

test("a seventh column is not offered, nor a column outside a table", () => {
  const wide = editing(doc(table("Letters", ["a", "b", "c", "d", "e", "f"])), "f");
  expect(tableActions.columnAfter(wide)).toBe(false);
  expect(tableActions.columnBefore(editing(ferries, "Text."))).toBe(false);
});
