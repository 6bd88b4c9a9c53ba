import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { editions } from "#db/schema/editions.ts";
import { localizations } from "#db/schema/localizations.ts";
import { releases } from "#db/schema/releases.ts";
import { retractionRequests } from "#db/schema/retraction-requests.ts";
import type { Person } from "#domain/person.ts";
import { type EditionRow, editionRows } from "./edition-rows.ts";
import { type ReleaseRow, releaseRow } from "./release-row.ts";

/** A release as one verb works on it: nobody else changes its editions until the transaction ends. */
export interface LockedRelease extends ReleaseRow {
  editions: EditionRow[];
}

/**
 * Locks all editions of a release, by id, as every verb does first: so two verbs on one release follow each other and
 * never wait for each other. What it reads is read behind the lock.
 *
 * @returns undefined when there is no such release, also when the viewer may not know of it
 */
export async function lockRelease(tx: Db, viewer: Person, no: number): Promise<LockedRelease | undefined> {
  const ofRelease = tx.select({ id: localizations.id }).from(localizations).where(eq(localizations.releaseNo, no));
  await tx
    .select({ id: editions.id })
    .from(editions)
    .where(inArray(editions.localizationId, ofRelease))
    .orderBy(asc(editions.id))
    .for("update");
  const release = await releaseRow(tx, viewer, no);
  return release && { ...release, editions: await editionRows(tx, release.id) };
}

/** The number of the release that an edition belongs to; it never changes, so it is read before the lock. */
export async function releaseNoOfEdition(tx: Db, editionId: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ no: localizations.releaseNo })
    .from(editions)
    .innerJoin(localizations, eq(localizations.id, editions.localizationId))
    .where(eq(editions.id, editionId));
  return row?.no;
}

export async function releaseNoOfRequest(tx: Db, requestId: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ no: releases.no })
    .from(retractionRequests)
    .innerJoin(releases, eq(releases.id, retractionRequests.releaseId))
    .where(eq(retractionRequests.id, requestId));
  return row?.no;
}
