import type { Desk } from "#db/desk.ts";
import { saveReleaseModes, saveRequiredLocales } from "#db/queries/save-release.ts";
import { deskOffice } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import { type LocaleRefusal, offers } from "#domain/office.ts";
import type { ReleaseMode } from "#domain/release.ts";
import { changeSettings, type SettingsRefusal } from "#domain/release-facts.ts";
import type { Result } from "#domain/result.ts";
import { record } from "./record.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Input {
  releaseNo: number;
  requiredLocales: readonly Locale[];
  mode: ReleaseMode;
  authoritativeLocale: Locale;
}

/** Changes which languages a release needs, whether they wait for each other, and which one prevails. */
export async function saveReleaseSettings(
  desk: Desk,
  { releaseNo, requiredLocales, mode, authoritativeLocale }: Input,
): Promise<Result<null, SettingsRefusal | LocaleRefusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<null, SettingsRefusal | LocaleRefusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const editions = release.editions.map(({ edition }) => edition);
    const { sourceLocale } = release;
    const decision = changeSettings(editions, desk.person, { sourceLocale, authoritativeLocale, requiredLocales }, at);
    if (!decision.ok) return decision;
    const added = requiredLocales.filter((locale) => !release.requiredLocales.includes(locale));
    const offered = offers(await deskOffice(tx), added);
    if (!offered.ok) return offered;

    await record(
      tx,
      desk.person,
      { releaseId: release.id },
      {
        kind: "settings_changed",
        editions: [],
        requiredLocales: [...requiredLocales],
        mode,
        authoritativeLocale,
      },
    );
    await saveReleaseModes(tx, release.id, { mode, authoritativeLocale });
    await saveRequiredLocales(tx, release.id, requiredLocales);
    return decision;
  });
}
