import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { insertLocalization } from "#db/queries/save-release.ts";
import { deskOffice } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import { createVersion, type VersionRefusal } from "#domain/new-edition.ts";
import { type LocaleRefusal, offers } from "#domain/office.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import { ok, type Result } from "#domain/result.ts";
import { firstContent } from "./first-content.ts";
import { newBlockIds } from "./new-block-ids.ts";
import { sourceRevision } from "./source-revision.ts";
import { startEdition } from "./start-edition.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";
import { versionSummary } from "./version-summary.ts";

type Refusal = VersionRefusal | LocaleRefusal;

/** Starts the text of a release in one more language, empty and with the facts of the release in that language. */
export async function createLanguageVersion(
  desk: Desk,
  { releaseNo, locale }: { releaseNo: number; locale: Locale },
): Promise<Result<{ editionId: string }, Refusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<{ editionId: string }, Refusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const { sourceLocale } = release;
    const ofSource = release.editions.filter(({ edition }) => edition.locale === sourceLocale);
    const source = ofSource.findLast(({ edition }) => edition.state !== "discarded") ?? null;
    const version = versionSummary(release, locale, at);
    const decision = createVersion(locale, desk.person, { version, sourceLocale, source });
    if (!decision.ok) return decision;
    const office = await deskOffice(tx);
    const offered = offers(office, [locale]);
    if (!offered.ok) return offered;

    const existing = release.localizations.find((localization) => localization.locale === locale);
    const localizationId = existing?.id ?? newId();
    if (!existing) await insertLocalization(tx, { id: localizationId, releaseId: release.id, releaseNo, locale });
    const content = firstContent(locale, { headline: "", place: office.names[locale].city });
    const started = await startEdition(tx, desk.person, {
      releaseId: release.id,
      localizationId,
      locale,
      number: 1,
      kind: decision.value,
      content,
      facts: printedFacts(release.facts, locale, await printedNames(tx, release.facts)),
      blockIds: newBlockIds(content.body),
      journalistsOnly: "",
      source: sourceRevision(release, locale, source?.edition.seq ?? null),
    });
    return ok(started);
  });
}
