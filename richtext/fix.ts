import type { CheckCode, Finding } from "#domain/finding.ts";
import { isPassageLanguage } from "#domain/passage-language.ts";
import { withoutQuotations } from "#domain/quotations.ts";
import type { BodyNode, Content } from "#domain/release.ts";
import { blockIn } from "./block-at.ts";
import { textBlocks } from "./blocks.ts";
import { markWords } from "./mark-words.ts";
import { isBlockType } from "./schema.ts";

/** What puts a finding right: one field anew, or one block, counted in document order; null for a block that goes. */
export type Fix =
  | { kind: "field"; field: FixedField; value: string }
  | { kind: "block"; block: number; replacement: BodyNode | null };

type FixedField = "headline" | "lead" | "place" | "slug" | "changeNote";

/** Findings that a machine can mend: where it cannot, or may not now, their place is shown. */
export const mendable: ReadonlySet<CheckCode> = new Set([
  "headline_full_stop",
  "direction_override",
  "invisible_character",
  "unassigned_character",
  "direction_override_in_text",
  "heading_order",
  "heading_empty",
  "passage_unmarked",
  "name_not_as_listed",
  "office_not_as_listed",
  "link_moved",
]);

/**
 * The fix of a finding, where a machine can make it without a choice of words; null where a person has to. The text that
 * it leaves has the finding no more, and loses no visible character but the full stop.
 */
export function fixOf({ code, place, facts }: Finding, content: Content): Fix | null {
  switch (code) {
    case "headline_full_stop":
      return { kind: "field", field: "headline", value: withoutFullStop(content.headline) };
    case "direction_override":
    case "invisible_character":
    case "unassigned_character":
    case "direction_override_in_text":
      return withoutHidden(place, content);
    case "heading_order":
      return onBlock(place, content, (heading) => ({ ...heading, attrs: { ...heading.attrs, level: 2 } }));
    case "heading_empty":
      return onBlock(place, content, () => null);
    case "passage_unmarked":
      return withLanguage(place, facts.detected, content);
    case "name_not_as_listed":
      return withListedName(place, facts, content);
    case "office_not_as_listed":
      return withListedOffice(place, facts, content);
    case "link_moved":
      return withNewAddress(place, facts, content);
    default:
      return null;
  }
}

function withoutFullStop(headline: string): string {
  return headline.trim().replace(/[.。۔](?=["'”“»«’)]*$)/u, "");
}

function withoutHidden(place: Finding["place"], content: Content): Fix | null {
  if (place.field === "body") {
    return onBlock(place, content, (block) => mapText(block, (text) => text.replace(turning, "")));
  }
  if (!isWritten(place.field)) return null;
  const isLine = place.field === "headline" || place.field === "slug";
  const text = content[place.field] ?? "";
  return { kind: "field", field: place.field, value: isLine ? plainLine(text) : text.replace(turning, "") };
}

/** Embeddings, overrides and isolates. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
const hidden = /(?![\u200e\u200f\u061c])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cn}\p{Co}]/gu;
const emoji = /\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/gu;

/** Without what cannot be seen; direction marks and the parts of an emoji stay. */
function plainLine(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(emoji)) {
    pieces.push(text.slice(end, match.index).replace(hidden, ""), match[0]);
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end).replace(hidden, "")].join("").replace(/ {2,}/gu, " ");
}

function isWritten(field: Finding["place"]["field"]): field is FixedField {
  return ["headline", "lead", "place", "slug", "changeNote"].includes(field);
}

/** The words marked as being in a language; only a block can hold the mark. */
function withLanguage(place: Finding["place"], lang: string | number | undefined, content: Content): Fix | null {
  const { words } = place;
  if (words === undefined || typeof lang !== "string" || !isPassageLanguage(lang)) return null;
  return onBlock(place, content, (block) => markWords(block, words, { type: "language", attrs: { lang } }));
}

/**
 * Null where the name stands in pieces of text that are marked differently, and where a quotation or a passage in another
 * language has it as well: those say it in their own way.
 */
function withListedName(place: Finding["place"], { here, listed }: Finding["facts"], content: Content): Fix | null {
  if (typeof here !== "string" || typeof listed !== "string") return null;
  const replaced = (text: string) => text.replaceAll(here, listed);
  const isOurs = (text: string, ownText: string) =>
    text.split(here).length === withoutQuotations(ownText).split(here).length;
  if (isWritten(place.field)) {
    const value = content[place.field] ?? "";
    return isOurs(value, value) ? { kind: "field", field: place.field, value: replaced(value) } : null;
  }
  let isThere = false;
  const noted = (text: string) => {
    isThere ||= text.includes(here);
    return replaced(text);
  };
  const fix = onBlock(place, content, (block) => {
    const { speaker } = block.attrs ?? {};
    if (typeof speaker === "string") return { ...block, attrs: { ...block.attrs, speaker: noted(speaker) } };
    const [words] = textBlocks({ type: "doc", content: [block] });
    return words && isOurs(words.text, words.ownText) ? mapText(block, noted) : block;
  });
  return isThere ? fix : null;
}

/** Null where another office stands there by now. */
function withListedOffice(place: Finding["place"], { here, listed }: Finding["facts"], content: Content): Fix | null {
  let isThere = false;
  const fix = onBlock(place, content, (block) => {
    isThere = block.attrs?.office === here;
    return { ...block, attrs: { ...block.attrs, office: listed ?? "" } };
  });
  return isThere ? fix : null;
}

/** The new address on words, of a document, of what a video says; null where the block does not have the old one. */
function withNewAddress(place: Finding["place"], { href, to }: Finding["facts"], content: Content): Fix | null {
  if (typeof href !== "string" || typeof to !== "string") return null;
  let isThere = false;
  const fix = onBlock(place, content, (block) =>
    withAddress(block, (address) => {
      isThere ||= address === href;
      return address === href ? to : address;
    }),
  );
  return isThere ? fix : null;
}

type Attributes = NonNullable<BodyNode["attrs"]>;

function withAddress(node: BodyNode, change: (address: string) => string): BodyNode {
  const attrs = node.attrs && changed(changed(node.attrs, "href"), "transcript");
  const marks = node.marks?.map((mark) => (mark.attrs ? { ...mark, attrs: changed(mark.attrs, "href") } : mark));
  const content = node.content?.map((child) => (isBlockType(child.type) ? child : withAddress(child, change)));
  return { ...node, ...(marks && { marks }), ...(attrs && { attrs }), ...(content && { content }) };

  function changed(own: Attributes, name: string): Attributes {
    const address = own[name];
    return typeof address === "string" ? { ...own, [name]: change(address) } : own;
  }
}

function onBlock(place: Finding["place"], { body }: Content, change: (block: BodyNode) => BodyNode | null): Fix | null {
  if (place.field !== "body") return null;
  const block = blockIn(body, place.block);
  return block ? { kind: "block", block: place.block, replacement: change(block) } : null;
}

function mapText(node: BodyNode, change: (text: string) => string): BodyNode {
  if (node.text !== undefined) return { ...node, text: change(node.text) };
  if (!node.content) return node;
  const content = node.content.map((child) => mapText(child, change)).filter((child) => child.text !== "");
  return { ...node, content };
}
