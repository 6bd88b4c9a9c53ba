import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { storableText } from "#richtext/storable.ts";

/**
 * Takes out what the server would refuse, however it came among the words: typed, pasted, dropped or replaced. It belongs
 * to the step that brought it, for undo as well. The fields of blocks do it before: a node refuses such an attribute.
 */
export function storableInput(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some(({ docChanged }) => docChanged) ? mended(before, after) : null,
  });
}

function mended({ doc: before }: EditorState, { doc, schema, tr }: EditorState): Transaction | null {
  const from = doc.content.findDiffStart(before.content);
  const end = doc.content.findDiffEnd(before.content);
  if (from === null || end === null) return null;
  const edits: ((tr: Transaction) => void)[] = [];
  doc.nodesBetween(from, Math.max(from, end.a), (node, at) => {
    if (!node.text || storableText(node.text) === node.text) return;
    let start = at;
    for (const character of node.text) {
      const [from, to] = [start, start + character.length];
      const text = storableText(character);
      start = to;
      if (text === "") edits.push((tr) => tr.delete(from, to));
      else if (text !== character) edits.push((tr) => tr.replaceWith(from, to, schema.text(text, node.marks)));
    }
  });
  for (const edit of edits.toReversed()) edit(tr); // from the end, so that places before stay
  return edits.length > 0 ? tr : null;
}
