import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import { withoutQuotations } from "./quotations.ts";

/**
 * A press embargo in any of our languages; an embargo on arms or oil is a matter to write about, and no sign of one.
 * Readers see the words for as long as the page lives, and the time by which a text goes public is not set by them.
 */
const pressEmbargo = new RegExp(
  [
    String.raw`\bembargoed\b|\bnot for (?:publication|release) before\b`,
    String.raw`(?:(?<=^|[.!?:;(\n]\s{0,9})|\b(?:press|news|media|strict|under)\s+)(?:sous )?embargo(?=\s+(?:until|till|jusqu)|\s*[:–-])`,
    String.raw`(?<!\p{L})sperrfrist|(?<!\p{L})presse-?embargo|(?<!\p{L})(?:gesperrt|unter|durch) embargo(?!\p{L})`,
    String.raw`\bembargo de presse\b|\bsous embargo jusqu`,
    `محظور النشر|حظر (?:ال)?نشر|يُ?حظر نشر|غير مخصص للنشر قبل`,
  ].join("|"),
  "iu",
);

/** Words that keep journalists from publishing do not belong in what the public reads. */
export function embargoInText({ content, blocks }: CheckedText): Finding[] {
  return [
    ...inText(content.headline, { field: "headline" }),
    ...inText(content.lead, { field: "lead" }),
    ...blocks.flatMap(({ index, text }) => inText(text, { field: "body", block: index })),
  ];
}

function inText(text: string, place: FindingPlace): Finding[] {
  const word = pressEmbargo.exec(withoutQuotations(text))?.[0].trim();
  return word === undefined ? [] : [finding("embargo_in_text", { ...place, words: word }, { word })];
}
