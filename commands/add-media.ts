import { createHash } from "node:crypto";
import type { Desk } from "#db/desk.ts";
import { refusedBy } from "#db/fault.ts";
import { newId } from "#db/id.ts";
import { mediaByHash } from "#db/queries/media.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { insertMedia } from "#db/queries/save-media.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Locale } from "#domain/locale.ts";
import { keepMedia, type MediaFile, type NotAMediaKeeper } from "#domain/media.ts";
import { ok, type Result } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

interface UploadedMedia {
  kind: "image" | "document";
  name: string;
  format: string;
  size: number;
  width: number | null;
  height: number | null;
  /** Of a document's text, until somebody says otherwise. */
  language: Locale | null;
  files: readonly MediaFile[];
}

export interface AddedMedia {
  id: string;
  /** False where the library has these bytes already: then it is the item that it has. */
  isNew: boolean;
}

/**
 * Adds an item to the library once its files are safe.
 *
 * @param store - puts the files into the store, for an item with this id; called before the item is in the library
 * @param discard - takes them away again
 */
export async function addMedia(
  { db, person }: Desk,
  { files, ...upload }: UploadedMedia,
  { store, discard }: { store: (id: string) => Promise<void>; discard: (id: string) => Promise<void> },
): Promise<Result<AddedMedia, NotAMediaKeeper>> {
  const decision = keepMedia(person);
  if (!decision.ok) return decision;
  const listed = canonicalJson(files);
  const hash = createHash("sha256").update(listed).digest("hex"); // as the database computes it
  const known = await mediaByHash(db, hash);
  if (known) return ok({ id: known.id, isNew: false });

  const id = newId();
  try {
    await store(id);
    await inTransaction(db, async (tx) => {
      const payload = canonicalJson({ media: id, hash, kind: upload.kind, name: upload.name });
      await recordAdministration(tx, { kind: "media_added", personId: person.id, payload });
      await insertMedia(tx, { id, ...upload, files: listed, uploadedBy: person.id });
    });
  } catch (error) {
    await discard(id);
    const other = refusedBy(error, "one_item_per_hash") ? await mediaByHash(db, hash) : undefined;
    if (other) return ok({ id: other.id, isNew: false });
    throw error;
  }
  return ok({ id, isNew: true });
}
