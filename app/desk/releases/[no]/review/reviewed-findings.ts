import type { Db } from "#db/client.ts";
import { checkRunOf } from "#db/queries/check-runs.ts";
import { threadsOf } from "#db/queries/comments.ts";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import { listedNames } from "#db/queries/listed-names.ts";
import { mediaRights } from "#db/queries/media-rights.ts";
import { linkedReleases } from "#db/queries/public-releases.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { rulesVersion } from "#domain/check-version.ts";
import { isOpen } from "#domain/comment.ts";
import type { Edition } from "#domain/edition.ts";
import type { MarkedFinding } from "#domain/finding.ts";
import { checkedText } from "#richtext/checked-text.ts";
import { markedFindings, markedLinkAnswers } from "#richtext/finding-mark.ts";
import { mediaShownIn } from "#richtext/media-in.ts";
import { releasesLinkedIn } from "#richtext/release-links.ts";
import { linkKnowledge } from "../link-knowledge.ts";

/**
 * What the checks said when the revision was handed in, or say now if these rules have not read it yet; and what its links
 * answer now.
 */
export async function reviewedFindings(
  db: Db,
  { localizationId, source, hasSourceChanged, live, release }: LanguageVersion,
  edition: Edition,
  head: RevisionText,
): Promise<MarkedFinding[]> {
  const revision = { localizationId, revisionSeq: head.seq, signOffHash: head.signOffHash };
  const among = {
    facts: head.facts,
    editionKind: edition.kind,
    source: source && { content: source.content, hasChanged: hasSourceChanged },
    published: live?.content ?? null,
    openComments: (await threadsOf(db, localizationId)).filter(isOpen).map(({ id }) => id),
    linkedReleases: await linkedReleases(db, releasesLinkedIn(head.content.body), head.content.locale),
    listedNames: await listedNames(db),
    mediaRights: await mediaRights(db, mediaShownIn(head.content.body)),
    journalistsOnly: head.journalistsOnly,
  };
  const text = checkedText(head.content, among);
  const kept = await checkRunOf(db, revision, rulesVersion);
  return [
    ...(kept ?? markedFindings(text)),
    ...markedLinkAnswers(text, await linkKnowledge(db, head.content.body, release)),
  ];
}
