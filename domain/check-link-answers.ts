import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import { askedAddress, type LinkAnswer, type LinkKnowledge, linksOf, silencesToTell } from "./link-answer.ts";

/**
 * What the links of a text answered. Apart from the other rules, whose word about a revision is kept: this one changes
 * while nobody types. Never more than a warning, a stranger's server shall not keep an office from publishing.
 */
export function linkAnswers({ blocks }: Pick<CheckedText, "blocks">, { links, silence }: LinkKnowledge): Finding[] {
  const answers = new Map(links.map(({ address, answer }) => [address, answer]));
  const asked = blocks.flatMap((block) =>
    distinct(linksOf(block)).flatMap(({ text, href }) => {
      const address = askedAddress(href);
      if (address === null) return [];
      const isThere = text !== "" && block.text.includes(text);
      const place: FindingPlace = { field: "body", block: block.index, ...(isThere && { words: text }) };
      return [{ place, text: text.trim(), href, answer: answers.get(address) ?? null }];
    }),
  );
  const found = asked.flatMap(({ place, text, href, answer }) => {
    if (answer?.kind === "moved")
      return [finding("link_moved", place, { text, href, to: withFragment(answer.to, href) })];
    if (answer?.kind === "gone") return [finding("link_gone", place, { text, href, status: answer.status })];
    if (answer?.kind === "not_public") return [finding("link_not_public", place, { text, href })];
    return isSilent(answer) ? [finding("link_silent", place, { text, href })] : [];
  });
  const unasked = asked.filter(({ answer }) => answer === null).length;
  const whole = { field: "headline" } as const;
  if (silence !== null && unasked > 0) {
    return [...found, finding("links_not_asked", whole, { count: unasked, why: silence })];
  }
  const isAllReached = asked.length > 0 && asked.every(({ answer }) => answer?.kind === "reached");
  return isAllReached ? [finding("links_reached", whole)] : found;
}

function isSilent(answer: LinkAnswer | null): boolean {
  return answer?.kind === "silent" && answer.times >= silencesToTell;
}

/** A new address leads to the same place on its page, unless it names one itself. */
function withFragment(to: string, href: string): string {
  const [, fragment] = /(#.*)$/.exec(href) ?? [];
  return fragment && !to.includes("#") ? to + fragment : to;
}

/** The same words and address twice in a block are one matter. */
function distinct(links: { text: string; href: string }[]): { text: string; href: string }[] {
  return [...new Map(links.map((link) => [`${link.href} ${link.text}`, link])).values()];
}
