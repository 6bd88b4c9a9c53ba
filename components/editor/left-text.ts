import type { Node } from "@tiptap/pm/model";

/** A field above the text that is searched with it. */
export interface SearchedField {
  name: "headline" | "lead";
  text: string;
}

/** Fields and document as a replacement left them, and the way back from there. */
export interface LeftText {
  fields: readonly SearchedField[];
  document: Node;
  undo: () => void;
}

/** Whether nothing was written since: what goes back takes later words with it. */
export function isAsLeft(left: Omit<LeftText, "undo">, fields: readonly SearchedField[], document: Node): boolean {
  return (
    left.document === document &&
    left.fields.every(({ name, text }) => fields.some((field) => field.name === name && field.text === text))
  );
}
