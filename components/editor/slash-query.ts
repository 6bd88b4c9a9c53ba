import type { EditorState } from "@tiptap/pm/state";

export interface SlashQuery {
  from: number;
  to: number;
  /** What was typed after the slash. */
  words: string;
}

/**
 * The search that a slash begins: at the start of a paragraph that holds nothing else, with the cursor at its end. Two
 * spaces, or a second slash, and it is text after all.
 */
export function slashQuery({ selection, doc }: EditorState): SlashQuery | null {
  const { $from, empty } = selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== "paragraph" || $from.parentOffset !== parent.content.size) return null;
  const text = doc.textBetween($from.start(), $from.pos, undefined, "\ufffc");
  const words = /^\/((?:[\p{L}\p{M}\p{N}-]+ ?)*)$/u.exec(text)?.[1];
  return words === undefined ? null : { from: $from.start(), to: $from.pos, words: words.trim() };
}

/** Letters to compare: without case and diacritics, ß as ss. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

/** Whether some word of a name begins with what was typed. */
export function answers(names: string, words: string): boolean {
  return ` ${plain(names)}`.includes(` ${plain(words)}`);
}
