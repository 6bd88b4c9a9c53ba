import { type CheckedText, type Finding, finding } from "./finding.ts";
import { vagueLinkTexts } from "./vague-link-texts.ts";

/** A link's words say where it leads; "here" and its like in any language don't, nor do arrows or nothing at all. */
export function linkTexts({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  return blocks.flatMap(({ index, links }) =>
    links
      .filter(({ text }) => isVague(text))
      .map(({ text, href }) =>
        finding("link_text_vague", { field: "body", block: index, words: text }, { text: text.trim(), href }),
      ),
  );
}

/** The same words lead to one place only. */
export function linkTextsForTwoTargets({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  const targets = new Map<string, string>();
  return blocks.flatMap(({ index, links }) =>
    links.flatMap(({ text, href }) => {
      const words = wordsOf(text);
      const first = targets.get(words) ?? href;
      targets.set(words, first);
      const differs = words !== "" && !isVague(text) && first !== href;
      return differs
        ? [finding("link_text_twice", { field: "body", block: index, words: text }, { text: text.trim(), href, first })]
        : [];
    }),
  );
}

/** Whether a link's words say nothing of where it leads. */
export function isVague(text: string): boolean {
  const words = wordsOf(text);
  return words === "" || vagueLinkTexts.has(words);
}

/** Lower case, one apostrophe, no Arabic vowel signs, without arrows, dots and brackets around and between the words. */
function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\p{Cf}\u064b-\u0652\u0640]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")
    .trim();
}
