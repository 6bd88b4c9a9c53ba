import { chosenRows, publicAct, type SeenEdition, savePublications } from "#commands/public-act.ts";
import { editionRef, record } from "#commands/record.ts";
import { onRelease } from "#commands/verb.ts";
import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { schedule } from "#domain/publication.ts";
import { refuse } from "#domain/result.ts";

/** `scheduleEditions` with an instant to the millisecond in the place of a wall time, which knows whole minutes only. */
export function scheduleAt(desk: Desk, releaseNo: number, editions: readonly SeenEdition[], goLiveAt: Date) {
  return onRelease<{ publicationNo: number }, { code: string }>(desk, releaseNo, async (work) => {
    const { tx, release, at } = work;
    const rows = chosenRows(release, editions);
    if (!rows) return refuse({ code: "edition_not_found" });
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
        date: goLiveAt.toISOString().slice(0, 10),
        time: goLiveAt.toISOString().slice(11, 16),
        zone: "UTC",
      },
    );
    const act = await recordAct(tx, { verb: "schedule", personId: desk.person.id, eventSeq, goLiveAt });
    await savePublications(work, rows, act, "schedule");
    return { ok: true, value: { publicationNo: act.no } };
  });
}
