import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";

/** Whether the words of the first and of the last block join those around them; only paragraphs do. */
export interface Flow {
  begins: boolean;
  ends: boolean;
}

/** Puts blocks in place of the selection: paragraphs flow into the text, others stand by themselves. */
export function insertNodes(tr: Transaction, nodes: readonly Node[], flow: Flow): Transaction {
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const [first] = nodes;
  if (first === undefined) return tr;

  const { parent } = $from;
  const isInItem = $from.depth > 1 && $from.node(-1).type.name === "listItem";
  const isEnd = $from.parentOffset === parent.content.size;
  if (isInItem && isList(first)) return tr.replaceSelection(Slice.maxOpen(Fragment.from([...nodes])));
  if (parent.type.name === "paragraph" && parent.content.size === 0)
    return insertAt(tr, $from.before(), nodes, $from.after());
  if (parent.isTextblock && isEnd && !flow.begins) return insertAt(tr, $from.after(), nodes);
  if (parent.isTextblock && $from.parentOffset === 0 && !flow.ends) return insertAt(tr, $from.before(), nodes);
  if (parent.type.name === "paragraph" && isEnd && flow.begins && nodes.length > 1) {
    tr.insert($from.pos, first.content);
    return insertAt(tr, tr.mapping.map($from.after()), nodes.slice(1));
  }
  const slice = new Slice(Fragment.from([...nodes]), flow.begins ? 1 : 0, flow.ends ? 1 : 0);
  return tr.replaceSelection(slice);
}

/** Appends blocks to the notes to editors, which begin with them if there are none yet. */
export function appendNotes(tr: Transaction, nodes: readonly Node[]): Transaction {
  const { notesToEditors, boilerplate } = tr.doc.type.schema.nodes;
  if (notesToEditors === undefined || nodes.length === 0) return tr;
  const below = tr.doc.lastChild?.type === boilerplate ? tr.doc.lastChild : null;
  const end = tr.doc.content.size - (below?.nodeSize ?? 0);
  const last = tr.doc.resolve(end).nodeBefore;
  if (last?.type !== notesToEditors) return tr.insert(end, notesToEditors.create(null, [...nodes]));
  const isEmpty = last.childCount === 1 && last.textContent === "";
  return isEmpty ? tr.replaceWith(end - last.nodeSize + 1, end - 1, [...nodes]) : tr.insert(end - 1, [...nodes]);
}

function insertAt(tr: Transaction, from: number, nodes: readonly Node[], to = from): Transaction {
  tr.replaceWith(from, to, [...nodes]);
  const end = from + nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
}

function isList({ type }: Node): boolean {
  return type.name === "bulletList" || type.name === "orderedList";
}
