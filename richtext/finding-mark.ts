import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { checkText } from "#domain/check.ts";
import { linkAnswers } from "#domain/check-link-answers.ts";
import type { CheckedText, Finding, FindingPlace, MarkedFinding } from "#domain/finding.ts";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import { canonicalJson } from "./canonical.ts";

/** What the checks say to a text, each finding with its mark: the same in the browser and on the server. */
export function markedFindings(text: CheckedText): MarkedFinding[] {
  return checkText(text).map((finding) => ({ ...finding, mark: markOf(finding, wordsAt(finding.place, text)) }));
}

/** What its links answered, in the same form. It is not kept with the others: docs/adr/0029 */
export function markedLinkAnswers(
  { content, blocks }: Pick<CheckedText, "content" | "blocks">,
  knowledge: LinkKnowledge,
): MarkedFinding[] {
  return linkAnswers({ blocks }, knowledge).map((finding) => {
    const { place } = finding;
    const about = place.field === "body" ? blockWords(blocks, place.block) : content.headline;
    return { ...finding, mark: markOf(finding, about) };
  });
}

/**
 * SHA-256 of what a finding says and of the words of its place. A block that moves keeps its marks, a word changed in it
 * gives all of them up, and with them what was let pass. The browser's own hash is not there on a plain http address.
 */
function markOf({ code, facts, place }: Finding, about: string): string {
  const said = canonicalJson({
    code,
    facts,
    field: place.field,
    words: place.words ?? "",
    about,
  });
  return bytesToHex(sha256(new TextEncoder().encode(said)));
}

function wordsAt(
  place: FindingPlace,
  { content, facts, blocks, source, openComments, journalistsOnly }: CheckedText,
): string {
  switch (place.field) {
    case "date":
    case "contact":
      return canonicalJson(facts);
    case "source":
      return source ? [source.headline, source.lead, ...source.blocks.map(({ text }) => text)].join("\n") : "";
    case "comments":
      return openComments.toSorted().join("\n");
    case "journalistsOnly":
      return journalistsOnly;
    case "body":
      return blockWords(blocks, place.block);
    default:
      return content[place.field] ?? "";
  }
}

function blockWords(blocks: CheckedText["blocks"], index: number): string {
  const block = blocks.find((one) => one.index === index);
  return block ? canonicalJson({ text: block.text, attribution: block.attribution, links: block.links }) : "";
}
