import type { Locale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { wordCount } from "#richtext/word-count.ts";
import { doc } from "#test/bodies.ts";
import { contentOf, correctTexts, firstTranslation } from "#test/corpus/correct-texts.ts";
import { listed } from "#test/corpus/run-corpus.ts";

/** A German release of this many words beside its English original: the translations of the corpus, one after another. */
export function longRelease(words: number): { content: Content; among: CheckedAmong } {
  const facts = { schema: 1, releaseType: "press_release", date: "2026-06-04", topics: [], countries: [] } as const;
  return {
    content: repeated("de", words),
    among: {
      facts: { ...facts, topics: [], countries: [], contact: null },
      editionKind: "first",
      source: { content: repeated("en", words), hasChanged: false },
      published: repeated("de", words / 2),
      openComments: Array.from({ length: 40 }, (_, position) => `thread ${position}`),
      linkedReleases: [],
      listedNames: Array.from({ length: 10 }, () => listed).flat(),
      mediaRights: [],
      journalistsOnly: "Sperrfrist: 4. Juni, 16 Uhr",
    },
  };
}

function repeated(locale: Locale, words: number): Content {
  const texts = correctTexts[locale].slice(firstTranslation).map((text) => contentOf(locale, text));
  const [first] = texts;
  if (!first) throw new Error(`There are no translations in ${locale}.`);
  const blocks = texts.flatMap(({ body }) =>
    (body.content ?? []).flatMap((block) =>
      block.type === "background" || block.type === "notesToEditors" ? (block.content ?? []) : [block],
    ),
  );
  const once = wordCount(bodyWords(doc(...blocks)), locale);
  const times = Math.ceil(words / once);
  return { ...first, body: doc(...Array.from({ length: times }, () => blocks).flat()) };
}
