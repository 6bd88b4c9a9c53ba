import { threadsOf } from "#db/queries/comments.ts";
import { knownLinks } from "#db/queries/link-answers.ts";
import { listedNames } from "#db/queries/listed-names.ts";
import { mediaRights } from "#db/queries/media-rights.ts";
import { linkedReleases } from "#db/queries/public-releases.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { hasChangedSince } from "#db/queries/source-text.ts";
import { isOpen } from "#domain/comment.ts";
import type { CheckedText, MarkedFinding } from "#domain/finding.ts";
import { askedAddresses } from "#domain/link-answer.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { isLive } from "#domain/stage.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { checkedText } from "#richtext/checked-text.ts";
import { markedFindings, markedLinkAnswers } from "#richtext/finding-mark.ts";
import { mediaShownIn } from "#richtext/media-in.ts";
import { releasesLinkedIn } from "#richtext/release-links.ts";
import type { EditionWork } from "./verb.ts";

/** Words of an edition, with the revision of the source that their translator had beside them. */
interface CheckedWords {
  content: Content;
  journalistsOnly: string;
  facts: PrintedFacts;
  sourceSeq: number | null;
}

/** What the checks say to words of an edition, among the other texts of its release as they are now. */
export async function checkEdition(work: EditionWork, words: CheckedWords): Promise<MarkedFinding[]> {
  return markedFindings(await textAmongOthers(work, words));
}

/** What the links of words answered the last time; not kept with what the rules say. */
export async function checkLinks({ tx }: EditionWork, { content }: CheckedWords): Promise<MarkedFinding[]> {
  const blocks = textBlocks(content.body);
  const links = await knownLinks(tx, askedAddresses(blocks));
  return markedLinkAnswers({ content, blocks }, { links, silence: null });
}

async function textAmongOthers(work: EditionWork, words: CheckedWords): Promise<CheckedText> {
  const { tx, release, row, at } = work;
  const live = release.editions.find(({ edition }) => edition.locale === row.edition.locale && isLive(edition, at));
  const published = live && (await revisionText(tx, live.localizationId, live.edition.seq));
  return checkedText(words.content, {
    facts: words.facts,
    editionKind: row.edition.kind,
    source: await sourceOf(work, words.sourceSeq),
    published: published?.content ?? null,
    openComments: (await threadsOf(tx, row.localizationId)).filter(isOpen).map(({ id }) => id),
    linkedReleases: await linkedReleases(tx, releasesLinkedIn(words.content.body), words.content.locale),
    listedNames: await listedNames(tx),
    mediaRights: await mediaRights(tx, mediaShownIn(words.content.body)),
    journalistsOnly: words.journalistsOnly,
  });
}

async function sourceOf({ tx, release, row }: EditionWork, translatedSeq: number | null) {
  if (row.edition.locale === release.sourceLocale) return null;
  const source = release.editions.findLast(
    ({ edition }) => edition.locale === release.sourceLocale && edition.state !== "discarded",
  );
  const text = source && (await revisionText(tx, source.localizationId, source.edition.seq));
  if (!text) return null;
  return {
    content: text.content,
    hasChanged: await hasChangedSince(tx, { localizationId: source.localizationId, seq: text.seq }, translatedSeq),
  };
}
