import type { Desk } from "#db/desk.ts";
import { releaseNoOfRequest } from "#db/queries/lock-release.ts";
import { dismissRequest, retractionRequestsOf } from "#db/queries/retraction-requests.ts";
import { type Result, refuse } from "#domain/result.ts";
import { type RetractionDecisionRefusal, dismissRetraction as rule } from "#domain/retraction.ts";
import type { RequestNotFound } from "./confirm-retraction.ts";
import { record } from "./record.ts";
import { type ConflictRefusal, Overtaken, onRelease, type ReleaseNotFound } from "./verb.ts";

/** Closes a request to retract: the texts stay. */
export async function dismissRetraction(
  desk: Desk,
  { requestId }: { requestId: string },
): Promise<Result<null, RetractionDecisionRefusal | RequestNotFound | ReleaseNotFound | ConflictRefusal>> {
  const no = await releaseNoOfRequest(desk.db, requestId);
  if (no === undefined) return refuse({ code: "request_not_found" });
  return onRelease<null, RetractionDecisionRefusal | RequestNotFound>(desk, no, async ({ tx, release }) => {
    const request = (await retractionRequestsOf(tx, release.id)).find(({ id }) => id === requestId);
    if (!request) return refuse({ code: "request_not_found" });
    const decision = rule(request, desk.person);
    if (!decision.ok) return decision;

    await record(
      tx,
      desk.person,
      { releaseId: release.id },
      { kind: "retraction_dismissed", editions: [], request: requestId },
    );
    if (!(await dismissRequest(tx, requestId, desk.person.id))) throw new Overtaken("changed_meanwhile");
    return { ok: true, value: null };
  });
}
