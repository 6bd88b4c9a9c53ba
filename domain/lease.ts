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

/** Decides whether a window may write: it does already, nobody else does, or who does has not answered it. */
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
  const hasWaited = lease.asked?.tab === tab && at.getTime() - lease.asked.at.getTime() >= leaseAnswer;
  if (isFree(lease, at) || hasWaited) return ok("passed");
  const { holder, since } = lease;
  return refuse({ code: "somebody_writes", by: holder.name, isOwn: holder.personId === person.id, since });
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

/** Who writes next when a window gives its lease up: who asked for it, else nobody. Undefined where it has none. */
export function next(lease: Lease | null, tab: string): Writer | null | undefined {
  return lease?.holder.tab === tab ? lease.asked : undefined;
}
