import type { EditionKind } from "#domain/edition.ts";
import type { CheckedText, SourceText } from "#domain/finding.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { keptContent } from "#domain/revision.ts";
import { textBlocks } from "./blocks.ts";
import { changesSince } from "./changes-since.ts";
import { bodyWords } from "./plain-text.ts";
import { readingMinutes, wordCount } from "./word-count.ts";

/** What stands around a text when it is checked. */
export interface CheckedAmong {
  facts: PrintedFacts;
  editionKind: EditionKind;
  /** Newest content of the source language, and whether it is newer than what was translated; null for the source. */
  source: { content: Content; hasChanged: boolean } | null;
  /** What the public reads of this language now. */
  published: Content | null;
  /** Ids of the comments on this language that nobody has settled. */
  openComments: readonly string[];
  linkedReleases: CheckedText["linkedReleases"];
  listedNames: CheckedText["listedNames"];
  mediaRights: CheckedText["mediaRights"];
  /** For journalists only; "" for nothing. */
  journalistsOnly: string;
}

/** A text as the checks read it, the same in the browser while it is written and on the server when it is handed in. */
export function checkedText(written: Content, among: CheckedAmong): CheckedText {
  const {
    facts,
    editionKind,
    source,
    published,
    openComments,
    linkedReleases,
    listedNames,
    mediaRights,
    journalistsOnly,
  } = among;
  const content = keptContent(written, { kind: editionKind });
  const { locale } = content;
  const words = wordCount(`${content.lead}\n${bodyWords(content.body)}`, locale);
  return {
    content,
    facts,
    blocks: textBlocks(content.body),
    editionKind,
    locale,
    words,
    minutes: readingMinutes(words, locale),
    source: source && sourceText(source),
    journalistsOnly,
    changesSincePublished: published && changesSince(published, content),
    openComments,
    linkedReleases,
    listedNames,
    mediaRights,
  };
}

function sourceText({ content, hasChanged }: NonNullable<CheckedAmong["source"]>): SourceText {
  const { locale, headline, lead, body } = content;
  return { locale, headline, lead, blocks: textBlocks(body), hasChanged };
}
