import type { Db } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { archiveAct } from "#db/queries/archived-instants.ts";
import { insertRetractionRequest, insertRetractions } from "#db/queries/retraction-requests.ts";
import { archiveEditorialEvent } from "./archive-editorial-event.ts";
import type { ArchivedAct, ReleaseInArchive } from "./archived-release.ts";

/** Retracts everything that was public in each language that a notice is given for, confirmed as it was asked. */
export async function archiveRetraction(
  tx: Db,
  release: ReleaseInArchive,
  { at, by, confirmedBy, reasonClass, notices }: Extract<ArchivedAct, { verb: "retract" }>,
): Promise<void> {
  const gone = [...release.localizations].filter(([locale]) => notices[locale]);
  const refs = gone.flatMap(([, { published }]) => published.map(({ ref }) => ref));
  const requestId = newId();
  await archiveEditorialEvent(tx, by, at, release.id, {
    kind: "retraction_requested",
    editions: refs,
    request: requestId,
    reasonClass,
  });
  await insertRetractionRequest(
    tx,
    { id: requestId, releaseId: release.id, reasonClass, requestedBy: by.id },
    gone.map(([locale, { id }]) => ({ localizationId: id, notice: notices[locale] ?? "" })),
  );
  const eventSeq = await archiveEditorialEvent(tx, confirmedBy, at, release.id, {
    kind: "retracted",
    editions: refs,
    unscheduled: [],
    request: requestId,
    reasonClass,
  });
  const act = await archiveAct(tx, {
    verb: "retract",
    at,
    personId: by.id,
    secondPersonId: confirmedBy.id,
    requestId,
    eventSeq,
  });
  await insertRetractions(
    tx,
    gone.flatMap(([, { id, published }]) =>
      published.map(({ publicationId }) => ({ publicationId, localizationId: id })),
    ),
    { requestId, actNo: act.no },
  );
}
