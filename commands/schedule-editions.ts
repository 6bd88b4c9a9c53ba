import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { type ScheduleRefusal, schedule } from "#domain/publication.ts";
import { type Result, refuse } from "#domain/result.ts";
import { instantOf, type WallTime, type WallTimeRefusal } from "#domain/wall-time.ts";
import { chosenRows, publicAct, type SeenEdition, savePublications } from "./public-act.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Input {
  releaseNo: number;
  editions: readonly SeenEdition[];
  /** In the office's time zone. */
  at: WallTime;
}

interface Scheduled {
  publicationNo: number;
  goLiveAt: Date;
}

type Refusal = ScheduleRefusal | WallTimeRefusal | EditionNotFound;

/** Sets when editions of one release become public by themselves, together; nothing has to run at that instant. */
export async function scheduleEditions(
  desk: Desk,
  { releaseNo, editions, at: wallTime }: Input,
): Promise<Result<Scheduled, Refusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<Scheduled, Refusal>(desk, releaseNo, async (work) => {
    const { tx, release, at } = work;
    const rows = chosenRows(release, editions);
    if (!rows) return refuse({ code: "edition_not_found" });
    const { zone } = await deskOffice(tx);
    const instant = instantOf(wallTime, zone);
    if (!instant.ok) return instant;
    const goLiveAt = instant.value;
    const decision = schedule(publicAct(release, rows, editions, goLiveAt), desk.person, goLiveAt, at);
    if (!decision.ok) return decision;

    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id },
      {
        kind: "scheduled",
        editions: rows.map(editionRef),
        goLiveAt: goLiveAt.toISOString(),
        date: wallTime.date,
        time: wallTime.time,
        zone,
      },
    );
    const act = await recordAct(tx, { verb: "schedule", personId: desk.person.id, eventSeq, goLiveAt });
    await savePublications(work, rows, act, "schedule");
    return { ok: true, value: { publicationNo: act.no, goLiveAt } };
  });
}
