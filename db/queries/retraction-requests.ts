import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import { retractionNotices } from "#db/schema/retraction-notices.ts";
import { retractionRequests } from "#db/schema/retraction-requests.ts";
import { retractions } from "#db/schema/retractions.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { isRetractionReason, type RetractionRequest } from "#domain/retraction.ts";
import { releaseRow } from "./release-row.ts";

export interface RequestRow extends RetractionRequest {
  id: string;
  requestedByName: string;
  requestedAt: Date;
}

/** The requests to retract texts of a release, newest first; undefined when there is none that the viewer may know of. */
export async function retractionRequestsFor(db: Db, viewer: Person, no: number): Promise<RequestRow[] | undefined> {
  const release = await releaseRow(db, viewer, no);
  return release && retractionRequestsOf(db, release.id);
}

/** The same of a release that was found for its viewer already. */
export async function retractionRequestsOf(db: Db, releaseId: string): Promise<RequestRow[]> {
  const rows = await db
    .select({
      id: retractionRequests.id,
      reasonClass: retractionRequests.reasonClass,
      requestedBy: retractionRequests.requestedBy,
      requestedByName: persons.name,
      requestedAt: retractionRequests.requestedAt,
      standing: retractionRequests.standing,
      notices: noticesOfRequest,
      confirmed: sql<boolean>`exists (select from newsroom.acts a where a.request_id = ${retractionRequests.id})`,
    })
    .from(retractionRequests)
    .innerJoin(persons, eq(persons.id, retractionRequests.requestedBy))
    .where(eq(retractionRequests.releaseId, releaseId))
    .orderBy(sql`${retractionRequests.requestedAt} desc`);
  return rows.map(({ standing, confirmed, reasonClass, ...request }) => {
    if (!isRetractionReason(reasonClass)) throw new Error(`Unknown reason class ${reasonClass}.`);
    return { ...request, reasonClass, state: confirmed ? "confirmed" : standing ? "pending" : "dismissed" };
  });
}

const noticesOfRequest: SQL<Partial<Record<Locale, string>>> =
  sql`(select coalesce(json_object_agg(l.locale, n.notice), '{}') from newsroom.retraction_notices n
    join newsroom.localizations l on l.id = n.localization_id where n.request_id = ${retractionRequests.id})`;

export async function insertRetractionRequest(
  tx: Db,
  request: { id: string; releaseId: string; reasonClass: string; requestedBy: string },
  notices: readonly { localizationId: string; notice: string }[],
): Promise<void> {
  await tx.insert(retractionRequests).values(request);
  await tx.insert(retractionNotices).values(notices.map((notice) => ({ requestId: request.id, ...notice })));
}

/** @returns false when the request no longer stood */
export async function dismissRequest(tx: Db, requestId: string, dismissedBy: string): Promise<boolean> {
  const rows = await tx
    .update(retractionRequests)
    .set({ standing: false, dismissedBy })
    .where(and(eq(retractionRequests.id, requestId), retractionRequests.standing))
    .returning({ id: retractionRequests.id });
  return rows.length === 1;
}

export async function insertRetractions(
  tx: Db,
  publications: readonly { publicationId: string; localizationId: string }[],
  { requestId, actNo }: { requestId: string; actNo: number },
): Promise<void> {
  await tx.insert(retractions).values(publications.map((publication) => ({ ...publication, requestId, actNo })));
}
