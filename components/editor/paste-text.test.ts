import { readFileSync } from "node:fs";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { ListDepth } from "#richtext/nodes/list-depth.ts";
import { readClipboard } from "#richtext/paste/read-clipboard.ts";
import { bodySchema } from "#richtext/schema.ts";
import { background, boilerplate, bold, doc, h, notes, p, statement, table, ul } from "#test/bodies.ts";
import { pasteNews, pasteNewsPlugin, withNews } from "./paste-state.ts";
import { pastePlain, pasteText } from "./paste-text.ts";

const plugins = [...(ListDepth.config.addProseMirrorPlugins?.call({} as never) ?? []), history(), pasteNewsPlugin()];

/** A document with the cursor at the end of the block that ends with the word. */
function editing(body: BodyNode, word: string, before = 0): EditorState {
  const state = EditorState.create({ doc: bodySchema.nodeFromJSON(body), plugins });
  let at = 1;
  state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent.endsWith(word)) at = position + 1 + node.content.size - before;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

function pasted(state: EditorState, html: string, text: string | null = null) {
  const { transaction, report } = pasteText(state, readClipboard({ html, text: text ?? "" }), text);
  const next = state.apply(transaction);
  next.doc.check();
  return { next, report, body: plain(next) };
}

/** Without the attributes that are never other than they are. */
function plain(state: EditorState): BodyNode {
  return JSON.parse(JSON.stringify(state.doc.toJSON()));
}

test("a single paragraph flows into the text, several end and begin one", () => {
  expect(pasted(editing(doc(p("ab")), "ab", 1), "<p>X <b>Y</b></p>").body).toEqual(doc(p("aX ", bold("Y"), "b")));
  expect(pasted(editing(doc(p("ab")), "ab", 1), "<p>X</p><p>Y</p>").body).toEqual(doc(p("aX"), p("Yb")));
  expect(pasted(editing(doc(p("a")), "a"), "<p>X</p><ul><li>Y</li></ul>").body).toEqual(doc(p("aX"), ul("Y")));
});

test("blocks stand by themselves and leave no empty line behind", () => {
  const list = "<h2>X</h2><ul><li>Y</li></ul>";
  expect(pasted(editing(doc(p("")), ""), list).body).toEqual(doc(h(2, "X"), ul("Y")));
  expect(pasted(editing(doc(p("a"), p("b")), "a"), list).body).toEqual(doc(p("a"), h(2, "X"), ul("Y"), p("b")));
  expect(pasted(editing(doc(p("a")), "a", 1), list).body).toEqual(doc(h(2, "X"), ul("Y"), p("a")));
  expect(pasted(editing(doc(p("ab")), "ab", 1), list).body).toEqual(doc(p("a"), h(2, "X"), ul("Y"), p("b")));
});

test("what is not allowed at the place goes on as paragraphs there, and is said", () => {
  const html = "<h2>X</h2><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>";
  const { body, report } = pasted(editing(doc(p("a"), background(p("why"))), "why"), html);
  expect(body).toEqual(doc(p("a"), background(p("why"), p(bold("X")), p("A – B"), p("1 – 2"))));
  expect(report.findings.map(({ code }) => code)).toEqual(["heading_as_paragraph", "table_as_paragraphs"]);
  expect(pasted(editing(doc(statement("A", "B", p("said"))), "said"), "<ul><li>X</li></ul>").body).toEqual(
    doc(statement("A", "B", p("said"), p("X"))),
  );
});

test("a table stands in the text, and goes as lines into a cell of another", () => {
  const html = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>";
  const { body } = pasted(editing(doc(p("a")), "a"), html);
  expect(body).toEqual(doc(p("a"), table("", ["A", "B"], ["1", "2"])));
  expect(pasted(editing(doc(table("", ["C", "D"])), "D"), html).next.doc.textContent).toBe("CDA – B1 – 2");
});

test("in an item a list joins its list, and never makes a third level", () => {
  const deep = "<ul><li>X<ul><li>Y</li></ul></li></ul>";
  const { next, report } = pasted(editing(doc(ul([p("a"), ul("b")])), "b"), deep);
  expect(next.doc.textContent).toBe("abXY");
  expect(report.difference).toBeNull();
  const second = pasted(editing(doc(ul("a", "c")), "a"), "<ul><li>X</li><li>Y</li></ul>");
  expect(second.next.doc.textContent).toBe("aXYc");
});

test("footnotes go to the notes to editors, which begin with them or go on", () => {
  const html = `<p>X<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id=ftn1 style='mso-element:footnote'><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note</p></div>`;
  expect(pasted(editing(doc(p("a")), "a"), html).body).toEqual(doc(p("aX[1]"), notes(p("[1] Note"))));
  expect(pasted(editing(doc(p("a"), notes(p("Old"))), "a"), html).body).toEqual(
    doc(p("aX[1]"), notes(p("Old"), p("[1] Note"))),
  );
  expect(pasted(editing(doc(p("a"), notes(p("Old"))), "Old"), html).body).toEqual(
    doc(p("a"), notes(p("OldX[1]"), p("[1] Note"))),
  );
});

