import { type Db, databaseClock } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { faultOf } from "#db/fault.ts";
import type { EditionRow } from "#db/queries/edition-rows.ts";
import { type LockedRelease, lockRelease, releaseNoOfEdition } from "#db/queries/lock-release.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Result, refuse } from "#domain/result.ts";

/** What a verb may answer because of others: somebody was faster, or the instant of a schedule came. */
export type ConflictRefusal = { code: "changed_meanwhile" } | { code: "going_live" };
export type ReleaseNotFound = { code: "release_not_found" };
export type EditionNotFound = { code: "edition_not_found" };

/** One release under lock, and the instant by which the rule decides. */
export interface ReleaseWork {
  tx: Db;
  release: LockedRelease;
  /** The database's clock, read behind the lock. */
  at: Date;
}

export interface EditionWork extends ReleaseWork {
  row: EditionRow;
}

/** Runs a verb on a release in one transaction, behind the lock on its editions. */
export function onRelease<Value, Refusal>(
  { db, person }: Desk,
  releaseNo: number,
  work: (release: ReleaseWork) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | ReleaseNotFound | ConflictRefusal>> {
  return asVerb(db, async (tx): Promise<Result<Value, Refusal | ReleaseNotFound>> => {
    const release = await lockRelease(tx, person, releaseNo);
    if (!release) return refuse<ReleaseNotFound>({ code: "release_not_found" });
    return work({ tx, release, at: await databaseClock(tx) });
  });
}

/** Runs a verb on an edition in one transaction, behind the lock on all editions of its release. */
export function onEdition<Value, Refusal>(
  { db, person }: Desk,
  editionId: string,
  work: (edition: EditionWork) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | EditionNotFound | ConflictRefusal>> {
  return asVerb(db, async (tx): Promise<Result<Value, Refusal | EditionNotFound>> => {
    const no = await releaseNoOfEdition(tx, editionId);
    const release = no === undefined ? undefined : await lockRelease(tx, person, no);
    const row = release?.editions.find(({ edition }) => edition.id === editionId);
    if (!release || !row) return refuse<EditionNotFound>({ code: "edition_not_found" });
    return work({ tx, release, row, at: await databaseClock(tx) });
  });
}

/** Runs a verb in one transaction; what the database refuses because somebody was faster is a refusal too. */
export async function asVerb<Value, Refusal>(
  db: Db,
  work: (tx: Db) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | ConflictRefusal>> {
  try {
    return await inTransaction(db, work);
  } catch (error) {
    const code = error instanceof Overtaken ? error.code : overtakenBy(error);
    if (!code) throw error;
    return { ok: false, refusal: { code } };
  }
}

/** Undoes the transaction when its own writes show that somebody was faster. */
export class Overtaken extends Error {
  code: ConflictRefusal["code"];

  constructor(code: ConflictRefusal["code"]) {
    super(code);
    this.code = code;
  }
}

function overtakenBy(error: unknown): ConflictRefusal["code"] | undefined {
  const fault = faultOf(error);
  if (!fault) return undefined;
  const retriedInVain = fault.code === "40P01" || fault.code === "40001";
  return retriedInVain || overtaking.has(fault.constraint ?? "") ? "changed_meanwhile" : undefined;
}

/** Constraints by which the database says the same: each refuses what a rule had allowed a moment before. */
const overtaking: ReadonlySet<string> = new Set([
  "four_eyes",
  "stale_parent",
  "decided_in_turn",
  "one_open_edition",
  "one_edition_per_number",
  "one_localization_per_locale",
  "one_open_review",
  "one_sign_off_per_person",
  "one_sign_off_per_role",
  "one_standing_pass",
  "one_confirmation",
  "one_standing_withdrawal",
  "one_public_version",
  "approved_means_cleared",
  "clears_an_open_review",
  "objection_closes_the_review",
  "published_is_cleared",
  "pins_the_head",
  "request_stands",
  "all_languages_or_none",
  "nothing_retracted_stays",
]);
