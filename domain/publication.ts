import { holds } from "./access.ts";
import type { ApprovedEdition, Edition, Publication } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import type { ReleaseMode } from "./release.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

/** Editions of one release that are to become public in the same instant. */
export interface PublicAct {
  release: {
    no: number;
    mode: ReleaseMode;
    requiredLocales: readonly Locale[];
    /** Locales that were public at least once, at the latest at the instant of the act. */
    publicLocales: readonly Locale[];
  };
  editions: readonly { edition: Edition /** Sign-off hash of what the person read. */; seen: string }[];
}

export type PublishRefusal =
  | { code: "not_a_duty_editor" }
  | { code: "no_edition_chosen" }
  | { code: "another_release"; locale: Locale }
  | { code: "not_approved"; locale: Locale; stage: Stage }
  | { code: "stale_revision"; locale: Locale; current: string }
  | { code: "required_locales_missing"; locales: Locale[] };

/**
 * Makes editions public: all in one act or none. Who publishes may have written the text, the four eyes are in the
 * approval. A release in mode `together` first becomes public in all its required locales at once.
 */
export function publish(act: PublicAct, person: Person, at: Date): Result<ApprovedEdition[], PublishRefusal> {
  if (!holds(person, "duty_editor")) return refuse({ code: "not_a_duty_editor" });
  const approved: ApprovedEdition[] = [];
  for (const { edition, seen } of act.editions) {
    const { locale, releaseNo } = edition;
    if (releaseNo !== act.release.no) return refuse({ code: "another_release", locale });
    const stage = stageOf(edition, at);
    if (edition.state !== "approved" || stage !== "approved") return refuse({ code: "not_approved", locale, stage });
    if (edition.signOffHash !== seen) return refuse({ code: "stale_revision", locale, current: edition.signOffHash });
    approved.push(edition);
  }
  if (approved.length === 0) return refuse({ code: "no_edition_chosen" });
  const locales = missingLocales(act, approved);
  if (locales.length > 0) return refuse({ code: "required_locales_missing", locales });
  return ok(approved);
}

/** Required locales that would still not be public after the act; only a release in mode `together` waits for them. */
function missingLocales({ release }: PublicAct, editions: readonly Edition[]): Locale[] {
  if (release.mode !== "together") return [];
  const ready = new Set([...release.publicLocales, ...editions.map((edition) => edition.locale)]);
  return release.requiredLocales.filter((locale) => !ready.has(locale));
}

export type ScheduleRefusal = PublishRefusal | { code: "too_soon"; earliest: Date };

/** Shortest time between the decision and a scheduled go-live; anything sooner is published now. */
const shortestScheduleSeconds = 60;

/**
 * Sets the instant at which editions become public by themselves; their hashes are pinned until then.
 *
 * @param goLiveAt - from `instantOf` in `wall-time.ts`, at least 60 s ahead
 */
export function schedule(
  act: PublicAct,
  person: Person,
  goLiveAt: Date,
  at: Date,
): Result<ApprovedEdition[], ScheduleRefusal> {
  const decision = publish(act, person, at);
  if (!decision.ok) return decision;
  const earliest = new Date(at.getTime() + shortestScheduleSeconds * 1000);
  return goLiveAt < earliest ? refuse({ code: "too_soon", earliest }) : decision;
}

export type UnscheduleRefusal =
  | { code: "not_a_duty_editor" }
  | { code: "not_scheduled"; locale: Locale; stage: Stage }
  | { code: "nothing_scheduled" };

/**
 * Undoes a scheduled act as one, for all its languages; the editions are approved again.
 *
 * @param editions - all that the act would make public
 */
export function unschedule(
  editions: readonly Edition[],
  person: Person,
  at: Date,
): Result<ApprovedEdition[], UnscheduleRefusal> {
  if (!holds(person, "duty_editor")) return refuse({ code: "not_a_duty_editor" });
  const reopened: ApprovedEdition[] = [];
  for (const edition of editions) {
    const stage = stageOf(edition, at);
    if (edition.state !== "approved" || stage !== "scheduled") {
      return refuse({ code: "not_scheduled", locale: edition.locale, stage });
    }
    reopened.push({ ...edition, publication: null });
  }
  return reopened.length > 0 ? ok(reopened) : refuse({ code: "nothing_scheduled" });
}

/** A language version as the public sees it now: null when it never was public or was retracted. */
export interface PublicVersion {
  locale: Locale;
  live: Pick<Publication, "withdrawn"> | null;
}

export type WithdrawalRefusal =
  | { code: "not_a_duty_editor" }
  | { code: "not_public"; locale: Locale }
  | { code: "already_withdrawn"; locale: Locale }
  | { code: "explanation_missing"; locale: Locale };

/**
 * Says that a public text is no longer current. It stays readable under a banner with the explanation, which is written
 * in the language of the page.
 */
export function withdraw<Version extends PublicVersion>(
  version: Version,
  person: Person,
  explanation: string,
): Result<Version & { live: { withdrawn: true } }, WithdrawalRefusal> {
  const { locale, live } = version;
  if (!holds(person, "duty_editor")) return refuse({ code: "not_a_duty_editor" });
  if (!live) return refuse({ code: "not_public", locale });
  if (live.withdrawn) return refuse({ code: "already_withdrawn", locale });
  if (explanation.trim() === "") return refuse({ code: "explanation_missing", locale });
  return ok({ ...version, live: { ...live, withdrawn: true } });
}

export type ReinstatementRefusal =
  | { code: "not_a_duty_editor" }
  | { code: "not_public"; locale: Locale }
  | { code: "not_withdrawn"; locale: Locale };

/** Takes a withdrawal back: the text is current again. */
export function reinstate<Version extends PublicVersion>(
  version: Version,
  person: Person,
): Result<Version & { live: { withdrawn: false } }, ReinstatementRefusal> {
  const { locale, live } = version;
  if (!holds(person, "duty_editor")) return refuse({ code: "not_a_duty_editor" });
  if (!live) return refuse({ code: "not_public", locale });
  if (!live.withdrawn) return refuse({ code: "not_withdrawn", locale });
  return ok({ ...version, live: { ...live, withdrawn: false } });
}
