import type { BodyNode } from "#domain/release.ts";
import { canonicalJson } from "../canonical.ts";
import { saidAttributes } from "../said-attributes.ts";

export type Marks = NonNullable<BodyNode["marks"]>;

/** The text of a paragraph in one piece, a line break as `\n`, with the marks of each stretch of it. */
export interface MarkedText {
  text: string;
  /** In order, without gaps; `end` in UTF-16 units. */
  stretches: readonly { end: number; marks: Marks; form: string }[];
}

export const unmarked = (text: string): MarkedText => ({
  text,
  stretches: [{ end: text.length, marks: [], form: "" }],
});

/** @param node - a paragraph or heading */
export function markedText({ content = [] }: BodyNode): MarkedText {
  let text = "";
  const stretches = content.map((child) => {
    text += child.text ?? "\n";
    const marks = (saidAttributes(child).marks ?? []).toSorted((one, other) => (one.type < other.type ? -1 : 1));
    return { end: text.length, marks, form: marks.length > 0 ? canonicalJson(marks) : "" };
  });
  return { text, stretches };
}

/** Several paragraphs as one text. @param between - what stands where one ends and the next begins */
export function joined(texts: readonly MarkedText[], between: string): MarkedText {
  let text = "";
  const stretches: { end: number; marks: Marks; form: string }[] = [];
  texts.forEach((part, at) => {
    if (at > 0) {
      text += between;
      stretches.push({ end: text.length, marks: [], form: "" });
    }
    const start = text.length;
    stretches.push(...part.stretches.map((stretch) => ({ ...stretch, end: start + stretch.end })));
    text += part.text;
  });
  return { text, stretches };
}

/** The stretches within a piece of the text, with their own text. */
export function within({ text, stretches }: MarkedText, from: number, to: number) {
  const found: { start: number; end: number; text: string; marks: Marks; form: string }[] = [];
  let start = 0;
  for (const { end, marks, form } of stretches) {
    const [begin, stop] = [Math.max(start, from), Math.min(end, to)];
    if (begin < stop) found.push({ start: begin, end: stop, text: text.slice(begin, stop), marks, form });
    start = end;
  }
  return found;
}
