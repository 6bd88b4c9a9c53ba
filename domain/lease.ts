import { mayChange } from "./access.ts";
import type { Edition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

/** A window, and whose it is. */
export interface Writer {
  personId: string;
  name: string;
  /** uuid that the window drew when it opened the text. */
  tab: string;
}

/** Who writes a language version now; all others read along. */
export interface Lease {
  holder: Writer;
  since: Date;
  /** When its window last said that it is there. */
  seenAt: Date;
  /** Who would like to write instead, and since when the holder can answer. */
  asked: (Writer & { at: Date }) | null;
}

/** How long a window may be silent before its lease is free, in milliseconds; it speaks every 20 seconds. */
export const leaseSilence = 90_000;

/** How long the holder has to answer before the lease passes to who asked, in milliseconds. */
export const leaseAnswer = 30_000;

export type LeaseRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "not_with_authors"; locale: Locale; stage: Stage }
  | { code: "somebody_writes"; by: string; isOwn: boolean; since: Date };

/** `passed`: from somebody else, whose words become a revision first. */
export type Holding = "taken" | "kept" | "passed";

/**
 * Decides whether a window may write: it does already, nobody else does, or who does has not answered it. One's own
 * other window need not be waited for.
 */
export function hold(
  edition: Edition,
  person: Person,
  tab: string,
  lease: Lease | null,
  at: Date,
): Result<Holding, LeaseRefusal> {
  if (!mayChange(person, edition.locale)) return refuse({ code: "not_a_writer", locale: edition.locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (lease?.holder.tab === tab) return ok("kept");
  if (!lease) return ok("taken");
  const { holder, since, asked } = lease;
  const isOwn = holder.personId === person.id;
  const isPassed = asked?.tab === tab && (isOwn || at.getTime() - asked.at.getTime() >= leaseAnswer);
  if (isFree(lease, at) || isPassed) return ok("passed");
  return refuse({ code: "somebody_writes", by: holder.name, isOwn, since });
}

/** Whether the holder's window has been silent for so long that anybody may write. */
export function isFree(lease: Lease, at: Date): boolean {
  return at.getTime() - lease.seenAt.getTime() >= leaseSilence;
}

export type AskRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "nobody_writes" }
  | { code: "asked_already"; by: string };

/** Rings the holder. One asks at a time, so that the lease passes to one. */
export function ask(
  { locale }: Pick<Edition, "locale">,
  person: Person,
  tab: string,
  lease: Lease | null,
  at: Date,
): Result<Lease, AskRefusal> {
  if (!mayChange(person, locale)) return refuse({ code: "not_a_writer", locale });
  if (!lease || isFree(lease, at)) return refuse({ code: "nobody_writes" });
  const { asked } = lease;
  const isOpen = asked !== null && at.getTime() - asked.at.getTime() < leaseAnswer + leaseSilence;
  if (isOpen && asked.tab !== tab) return refuse({ code: "asked_already", by: asked.name });
  return ok(lease);
}

/** The lease once its holder has said that they go on. Undefined where the window has none. */
export function decline(lease: Lease | null, tab: string): Lease | undefined {
  return lease?.holder.tab === tab ? { ...lease, asked: null } : undefined;
}

/**
 * The lease after a window has left the text: it passes to who asked, else it is free; a question of who left is none.
 *
 * @returns undefined where the window had no part in it
 */
export function leave(lease: Lease | null, tab: string, at: Date): Lease | null | undefined {
  if (lease?.asked?.tab === tab) return { ...lease, asked: null };
  if (lease?.holder.tab !== tab) return undefined;
  if (!lease.asked) return null;
  const { personId, name, tab: next } = lease.asked;
  return { holder: { personId, name, tab: next }, since: at, seenAt: at, asked: null };
}
