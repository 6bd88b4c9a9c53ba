import type { Desk } from "#db/desk.ts";
import { releaseNoOfRequest } from "#db/queries/lock-release.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { insertRetractions, retractionRequestsOf } from "#db/queries/retraction-requests.ts";
import { deletePublications } from "#db/queries/save-publication.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { type RetractionDecisionRefusal, confirmRetraction as rule } from "#domain/retraction.ts";
import { stageOf } from "#domain/stage.ts";
import { publicationIds } from "./public-act.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, Overtaken, onRelease, type ReleaseNotFound } from "./verb.ts";

export type RequestNotFound = { code: "request_not_found" };

/**
 * The second person's yes: every version of the requested languages that was public up to now is gone at once, and a
 * scheduled one of these languages is unscheduled. Other languages stay as they are.
 */
export async function confirmRetraction(
  desk: Desk,
  { requestId }: { requestId: string },
): Promise<
  Result<{ publicationNo: number }, RetractionDecisionRefusal | RequestNotFound | ReleaseNotFound | ConflictRefusal>
> {
  type Refusal = RetractionDecisionRefusal | RequestNotFound;
  const no = await releaseNoOfRequest(desk.db, requestId);
  if (no === undefined) return refuse({ code: "request_not_found" });
  return onRelease<{ publicationNo: number }, Refusal>(desk, no, async ({ tx, release, at }) => {
    const request = (await retractionRequestsOf(tx, release.id)).find(({ id }) => id === requestId);
    if (!request) return refuse({ code: "request_not_found" });
    const decision = rule(request, desk.person);
    if (!decision.ok) return decision;

    const concerned = release.editions.filter(({ edition }) => edition.locale in request.notices);
    const scheduled = concerned.filter(({ edition }) => stageOf(edition, at) === "scheduled");
    const gone = concerned.filter(({ edition }) => wasPublic.has(stageOf(edition, at)));
    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id },
      {
        kind: "retracted",
        editions: gone.map(editionRef),
        unscheduled: scheduled.map(editionRef),
        request: requestId,
        reasonClass: request.reasonClass,
      },
    );
    const act = await recordAct(tx, {
      verb: "retract",
      personId: request.requestedBy,
      secondPersonId: desk.person.id,
      requestId,
      eventSeq,
    });
    const ids = publicationIds(scheduled);
    if (ids.length > 0 && (await deletePublications(tx, ids)) !== ids.length) throw new Overtaken("going_live");
    await insertRetractions(
      tx,
      gone.flatMap(({ publicationId, localizationId }) =>
        publicationId === null ? [] : [{ publicationId, localizationId }],
      ),
      { requestId, actNo: act.no },
    );
    return ok({ publicationNo: act.no });
  });
}

const wasPublic: ReadonlySet<string> = new Set(["published", "withdrawn", "superseded"]);
