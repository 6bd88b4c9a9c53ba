import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { editions } from "#db/schema/editions.ts";
import { localizations } from "#db/schema/localizations.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import type { Act } from "./record-act.ts";
import type { ReviewedText } from "./save-review.ts";

interface NewPublication extends ReviewedText {
  id: string;
  releaseNo: number;
  locale: Locale;
  kind: EditionKind;
  /** 64 bytes, hex. */
  signature: string;
}

/** Makes a text public from the instant of the act on, in place of the one that is; the database checks its clearance. */
export async function insertPublication(
  tx: Db,
  publication: NewPublication,
  act: Act,
  verb: "publish" | "schedule" | "archive",
): Promise<void> {
  const { localizationId, editionId, revisionSeq } = publication;
  await tx
    .update(publications)
    .set({ endsAt: act.goLiveAt })
    .where(and(eq(publications.localizationId, localizationId), isNull(publications.endsAt)));
  await tx
    .update(localizations)
    .set({ firstPublicAt: act.goLiveAt })
    .where(and(eq(localizations.id, localizationId), isNull(localizations.firstPublicAt)));
  await tx.update(editions).set({ publicFrom: act.goLiveAt }).where(eq(editions.id, editionId));
  const [now] = await tx
    .select({ firstPublicAt: localizations.firstPublicAt, noted: revisions.noted })
    .from(localizations)
    .innerJoin(revisions, eq(revisions.localizationId, localizations.id))
    .where(and(eq(localizations.id, localizationId), eq(revisions.seq, revisionSeq)));
  if (!now?.firstPublicAt) throw new Error("The text that is to be public is not there.");
  await tx.insert(publications).values({
    ...publication,
    actNo: act.no,
    verb,
    goLiveAt: act.goLiveAt,
    firstPublicAt: now.firstPublicAt,
    noted: now.noted,
  });
}

/**
 * Takes scheduled publications back: what they would have ended is open again.
 *
 * @returns how many; those that go live within a second are no longer taken back
 */
export async function deletePublications(tx: Db, ids: readonly string[]): Promise<number> {
  const rows = await tx
    .delete(publications)
    .where(inArray(publications.id, [...ids]))
    .returning({ id: publications.id });
  return rows.length;
}
