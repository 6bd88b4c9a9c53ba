import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { endWithdrawal } from "#db/queries/save-withdrawal.ts";
import type { Locale } from "#domain/locale.ts";
import { type ReinstatementRefusal, reinstate } from "#domain/publication.ts";
import { ok, type Result } from "#domain/result.ts";
import { liveEdition } from "./live-edition.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, Overtaken, onRelease, type ReleaseNotFound } from "./verb.ts";

/** Takes a withdrawal back: the text is current again. */
export async function reinstatePublication(
  desk: Desk,
  { releaseNo, locale }: { releaseNo: number; locale: Locale },
): Promise<Result<{ publicationNo: number }, ReinstatementRefusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<{ publicationNo: number }, ReinstatementRefusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const version = liveEdition(release, locale, at);
    const decision = reinstate(version, desk.person);
    if (!decision.ok) return decision;
    const { row } = version;
    if (!row?.publicationId) throw new Error("A public text has no publication.");

    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "reinstated", editions: [editionRef(row)] },
    );
    const act = await recordAct(tx, { verb: "reinstate", personId: desk.person.id, eventSeq });
    if (!(await endWithdrawal(tx, row.publicationId, act.no))) throw new Overtaken("changed_meanwhile");
    return ok({ publicationNo: act.no });
  });
}
