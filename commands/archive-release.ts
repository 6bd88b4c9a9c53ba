import type { Db, OwnedDatabases } from "#db/client.ts";
import { newId } from "#db/id.ts";
import {
  archiveAct,
  backdateClearance,
  backdateEdition,
  backdateRelease,
  backdateReview,
  backdateSignOff,
} from "#db/queries/archived-instants.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { insertEdition } from "#db/queries/save-edition.ts";
import { insertPublication } from "#db/queries/save-publication.ts";
import { insertLocalization, insertRelease, saveRequiredLocales } from "#db/queries/save-release.ts";
import { currentPolicy, openReview, type ReviewedText, requiredBy } from "#db/queries/save-review.ts";
import { insertRevision } from "#db/queries/save-revision.ts";
import { saveClearance, saveSignOff } from "#db/queries/save-sign-off.ts";
import { publicationMessage, signature } from "#db/signing-key.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { EditionRef, EditorialEvent } from "#domain/event.ts";
import type { Locale } from "#domain/locale.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { archiveEditorialEvent } from "./archive-editorial-event.ts";
import { archiveRetraction } from "./archive-retraction.ts";
import { archiveWithdrawal } from "./archive-withdrawal.ts";
import type {
  ArchivedAct,
  ArchivedRelease,
  ArchivedVersion,
  LocalizationInArchive,
  ReleaseInArchive,
} from "./archived-release.ts";
import { newBlockIds } from "./new-block-ids.ts";

/**
 * Brings in a release that was public before the system knew of it, as the database's owner. Go-live lies before the
 * act, which no other verb can do; four eyes, hashes and the chain of events hold as ever.
 */
export async function archiveRelease(
  databases: Pick<OwnedDatabases, "asOwner">,
  archived: ArchivedRelease,
): Promise<{ no: number }> {
  return databases.asOwner((owner) =>
    owner.transaction(async (tx) => {
      const release = await archiveStart(tx, archived);
      for (const act of archived.acts) await archive(tx, release, archived, act);
      return { no: release.no };
    }),
  );
}

async function archiveStart(tx: Db, archived: ArchivedRelease): Promise<ReleaseInArchive> {
  const { workingTitle, facts, sourceLocale, authoritativeLocale, mode, createdBy, createdAt } = archived;
  const id = newId();
  const row = { id, workingTitle, sourceLocale, authoritativeLocale, mode, confidential: false, facts };
  const no = await insertRelease(tx, { ...row, createdBy: createdBy.id });
  await backdateRelease(tx, id, createdAt);
  await saveRequiredLocales(tx, id, archived.requiredLocales);
  await archiveEditorialEvent(tx, createdBy, createdAt, id, {
    kind: "release_created",
    editions: [],
    no,
    workingTitle,
    sourceLocale,
    requiredLocales: [...archived.requiredLocales],
    mode,
    confidential: false,
    facts,
  });
  return { id, no, localizations: new Map() };
}

async function archive(tx: Db, release: ReleaseInArchive, archived: ArchivedRelease, act: ArchivedAct): Promise<void> {
  switch (act.verb) {
    case "publish":
      return archivePublication(tx, release, archived, act);
    case "withdraw":
      return archiveWithdrawal(tx, release, act);
    case "retract":
      return archiveRetraction(tx, release, act);
  }
}

async function archivePublication(
  tx: Db,
  release: ReleaseInArchive,
  archived: ArchivedRelease,
  act: Extract<ArchivedAct, { verb: "publish" }>,
): Promise<void> {
  const texts: SignedText[] = [];
  const isSource = ({ content }: ArchivedVersion) => content.locale === archived.sourceLocale;
  const sourceFirst = act.versions.toSorted((one, other) => Number(isSource(other)) - Number(isSource(one)));
  for (const version of sourceFirst) texts.push(await archiveVersion(tx, release, archived, act.kind, version));
  const eventSeq = await archiveEditorialEvent(tx, act.by, act.at, release.id, {
    kind: "published",
    editions: texts.map(({ ref }) => ref),
  });
  const recorded = await archiveAct(tx, { verb: "archive", at: act.at, personId: act.by.id, eventSeq });
  for (const { ref, text, localization } of texts) {
    const publicationId = newId();
    await insertPublication(
      tx,
      {
        ...text,
        id: publicationId,
        releaseNo: release.no,
        locale: ref.locale,
        kind: act.kind,
        signature: await signature(publicationMessage(release.no, ref.locale, ref.hash)),
      },
      recorded,
      "archive",
    );
    localization.published.push({ publicationId, ref });
  }
}

