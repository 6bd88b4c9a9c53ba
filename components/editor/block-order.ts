import { Fragment, type Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, type Transaction } from "@tiptap/pm/state";

/**
 * Puts a block into the text where the cursor is: after the paragraph, list or frame that it stands in, in place of an
 * empty paragraph, and as deep as it is allowed.
 *
 * @param at - another position than the cursor's
 */
export function insertBlock(state: EditorState, node: ProseMirrorNode, at = state.selection.to): Transaction {
  const { tr, from } = placeBlock(state, node, at);
  return tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView();
}

/** The same, and the selection stays where it is. @returns also where the block begins and ends */
export function placeBlock(
  state: EditorState,
  node: ProseMirrorNode,
  at: number,
): { tr: Transaction; from: number; to: number } {
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size));
  const place = placeFor($at, node);
  const tr = state.tr;
  const before = place.emptyFrom;
  if (before === undefined) tr.insert(place.at, node);
  else tr.replaceWith(before, place.at, node);
  const from = before ?? place.at;
  return { tr, from, to: from + node.nodeSize };
}

interface Place {
  at: number;
  /** Where an empty paragraph begins whose place it takes. */
  emptyFrom: number | undefined;
}

function placeFor($at: ReturnType<ProseMirrorNode["resolve"]>, node: ProseMirrorNode): Place {
  for (let depth = $at.depth; depth >= 0; depth -= 1) {
    const parent = $at.node(depth);
    const child = depth < $at.depth ? $at.node(depth + 1) : null;
    const index = $at.index(depth);
    const isEmpty = child?.type.name === "paragraph" && child.content.size === 0;
    if (child && isEmpty && parent.canReplaceWith(index, index + 1, node.type)) {
      return { at: $at.after(depth + 1), emptyFrom: $at.before(depth + 1) };
    }
    const after = child ? index + 1 : index;
    if (parent.canReplaceWith(after, after, node.type)) {
      return { at: child ? $at.after(depth + 1) : $at.pos, emptyFrom: undefined };
    }
  }
  return { at: 0, emptyFrom: undefined };
}

/** Moves the block at a position over its neighbour; undefined where it has none, or may not stand there. */
export function moveBlock(state: EditorState, position: number, by: -1 | 1): Transaction | undefined {
  const $at = state.doc.resolve(position);
  const { parent } = $at;
  const index = $at.index();
  const node = parent.maybeChild(index);
  const neighbour = parent.maybeChild(index + by);
  if (!node || !neighbour) return undefined;
  const children = parent.content.content.toSpliced(index, 1).toSpliced(index + by, 0, node);
  if (!parent.type.validContent(Fragment.fromArray(children))) return undefined;

  const target = by < 0 ? position - neighbour.nodeSize : position + neighbour.nodeSize;
  const tr = state.tr.delete(position, position + node.nodeSize).insert(target, node);
  return tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView();
}

/** Takes a block out; the last one of a text or section leaves an empty paragraph. */
export function removeBlock(state: EditorState, position: number): Transaction | undefined {
  const $at = state.doc.resolve(position);
  const node = $at.nodeAfter;
  const { paragraph } = state.schema.nodes;
  if (!node || !paragraph) return undefined;
  const children = $at.parent.content.content.toSpliced($at.index(), 1);
  const isWhole = $at.parent.type.validContent(Fragment.fromArray(children));
  const end = position + node.nodeSize;
  return isWhole ? state.tr.delete(position, end) : state.tr.replaceWith(position, end, paragraph.create());
}
