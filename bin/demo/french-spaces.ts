import type { BodyNode } from "#domain/release.ts";

const NARROW = "\u202f";
const WIDE = "\u00a0";

/**
 * Puts the no-break spaces of French typography where the demo's sources have plain ones: before `; ? !` and inside
 * numbers a narrow one, before a colon and inside « » a wide one.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;?!])/g, NARROW)
    .replace(/ (?=[:»])|(?<=«) /g, WIDE)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW)
    .replace(/(?<=\d) (?=(?:%|h|millions?)(?!\p{L}))|(?<=\d h) (?=\d)/gu, WIDE);
}

/** The same in every text of a body. */
export function withFrenchSpaces(node: BodyNode): BodyNode {
  return {
    ...node,
    ...(node.text !== undefined && { text: frenchSpaces(node.text) }),
    ...(node.content && { content: node.content.map(withFrenchSpaces) }),
  };
}