interface SignedText {
  ref: EditionRef;
  text: ReviewedText;
  localization: LocalizationInArchive;
}

/** One text from its opening to its last sign-off. */
async function archiveVersion(
  tx: Db,
  release: ReleaseInArchive,
  archived: ArchivedRelease,
  kind: EditionKind,
  version: ArchivedVersion,
): Promise<SignedText> {
  const { content, author, savedAt } = version;
  const { locale } = content;
  const localization = release.localizations.get(locale) ?? (await archiveLocalization(tx, release, locale));
  const number = localization.editions + 1;
  const editionId = newId();
  await insertEdition(tx, { id: editionId, localizationId: localization.id, number, kind });
  const facts = printedFacts(archived.facts, locale, await printedNames(tx, archived.facts));
  const { seq, hash } = await insertRevision(tx, {
    localizationId: localization.id,
    editionId,
    parent: null,
    cause: "text",
    content: canonicalJson(content),
    facts: canonicalJson(facts),
    blockIds: newBlockIds(content.body),
    journalistsOnly: "",
    source: sourceOf(release, archived, locale),
    savedBy: author.id,
  });
  await backdateEdition(tx, editionId, savedAt);
  const ref = { edition: editionId, locale, seq, hash };
  const place = { localizationId: localization.id, editionId };
  const opened: EditorialEvent = { kind: "edition_opened", editions: [ref], number, editionKind: kind };
  await archiveEditorialEvent(tx, author, savedAt, release.id, opened, place);

  const text = { ...place, revisionSeq: seq, signOffHash: hash, releaseType: archived.facts.releaseType };
  await archiveReview(tx, release, { ref, text, localization }, version);
  localization.editions = number;
  localization.clearedSeq = seq;
  return { ref, text, localization };
}

/** A translation was made of the newest source text there was. */
function sourceOf(release: ReleaseInArchive, { sourceLocale }: ArchivedRelease, locale: Locale) {
  const source = locale === sourceLocale ? undefined : release.localizations.get(sourceLocale);
  return source && source.clearedSeq !== null ? { localizationId: source.id, seq: source.clearedSeq } : null;
}

async function archiveLocalization(tx: Db, release: ReleaseInArchive, locale: Locale): Promise<LocalizationInArchive> {
  const localization: LocalizationInArchive = { id: newId(), editions: 0, clearedSeq: null, published: [] };
  await insertLocalization(tx, { id: localization.id, releaseId: release.id, releaseNo: release.no, locale });
  release.localizations.set(locale, localization);
  return localization;
}

async function archiveReview(
  tx: Db,
  release: ReleaseInArchive,
  { ref, text, localization }: SignedText,
  { author, submittedAt, signOffs }: ArchivedVersion,
): Promise<void> {
  const { localizationId, editionId } = text;
  const place = { localizationId, editionId };
  const policy = await currentPolicy(tx, text.releaseType);
  const reviewNo = await openReview(tx, text, policy, { submittedBy: author.id, message: null });
  await backdateReview(tx, { localizationId, reviewNo }, submittedAt);
  const submitted: EditorialEvent = { kind: "submitted", editions: [ref], required: requiredBy(policy), message: null };
  await archiveEditorialEvent(tx, author, submittedAt, release.id, submitted, place);
  for (const [index, { by, role, at }] of signOffs.entries()) {
    const complete = index === signOffs.length - 1;
    await archiveEditorialEvent(
      tx,
      by,
      at,
      release.id,
      { kind: "approved", editions: [ref], role, comment: null, complete },
      place,
    );
    const signOff = { reviewNo, personId: by.id, signOffRole: role, comment: null, sinceSeq: localization.clearedSeq };
    await saveSignOff(tx, text, signOff);
    await backdateSignOff(tx, { localizationId, reviewNo, personId: by.id }, at);
    if (!complete) continue;
    await saveClearance(tx, text, reviewNo);
    await backdateClearance(tx, { localizationId, reviewNo }, at);
  }
}