test("footnotes find the notes to editors above the boilerplate", () => {
  const html = `<p>X<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id=ftn1 style='mso-element:footnote'><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note</p></div>`;
  const begun = pasted(editing(doc(p("a"), boilerplate(p("We are"))), "a"), html);
  expect(begun.body).toEqual(doc(p("aX[1]"), notes(p("[1] Note")), boilerplate(p("We are"))));
  expect(begun.report.difference).toBeNull();
  expect(pasted(editing(doc(p("a"), notes(p("Old")), boilerplate(p("We are"))), "a"), html).body).toEqual(
    doc(p("aX[1]"), notes(p("Old"), p("[1] Note")), boilerplate(p("We are"))),
  );
  expect(pasted(editing(doc(p("a"), notes(p("")), boilerplate(p("We are"))), "a"), html).body).toEqual(
    doc(p("aX[1]"), notes(p("[1] Note")), boilerplate(p("We are"))),
  );
});

test("a whole Word document is one step, also right after typing", () => {
  const html = readFileSync(new URL("../../richtext/import/fixtures/paste-word.htm", import.meta.url), "utf8");
  const typed = editing(doc(p("a")), "a");
  const before = typed.apply(typed.tr.insertText("b"));
  const { next, report } = pasted(before, html);
  expect(report.difference).toBeNull();
  expect(next.doc.textContent).toContain("in a port of the other country");
  let undone = next;
  undo(next, (tr) => {
    undone = next.apply(tr);
  });
  expect(plain(undone)).toEqual(doc(p("ab")));
});

test("chosen words are replaced, and every other word is still there", () => {
  const state = editing(doc(p("one two three")), "three");
  const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 8)));
  const { body, report } = pasted(chosen, "<p>2</p>", "2");
  expect(body).toEqual(doc(p("one 2 three")));
  expect(report.difference).toBeNull();
});

test("a word that the clipboard has and the text has not is said", () => {
  expect(pasted(editing(doc(p("")), ""), "<p>It covers ferries</p>", "It covers 41 ferries").report.difference).toEqual(
    {
      words: 1,
      missing: ["41"],
      added: [],
    },
  );
});

test("plain text is a paragraph for each line, nothing read into it", () => {
  const state = editing(doc(p("")), "");
  expect(plain(state.apply(pastePlain(state, "1. one\r\n\r\n• **two**\n")))).toEqual(doc(p("1. one"), p("• **two**")));
});

test("news stay until the paste is taken back; typing makes it no last step", () => {
  const state = editing(doc(p("a")), "a");
  const { transaction, report } = pasteText(state, readClipboard({ html: "<p>X</p>", text: "X" }), "X");
  const after = state.apply(
    withNews(transaction, { kind: "pasted", name: null, report, plain: "X", isLastStep: true }),
  );
  expect(pasteNews(after)).toMatchObject({ isLastStep: true });
  expect(pasteNews(after.apply(after.tr.insertText("b")))).toMatchObject({ isLastStep: false });
  undo(after, (tr) => expect(pasteNews(after.apply(tr))).toBeNull());
});

test("each picture has its place after the blocks before it, wherever the words were put in", () => {
  const picture = '<img src="data:image/png;base64,AQID">';
  const html = `${picture}<p>X</p>${picture}<h2>H</h2>${picture}<p>Y</p>${picture}`;
  const placed = (state: EditorState) => {
    const { transaction, pictures } = pasteText(state, readClipboard({ html, text: "" }), null);
    const { doc: after } = state.apply(transaction);
    return pictures.map(({ at }) => {
      const $at = after.resolve(at);
      return `${$at.depth} ${$at.nodeBefore?.textContent ?? ""}|${$at.nodeAfter?.textContent ?? ""}`;
    });
  };
  const alone = ["0 |X", "0 X|H", "0 H|Y", "0 Y|"];
  expect(placed(editing(doc(p()), ""))).toEqual(alone);
  expect(placed(editing(doc(p("ab")), "ab", 1))).toEqual(["0 aX|H", "0 aX|H", "0 H|Yb", "0 Yb|"]);
  expect(placed(editing(doc(p("ab")), "ab", 2))).toEqual(
    ["0 |Xab", "0 X|H", "0 H|Yab", "0 Yab|"].map((each) => each.replace("Xab", "X")),
  );
});

test("where a clipboard holds only a picture, its place is the cursor's", () => {
  const state = editing(doc(p("ab")), "ab");
  const only = readClipboard({ html: '<img src="data:image/png;base64,AQID">', text: "" });
  expect(pasteText(state, only, null).pictures).toMatchObject([{ at: state.selection.to }]);
});
