import { holds, mayWrite } from "./access.ts";
import { bare, type DiscardedEdition, type Edition, type EditionKind } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";
import { isAuthor } from "./submission.ts";

export type ReleaseStartRefusal = { code: "not_an_author" } | { code: "locale_must_be_required"; locale: Locale };

/** Starts a release in its source locale. The required locales always hold the source. */
export function startRelease(
  person: Person,
  { sourceLocale, requiredLocales }: { sourceLocale: Locale; requiredLocales: readonly Locale[] },
): Result<Locale, ReleaseStartRefusal> {
  if (!holds(person, "author")) return refuse({ code: "not_an_author" });
  if (!requiredLocales.includes(sourceLocale)) return refuse({ code: "locale_must_be_required", locale: sourceLocale });
  return ok(sourceLocale);
}

export type DuplicationRefusal = ReleaseStartRefusal | { code: "source_missing"; sourceLocale: Locale };

/**
 * Starts a release with the words of another one, which has some in its source locale.
 *
 * @param texts - locales in which the other has words
 * @param wanted - of these, the locales that are taken over
 * @returns the locales of the new release's first texts, its source first
 */
export function duplicate(
  person: Person,
  {
    sourceLocale,
    requiredLocales,
    texts,
  }: { sourceLocale: Locale; requiredLocales: readonly Locale[]; texts: readonly Locale[] },
  wanted: readonly Locale[],
): Result<[Locale, ...Locale[]], DuplicationRefusal> {
  const decision = startRelease(person, { sourceLocale, requiredLocales });
  if (!decision.ok) return decision;
  if (!texts.includes(sourceLocale)) return refuse({ code: "source_missing", sourceLocale });
  return ok([sourceLocale, ...texts.filter((locale) => locale !== sourceLocale && wanted.includes(locale))]);
}

/** A language version with what decides whether another edition may be opened in it. */
export interface OpenableVersion {
  locale: Locale;
  /** The edition that is not public yet, a scheduled one included. */
  edition: (Pick<Edition, "number"> & { stage: Stage }) | null;
  /** Null when it never was public or was retracted. */
  live: object | null;
  /** Whether any edition of it was ever public, retracted or not. */
  firstPublished: boolean;
}

export type VersionRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "edition_open"; locale: Locale; number: number; stage: Stage }
  | { code: "edition_scheduled"; locale: Locale; number: number }
  | { code: "version_exists"; locale: Locale }
  | { code: "source_missing"; sourceLocale: Locale };

/**
 * Starts the text of a release in one more language: its first edition. A translation needs a text to translate.
 *
 * @param version - what there is of this language, undefined if nothing; a discarded first edition is no obstacle
 * @param source - the newest edition of the source locale that was not discarded
 */
export function createVersion(
  locale: Locale,
  person: Person,
  {
    version,
    sourceLocale,
    source,
  }: { version: OpenableVersion | undefined; sourceLocale: Locale; source: object | null },
): Result<"first", VersionRefusal> {
  if (!mayWrite(person, locale)) return refuse({ code: "not_a_writer", locale });
  if (version) {
    const taken = openEditionRefusal(version);
    if (taken) return refuse(taken);
    if (version.firstPublished) return refuse({ code: "version_exists", locale });
  }
  if (locale !== sourceLocale && !source) return refuse({ code: "source_missing", sourceLocale });
  return ok("first");
}

export type NewEditionRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "edition_open"; locale: Locale; number: number; stage: Stage }
  | { code: "edition_scheduled"; locale: Locale; number: number }
  | { code: "not_public"; locale: Locale };

export type LaterKind = Exclude<EditionKind, "first">;

/** Opens the next edition of a public text: an update, a correction or a refile. Readers keep the present one. */
export function openNewEdition(
  version: OpenableVersion,
  kind: LaterKind,
  person: Person,
): Result<LaterKind, NewEditionRefusal> {
  if (!mayWrite(person, version.locale)) return refuse({ code: "not_a_writer", locale: version.locale });
  const taken = openEditionRefusal(version);
  if (taken) return refuse(taken);
  if (!version.live) return refuse({ code: "not_public", locale: version.locale });
  return ok(kind);
}

function openEditionRefusal({ locale, edition }: OpenableVersion) {
  if (!edition) return undefined;
  const { number, stage } = edition;
  return stage === "scheduled"
    ? ({ code: "edition_scheduled", locale, number } as const)
    : ({ code: "edition_open", locale, number, stage } as const);
}

export type DiscardRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "edition_scheduled"; locale: Locale; number: number }
  | { code: "already_public"; locale: Locale; stage: Stage }
  | { code: "already_discarded"; locale: Locale };

/** Gives up an edition that was never public. Its revisions are kept. */
export function discard(edition: Edition, person: Person, at: Date): Result<DiscardedEdition, DiscardRefusal> {
  const { locale, number } = edition;
  if (!isAuthor(edition, person)) return refuse({ code: "not_a_writer", locale });
  const stage = stageOf(edition, at);
  if (stage === "discarded") return refuse({ code: "already_discarded", locale });
  if (stage === "scheduled") return refuse({ code: "edition_scheduled", locale, number });
  if (edition.state === "approved" && edition.publication) return refuse({ code: "already_public", locale, stage });
  return ok({ ...bare(edition), state: "discarded" });
}
