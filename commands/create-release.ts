import type { Desk } from "#db/desk.ts";
import { firstContactId } from "#db/queries/printed-names.ts";
import { deskOffice } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import { type ReleaseStartRefusal, startRelease } from "#domain/new-edition.ts";
import { type LocaleRefusal, offers } from "#domain/office.ts";
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
): Promise<Result<BegunRelease, ReleaseStartRefusal | LocaleRefusal | ConflictRefusal>> {
  return asVerb(db, async (tx): Promise<Result<BegunRelease, ReleaseStartRefusal | LocaleRefusal>> => {
    const decision = startRelease(person, input);
    if (!decision.ok) return decision;
    const office = await deskOffice(tx);
    const offered = offers(office, input.requiredLocales);
    if (!offered.ok) return offered;

    const workingTitle = input.workingTitle.trim();
    const place = office.names[input.sourceLocale].city;
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
