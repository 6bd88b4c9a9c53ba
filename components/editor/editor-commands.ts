import { Fragment, type NodeType, type Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { liftTarget } from "@tiptap/pm/transform";
import { closingSections } from "#richtext/nodes/document.ts";

export type SectionName = (typeof closingSections)[number];

/** Turns the chosen paragraphs into a statement, or a statement back into paragraphs. */
export const toggleStatement: Command = (state, dispatch) => {
  if (isInside(state, "statement")) return lift(state, dispatch, "statement");

  const { statement, paragraph } = state.schema.nodes;
  if (!statement || !paragraph) return false;
  const chosen = chosenBlocks(state);
  if (!chosen) return false;

  const paragraphs = chosen.nodes.filter((node) => node.isTextblock).map((node) => toParagraph(node, paragraph));
  if (paragraphs.length !== chosen.nodes.length) return false;
  if (dispatch) {
    const tr = state.tr.replaceWith(chosen.from, chosen.to, statement.create(null, paragraphs));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(chosen.from + 2))).scrollIntoView());
  }
  return true;
};

/**
 * Puts the chosen blocks into the section at the end of the text, which exists once: after everything else, and in the
 * order of the sections. From within the section it takes the section apart.
 */
export function toggleSection(name: SectionName): Command {
  return (state, dispatch) => {
    if (isInside(state, name)) return lift(state, dispatch, name);

    const { [name]: section, paragraph } = state.schema.nodes;
    if (!section || !paragraph) return false;
    if (dispatch) dispatch(intoSection(state, section, paragraph));
    return true;
  };
}

/** Whether the cursor stands in a node of this name. */
export function isInside(state: EditorState, name: string): boolean {
  return depthOf(state, name) !== undefined;
}

function intoSection(state: EditorState, section: NodeType, paragraph: NodeType): Transaction {
  const chosen = chosenBlocks(state);
  const blocks =
    chosen?.nodes
      .filter((node) => !node.isTextblock || node.content.size > 0) // an image has no content, and is not empty
      .map((node) => (node.type.name === "heading" ? toParagraph(node, paragraph) : node)) ?? [];
  const movable = section.validContent(Fragment.from(blocks));
  const move = chosen !== undefined && movable && !state.selection.empty;

  const tr = state.tr;
  if (move) removeBlocks(tr, chosen.from, chosen.to, paragraph);
  const content = move ? blocks : [paragraph.create()];
  const place = placeOf(tr.doc, section);
  if (place.existing) {
    tr.insert(place.end, Fragment.from(content));
    return tr.setSelection(TextSelection.near(tr.doc.resolve(place.end + 1))).scrollIntoView();
  }
  tr.insert(place.end, section.create(null, content));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(place.end + 2))).scrollIntoView();
}

/** Where the section ends, or would begin: the position for one more block in it. */
export function placeOf(doc: ProseMirrorNode, section: NodeType): { existing: boolean; end: number } {
  const order = orderOf(section.name);
  let place = { existing: false, end: doc.content.size };
  doc.forEach((node, offset) => {
    if (node.type === section) place = { existing: true, end: offset + node.nodeSize - 1 };
    else if (!place.existing && orderOf(node.type.name) > order) place.end = Math.min(place.end, offset);
  });
  return place;
}

const order: readonly string[] = closingSections;

/** Running text comes first. */
function orderOf(name: string): number {
  return order.indexOf(name);
}

function removeBlocks(tr: Transaction, from: number, to: number, paragraph: NodeType) {
  const keepsNothing = from === 0 && (to === tr.doc.content.size || !isBodyBlock(tr.doc.nodeAt(to)));
  if (keepsNothing) tr.replaceWith(from, to, paragraph.create());
  else tr.delete(from, to);
}

/** Whether the node stands in the running text, where a block may follow it. */
export function isBodyBlock(node: ProseMirrorNode | null): boolean {
  return node !== null && orderOf(node.type.name) === -1;
}

/** Top-level blocks the selection touches, or nothing when it reaches into a frame. */
function chosenBlocks(state: EditorState): { nodes: ProseMirrorNode[]; from: number; to: number } | undefined {
  const { $from, $to } = state.selection;
  const first = $from.index(0);
  const last = $to.depth === 0 ? $to.index(0) - 1 : $to.index(0);
  const nodes: ProseMirrorNode[] = [];
  let from = 0;
  let to = 0;
  state.doc.forEach((node, offset, index) => {
    if (index < first || index > last) return;
    if (nodes.length === 0) from = offset;
    nodes.push(node);
    to = offset + node.nodeSize;
  });
  const framed = nodes.some((node) => ["statement", "table", "video", ...closingSections].includes(node.type.name));
  return nodes.length === 0 || framed ? undefined : { nodes, from, to };
}

function toParagraph(node: ProseMirrorNode, paragraph: NodeType): ProseMirrorNode {
  return paragraph.create({ id: node.attrs.id ?? null }, node.content);
}

function depthOf(state: EditorState, name: string): number | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === name) return depth;
  }
  return undefined;
}

/** Takes a frame away and leaves its blocks; those of a section go to the end of the running text. */
function lift(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined, name: string): boolean {
  const depth = depthOf(state, name);
  if (depth === undefined) return false;
  const { $from } = state.selection;
  const start = $from.before(depth);
  const frame = $from.node(depth);

  const tr = state.tr;
  if (name === "statement") {
    const range = tr.doc.resolve(start + 2).blockRange(tr.doc.resolve(start + frame.nodeSize - 2));
    const target = range && liftTarget(range);
    if (!range || target === null || target === undefined) return false;
    tr.lift(range, target);
  } else {
    const before = startOfSections(tr.doc);
    tr.delete(start, start + frame.nodeSize);
    tr.insert(before, frame.content);
    tr.setSelection(TextSelection.near(tr.doc.resolve(before + 1)));
  }
  if (dispatch) dispatch(tr.scrollIntoView());
  return true;
}

function startOfSections(doc: ProseMirrorNode): number {
  let position = doc.content.size;
  doc.forEach((node, offset) => {
    if (!isBodyBlock(node) && offset < position) position = offset;
  });
  return position;
}

/**
 * Where a block that only running text holds is put: in the place of an empty paragraph, else behind the outermost block,
 * from a section at the end behind all text.
 */
export function placeFor(state: EditorState): { from: number; to: number } {
  const { $to } = state.selection;
  const index = $to.index(0);
  const block = state.doc.maybeChild(index);
  const start = $to.posAtIndex(index, 0);
  if (!block || !isBodyBlock(block)) return { from: startOfSections(state.doc), to: startOfSections(state.doc) };
  const end = start + block.nodeSize;
  return { from: block.type.name === "paragraph" && block.content.size === 0 ? start : end, to: end };
}
