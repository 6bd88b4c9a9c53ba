import type { BodyNode, Content } from "#domain/release.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { closingSections } from "#richtext/nodes/document.ts";
import { bodyText, type PlainTextLabels } from "#richtext/plain-text.ts";

/** A paragraph as somebody reads it who compares two texts. */
export interface ComparedParagraph {
  text: string;
  /** Canonical JSON of all that it is: two with the same differ in nothing. */
  whole: string;
  /** Its form alone, whatever its words are. */
  form: string;
}

/** Headline, place, lead, the paragraphs of the body, and what readers are told, each on its own. */
export function comparedParagraphs(content: Content, labels: PlainTextLabels): ComparedParagraph[] {
  return [
    ofWords(content.headline),
    ofWords(content.place),
    ofWords(content.lead),
    ...(content.body.content ?? []).flatMap((node) => ofBlock(node, labels)),
    ofWords(changeNoteText(content, labels)),
  ].filter(({ text }) => text !== "");
}

function changeNoteText({ changeNote }: Content, labels: PlainTextLabels): string {
  if (!changeNote) return "";
  return labels.changeNote === undefined ? changeNote : `${labels.changeNote}: ${changeNote}`;
}

function ofWords(text: string): ComparedParagraph {
  return { text, whole: canonicalJson(text), form: "" };
}

function ofBlock(node: BodyNode, labels: PlainTextLabels): ComparedParagraph[] {
  const section = closingSections.find((name) => name === node.type);
  if (section) {
    const head = { text: labels[section], ...contentless(node) };
    return [head, ...(node.content ?? []).flatMap((child) => ofBlock(child, labels))];
  }
  const texts = bodyText({ type: "doc", content: [node] }, labels).split("\n\n");
  const paragraphs = node.type === "statement" ? (node.content ?? []) : [];
  if (texts.length !== paragraphs.length) return texts.map((text) => ({ text, ...sealed(node) }));
  return paragraphs.map((paragraph, position) => ({ text: texts[position] ?? "", ...sealed(paragraph) }));
}

function contentless({ type, attrs }: BodyNode): Omit<ComparedParagraph, "text"> {
  return sealed(attrs ? { type, attrs } : { type });
}

function sealed(node: BodyNode): Omit<ComparedParagraph, "text"> {
  return { whole: canonicalJson(node), form: JSON.stringify(formOf(node)) };
}

/** A node without the words that are read in it, and without how many parts of the same form follow one another. */
function formOf({ type, attrs, marks, content }: BodyNode): unknown {
  const { level, altAnswer, focusX, focusY } = attrs ?? {};
  const parts = content?.map(formOf) ?? [];
  const forms = parts.map((part) => JSON.stringify(part));
  const distinct = parts.filter((_, position) => forms[position] !== forms[position - 1]);
  return { type, marks, level, altAnswer, focusX, focusY, content: distinct };
}
