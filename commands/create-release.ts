import type { Db } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { drawReleaseNumber, newId } from "#db/id.ts";
import { firstContactId, officeZoneAndCities, printedNames } from "#db/queries/printed-names.ts";
import { insertLocalization, insertRelease, saveRequiredLocales } from "#db/queries/save-release.ts";
import type { Locale } from "#domain/locale.ts";
import { type ReleaseStartRefusal, startRelease } from "#domain/new-edition.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import type { ReleaseFacts, ReleaseMode, ReleaseType } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import { firstContent } from "./first-content.ts";
import { record } from "./record.ts";
import { startEdition } from "./start-edition.ts";
import { asVerb, type ConflictRefusal } from "./verb.ts";

interface Input {
  releaseType: ReleaseType;
  sourceLocale: Locale;
  requiredLocales: readonly Locale[];
  mode: ReleaseMode;
  /** Becomes the first headline. */
  workingTitle: string;
  confidential: boolean;
}

interface Created {
  no: number;
  locale: Locale;
  editionId: string;
}

/** Starts a release with the first edition of its source locale. */
export async function createRelease(
  { db, person }: Desk,
  input: Input,
): Promise<Result<Created, ReleaseStartRefusal | ConflictRefusal>> {
  return asVerb(db, async (tx): Promise<Result<Created, ReleaseStartRefusal>> => {
    const decision = startRelease(person, input);
    if (!decision.ok) return decision;

    const { sourceLocale, mode, confidential } = input;
    const workingTitle = input.workingTitle.trim();
    const facts: ReleaseFacts = {
      releaseType: input.releaseType,
      date: null,
      topicIds: [],
      countryCodes: [],
      contactId: await firstContactId(tx),
    };
    const id = newId();
    const release = { id, workingTitle, sourceLocale, authoritativeLocale: sourceLocale, mode, confidential, facts };
    const no = await insertNumbered(tx, { ...release, createdBy: person.id });
    await saveRequiredLocales(tx, id, input.requiredLocales);
    await record(
      tx,
      person,
      { releaseId: id },
      {
        kind: "release_created",
        editions: [],
        no,
        workingTitle,
        sourceLocale,
        requiredLocales: [...input.requiredLocales],
        mode,
        confidential,
        facts,
      },
    );
    const localizationId = newId();
    await insertLocalization(tx, { id: localizationId, releaseId: id, releaseNo: no, locale: sourceLocale });
    const { cities } = await officeZoneAndCities(tx);
    const { editionId } = await startEdition(tx, person, {
      releaseId: id,
      localizationId,
      locale: sourceLocale,
      number: 1,
      kind: "first",
      content: firstContent(sourceLocale, { headline: workingTitle, place: cities[sourceLocale].city }),
      facts: printedFacts(facts, sourceLocale, await printedNames(tx, facts)),
      blockIds: [],
      source: null,
    });
    return ok({ no, locale: sourceLocale, editionId });
  });
}

async function insertNumbered(tx: Db, release: Omit<Parameters<typeof insertRelease>[1], "no">): Promise<number> {
  for (;;) {
    const no = drawReleaseNumber();
    if (await insertRelease(tx, { ...release, no })) return no;
  }
}
