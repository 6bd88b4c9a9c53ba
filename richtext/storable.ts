import type { BodyNode } from "#domain/release.ts";
import type { IdentifiedText } from "./merge.ts";

/** What the parsers refuse: controls, halves of characters, code points that are none. */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/gu;

/** Controls that stand between words: tabs, and breaks of other programs. */
const spacing = /[\t\v\f\u0085]/g;

/** A typed or pasted text without what the parsers refuse; its lines stay. */
export function storableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(spacing, " ").replace(unprintable, "");
}

/** The same for an attribute in the body, such as a name or a caption: one line. */
export function storableLine(text: string): string {
  return storableText(text)
    .replace(/[\n\u2028\u2029]/g, " ")
    .replace(/\p{Co}/gu, "");
}

/** A body whose words and attributes the parser takes, where it takes its nodes. */
export function storableBody({ attrs, content, text, ...node }: BodyNode): BodyNode {
  return {
    ...node,
    ...(attrs && { attrs: storableAttributes(attrs) }),
    ...(content && { content: content.map(storableBody).filter((child) => child.text !== "") }),
    ...(text !== undefined && { text: storableText(text) }),
  };
}

function storableAttributes(attrs: NonNullable<BodyNode["attrs"]>): NonNullable<BodyNode["attrs"]> {
  const storable = Object.entries(attrs).map(([name, value]) => [
    name,
    typeof value === "string" ? storableLine(value) : value,
  ]);
  return Object.fromEntries(storable);
}

/** A text with what stands in its fields made storable; the body is the editor's to keep so while it is written. */
export function withStorableFields(text: IdentifiedText): IdentifiedText {
  const { headline, lead, slug, place, changeNote } = text.content;
  return {
    ...text,
    content: {
      ...text.content,
      headline: storableText(headline),
      lead: storableText(lead),
      slug: storableText(slug),
      place: storableText(place),
      changeNote: changeNote && storableText(changeNote),
    },
    journalistsOnly: storableText(text.journalistsOnly),
  };
}
