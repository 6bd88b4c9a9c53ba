import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { lockMedia, saveMediaDetails } from "#db/queries/save-media.ts";
import { inTransaction } from "#db/transaction.ts";
import { describeMedia as describe, type MediaDetails, type MediaDetailsRefusal } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

export type MediaNotFound = { code: "media_not_found" };

/** Says what an item shows. Texts that show it already keep what they say. */
export async function describeMedia(
  { db, person }: Desk,
  id: string,
  details: MediaDetails,
): Promise<Result<null, MediaDetailsRefusal | MediaNotFound>> {
  return inTransaction(db, async (tx): Promise<Result<null, MediaDetailsRefusal | MediaNotFound>> => {
    const item = await lockMedia(tx, id);
    if (!item) return refuse({ code: "media_not_found" });
    const decision = describe(person, item, details);
    if (!decision.ok) return decision;
    const payload = canonicalJson({ media: id, ...decision.value });
    await recordAdministration(tx, { kind: "media_described", personId: person.id, payload });
    await saveMediaDetails(tx, id, decision.value);
    return ok(null);
  });
}
