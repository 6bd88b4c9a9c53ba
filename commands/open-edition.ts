import type { Desk } from "#db/desk.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import type { Locale } from "#domain/locale.ts";
import { type LaterKind, type NewEditionRefusal, openNewEdition } from "#domain/new-edition.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { liveEdition } from "./live-edition.ts";
import type { VersionNotFound } from "./request-retraction.ts";
import { sourceRevision } from "./source-revision.ts";
import { startEdition } from "./start-edition.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";
import { versionSummary } from "./version-summary.ts";

interface Input {
  releaseNo: number;
  locale: Locale;
  kind: LaterKind;
}

/** Opens the next edition of a public text: a copy of it, with the facts of the release as they are now. */
export async function openEdition(
  desk: Desk,
  { releaseNo, locale, kind }: Input,
): Promise<Result<{ editionId: string }, NewEditionRefusal | VersionNotFound | ReleaseNotFound | ConflictRefusal>> {
  type Refusal = NewEditionRefusal | VersionNotFound;
  return onRelease<{ editionId: string }, Refusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const version = versionSummary(release, locale, at);
    if (!version) return refuse({ code: "version_not_found", locale });
    const decision = openNewEdition(version, kind, desk.person);
    if (!decision.ok) return decision;

    const { row } = liveEdition(release, locale, at);
    const text = row && (await revisionText(tx, row.localizationId, row.edition.seq));
    if (!text) throw new Error("A public text has no revision.");
    const started = await startEdition(tx, desk.person, {
      releaseId: release.id,
      localizationId: row.localizationId,
      locale,
      number: row.edition.number + 1,
      kind: decision.value,
      content: { ...text.content, changeNote: null },
      facts: printedFacts(release.facts, locale, await printedNames(tx, release.facts)),
      blockIds: text.blockIds,
      journalistsOnly: "", // what was said of the last version is not meant of this one
      source: sourceRevision(release, locale, text.sourceSeq),
    });
    return ok(started);
  });
}
