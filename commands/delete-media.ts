import type { Desk } from "#db/desk.ts";
import { refusedBy } from "#db/fault.ts";
import { mediaItem } from "#db/queries/media.ts";
import { countMediaUses } from "#db/queries/media-uses.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { deleteMediaRow, lockMedia } from "#db/queries/save-media.ts";
import { inTransaction } from "#db/transaction.ts";
import { type DeleteMediaRefusal, type MediaFile, deleteMedia as mayDelete } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { MediaNotFound } from "./describe-media.ts";

type Outcome = Result<MediaFile[], DeleteMediaRefusal | MediaNotFound>;

/**
 * Takes an item that no text shows out of the library.
 *
 * @returns its files, which nobody needs any more
 */
export async function deleteMedia({ db, person }: Desk, id: string): Promise<Outcome> {
  try {
    return await inTransaction(db, async (tx): Promise<Outcome> => {
      const item = (await lockMedia(tx, id)) && (await mediaItem(tx, id));
      if (!item) return refuse({ code: "media_not_found" });
      const decision = mayDelete(person, await countMediaUses(tx, id));
      if (!decision.ok) return decision;
      const payload = canonicalJson({ media: id, hash: item.hash, name: item.name });
      await recordAdministration(tx, { kind: "media_deleted", personId: person.id, payload });
      await deleteMediaRow(tx, id);
      return ok(item.files);
    });
  } catch (error) {
    // a text began to show it in this moment
    if (refusedBy(error, "media_of_a_text")) return refuse({ code: "media_in_use", uses: 1 });
    throw error;
  }
}
