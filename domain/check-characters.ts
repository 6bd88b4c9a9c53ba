import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";

/** Embeddings, overrides and isolates: they make a text look other than it is. */
const override = /[\u202a-\u202e\u2066-\u2069]/u;
const directionMarks = /[\u200e\u200f\u061c]/gu;
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const unassigned = /[\p{Cn}\p{Co}]/u;
/** An emoji's own parts, which show. */
const emoji = /\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/gu;

/**
 * What cannot be seen must not be signed: headline, slug and links hold no bidi overrides, invisible or unassigned
 * characters. Direction marks, which Arabic headlines need beside Latin names, stay. Elsewhere only what turns the
 * direction is warned about.
 */
export function hiddenCharacters({ content, blocks }: CheckedText): Finding[] {
  return [
    ...inLine(content.headline.replace(directionMarks, "").replace(emoji, ""), { field: "headline" }),
    ...inLine(content.slug, { field: "slug" }),
    ...inText(content.lead, { field: "lead" }),
    ...inText(content.place, { field: "place" }),
    ...inText(content.changeNote ?? "", { field: "changeNote" }),
    ...hiddenInBlocks({ blocks }),
  ];
}

/** The same for the blocks alone. */
export function hiddenInBlocks({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  return blocks.flatMap(({ index, text, links }) => [
    ...inText(text, { field: "body", block: index }),
    ...links.flatMap((link) => inLink(link.href, { field: "body", block: index })),
  ]);
}

function inLine(text: string, place: FindingPlace): Finding[] {
  const turning = override.exec(text)?.[0];
  if (turning) return [finding("direction_override", place, { character: codePoint(turning) })];
  const unknown = unassigned.exec(text)?.[0];
  if (unknown) return [finding("unassigned_character", place, { character: codePoint(unknown) })];
  const hidden = invisible.exec(text)?.[0];
  return hidden ? [finding("invisible_character", place, { character: codePoint(hidden) })] : [];
}

function inText(text: string, place: FindingPlace): Finding[] {
  const turning = override.exec(text)?.[0];
  return turning ? [finding("direction_override_in_text", place, { character: codePoint(turning) })] : [];
}

/** Written out or percent-encoded. */
function inLink(href: string, place: FindingPlace): Finding[] {
  const plain = decoded(href);
  const hidden = (override.exec(plain) ?? invisible.exec(plain) ?? unassigned.exec(plain))?.[0];
  return hidden ? [finding("link_hides_characters", place, { href, character: codePoint(hidden) })] : [];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // not UTF-8 behind the percent signs: nothing that a person would see as text
  }
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
