import { holds } from "./access.ts";
import { bare, type DraftEdition, type Edition, type ReturnedEdition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { isOpen, stageOf } from "./stage.ts";

export type FactsRefusal =
  | { code: "not_an_author_or_approver" }
  | { code: "edition_scheduled"; locale: Locale; number: number };

/**
 * Changes what every language version prints: type, date, topics, countries, contact. Each open edition gets a revision
 * with the new facts and goes back to draft if it was with its approvers; a public page changes only by a new edition.
 *
 * @param editions - every edition of the release that is not public yet
 * @returns the editions as they are to be written, in the order given
 */
export function changeFacts(
  editions: readonly Edition[],
  person: Person,
  at: Date,
): Result<(DraftEdition | ReturnedEdition)[], FactsRefusal> {
  if (!holds(person, "author") && !holds(person, "approver")) return refuse({ code: "not_an_author_or_approver" });
  const scheduled = editions.find((edition) => stageOf(edition, at) === "scheduled");
  if (scheduled) return refuse({ code: "edition_scheduled", locale: scheduled.locale, number: scheduled.number });
  return ok(
    editions
      .filter((edition) => isOpen(edition, at))
      .map((edition) => (edition.state === "changes_requested" ? edition : { ...bare(edition), state: "draft" })),
  );
}

export type SettingsRefusal =
  | { code: "not_an_author_or_duty_editor" }
  | { code: "edition_scheduled"; locale: Locale; number: number }
  | { code: "locale_must_be_required"; locale: Locale };

export interface ReleaseLocales {
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  requiredLocales: readonly Locale[];
}

/**
 * Changes which languages a release needs, which one prevails, and whether they wait for each other. It always
 * needs the one it is written in and the one that prevails. Refused while an
 * edition is scheduled, because the act was decided under the old settings.
 */
export function changeSettings(
  editions: readonly Edition[],
  person: Person,
  { sourceLocale, authoritativeLocale, requiredLocales }: ReleaseLocales,
  at: Date,
): Result<null, SettingsRefusal> {
  if (!holds(person, "author") && !holds(person, "duty_editor"))
    return refuse({ code: "not_an_author_or_duty_editor" });
  const scheduled = editions.find((edition) => stageOf(edition, at) === "scheduled");
  if (scheduled) return refuse({ code: "edition_scheduled", locale: scheduled.locale, number: scheduled.number });
  const left = [sourceLocale, authoritativeLocale].find((locale) => !requiredLocales.includes(locale));
  if (left) return refuse({ code: "locale_must_be_required", locale: left });
  return ok(null);
}
