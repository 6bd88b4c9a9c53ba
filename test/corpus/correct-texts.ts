import type { Locale } from "#domain/locale.ts";
import type { BodyNode, Content } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";
import { background, doc, h, link, notes, p, statement, ul } from "#test/bodies.ts";
import { arabic, arabicHeadlines } from "./ar.ts";
import type { CorrectText } from "./correct-text.ts";
import { german, germanHeadlines } from "./de.ts";
import { easyGerman, easyGermanHeadlines } from "./de-simple.ts";
import { english, englishHeadlines } from "./en.ts";
import { french, frenchHeadlines } from "./fr.ts";

/** The same thirteen releases in every language; from the sixth on they are translations of each other. */
export const correctTexts: Record<Locale, readonly CorrectText[]> = {
  de: german,
  en: english,
  fr: french,
  ar: arabic,
  "de-simple": easyGerman,
};

/** Where the translations begin. */
export const firstTranslation = 5;

export const correctHeadlines: Record<Locale, readonly string[]> = {
  de: germanHeadlines,
  en: englishHeadlines,
  fr: frenchHeadlines,
  ar: arabicHeadlines,
  "de-simple": easyGermanHeadlines,
};

/** A text as it would be written in the desk: its paragraphs, statement, list, background and notes. */
export function contentOf(locale: Locale, text: CorrectText): Content {
  return {
    schema: 1,
    locale,
    headline: text.headline,
    slug: slugOf(text.headline),
    lead: text.lead,
    place: text.place,
    body: bodyOf(text),
    changeNote: null,
  };
}

function bodyOf(text: CorrectText): BodyNode {
  const [first = "", ...rest] = text.paragraphs;
  return doc(
    p(first),
    statement(text.statement.speaker, text.statement.office, p(text.statement.words)),
    ...(text.heading ? [h(2, text.heading)] : []),
    ...(text.list ? [ul(...text.list)] : []),
    ...(text.link ? [p(text.link.before, link(text.link.text, text.link.href), text.link.after)] : []),
    background(...rest.map((paragraph) => p(paragraph))),
    ...(text.notes ? [notes(...text.notes.map((note) => p(note)))] : []),
  );
}
