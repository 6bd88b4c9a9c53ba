import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { type PublishRefusal, publish } from "#domain/publication.ts";
import { type Result, refuse } from "#domain/result.ts";
import { chosenRows, publicAct, type SeenEdition, savePublications } from "./public-act.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Published {
  publicationNo: number;
  goLiveAt: Date;
}

/** Makes editions of one release public now: in one act, with one publication number, each signed. */
export async function publishEditions(
  desk: Desk,
  { releaseNo, editions }: { releaseNo: number; editions: readonly SeenEdition[] },
): Promise<Result<Published, PublishRefusal | EditionNotFound | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<Published, PublishRefusal | EditionNotFound>(desk, releaseNo, async (work) => {
    const { tx, release, at } = work;
    const rows = chosenRows(release, editions);
    if (!rows) return refuse({ code: "edition_not_found" });
    const decision = publish(publicAct(release, rows, editions, at), desk.person, at);
    if (!decision.ok) return decision;

    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id },
      { kind: "published", editions: rows.map(editionRef) },
    );
    const act = await recordAct(tx, { verb: "publish", personId: desk.person.id, eventSeq });
    await savePublications(work, rows, act, "publish");
    return { ok: true, value: { publicationNo: act.no, goLiveAt: new Date(act.goLiveAt) } };
  });
}
