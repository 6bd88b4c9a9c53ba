import type { Desk } from "#db/desk.ts";
import { firstContactId, officeZoneAndCities } from "#db/queries/printed-names.ts";
import type { Locale } from "#domain/locale.ts";
import { type ReleaseStartRefusal, startRelease } from "#domain/new-edition.ts";
import type { ReleaseMode, ReleaseType } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import { type BegunRelease, beginRelease } from "./begin-release.ts";
import { firstContent } from "./first-content.ts";
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

/** Starts a release with an empty first edition in its source locale. */
export async function createRelease(
  { db, person }: Desk,
  { releaseType, ...input }: Input,
): Promise<Result<BegunRelease, ReleaseStartRefusal | ConflictRefusal>> {
  return asVerb(db, async (tx): Promise<Result<BegunRelease, ReleaseStartRefusal>> => {
    const decision = startRelease(person, input);
    if (!decision.ok) return decision;

    const workingTitle = input.workingTitle.trim();
    const { cities } = await officeZoneAndCities(tx);
    const place = cities[input.sourceLocale].city;
    const contactId = await firstContactId(tx);
    const begun = await beginRelease(tx, person, {
      ...input,
      workingTitle,
      facts: { releaseType, date: null, topicIds: [], countryCodes: [], contactId },
      content: firstContent(input.sourceLocale, { headline: workingTitle, place }),
    });
    return ok(begun);
  });
}
