import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { Anchor, Passage } from "#domain/comment.ts";
import { type PassageText, passageAt, passageText, placeIn, type Span } from "#richtext/passage-text.ts";

/** The editor's document as comments see it, with the position at which the text of each block begins. */
export interface EditorPassages {
  text: PassageText;
  positions: readonly number[];
}

export function passagesOf(document: ProseMirrorNode): EditorPassages {
  const positions: number[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock) positions.push(position + 1);
    return !node.isTextblock;
  });
  return { text: passageText(document.toJSON()), positions };
}

/** Positions in the document of a piece of its text. */
export function rangeOf({ text, positions }: EditorPassages, { start, end }: Span): { from: number; to: number } {
  const at = (place: number) => {
    const { index, offset } = placeIn(text, place);
    return (positions[index] ?? 1) + offset;
  };
  return { from: at(start), to: at(end) };
}

/** The piece of the text between two positions of the document. */
export function spanOf({ text, positions }: EditorPassages, range: { from: number; to: number }): Span {
  const at = (position: number) => {
    const index = Math.max(
      0,
      positions.findLastIndex((start) => start <= position),
    );
    const block = text.blocks[index];
    return block ? block.start + Math.min(Math.max(position - (positions[index] ?? 0), 0), block.text.length) : 0;
  };
  return { start: at(range.from), end: at(range.to) };
}

/** What the selection would be a comment on: its words, else the block with the cursor, else the whole text. */
export function anchorOf({ doc, selection }: EditorState): Anchor {
  const passages = passagesOf(doc);
  const { all, blocks } = passages.text;
  const chosen = trimmed(all, spanOf(passages, selection));
  if (chosen.start < chosen.end) return { kind: "range", passage: passageAt(passages.text, chosen) };
  const block = blocks[placeIn(passages.text, chosen.start).index];
  if (!block || block.text.trim() === "") return { kind: "version" };
  return {
    kind: "block",
    passage: passageAt(passages.text, { start: block.start, end: block.start + block.text.length }),
  };
}

/** What stands between two positions, to be found again. */
export function passageIn(passages: EditorPassages, range: { from: number; to: number }): Passage {
  return passageAt(passages.text, spanOf(passages, range));
}

function trimmed(all: string, { start, end }: Span): Span {
  const words = all.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: Math.max(start, end - words.length + words.trimEnd().length),
  };
}
