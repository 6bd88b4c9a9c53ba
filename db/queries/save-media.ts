import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { mediaTexts } from "#db/schema/media-texts.ts";
import type { Locale } from "#domain/locale.ts";
import type { MediaDetails, MediaText } from "#domain/media.ts";

interface NewMedia {
  id: string;
  kind: "image" | "document";
  name: string;
  format: string;
  /** Canonical JSON of `MediaFile[]`. */
  files: string;
  size: number;
  width: number | null;
  height: number | null;
  language: Locale | null;
  uploadedBy: string;
}

/** @throws on bytes that another item has, `one_item_per_hash` */
export async function insertMedia(tx: Db, item: NewMedia): Promise<void> {
  await tx.insert(media).values(item);
}

export async function saveMediaDetails(tx: Db, id: string, details: MediaDetails): Promise<void> {
  const { language, focus, credit, rightsUntil, texts } = details;
  await tx
    .update(media)
    .set({ language, focusX: focus.x, focusY: focus.y, credit, rightsUntil })
    .where(eq(media.id, id));
  await tx.delete(mediaTexts).where(eq(mediaTexts.mediaId, id));
  const said = (Object.entries(texts) as [Locale, MediaText][]).filter(
    ([, { altAnswer, caption }]) => altAnswer !== null || caption !== "",
  );
  if (said.length === 0) return;
  await tx.insert(mediaTexts).values(said.map(([locale, text]) => ({ mediaId: id, locale, ...text })));
}

/** Locks an item against changes by others until the end of the transaction. */
export async function lockMedia(tx: Db, id: string): Promise<{ kind: "image" | "document"; name: string } | undefined> {
  const { kind, name } = media;
  const [row] = await tx.select({ kind, name }).from(media).where(eq(media.id, id)).for("update");
  return row;
}

/** @throws where a text shows it, `media_of_a_text` */
export async function deleteMediaRow(tx: Db, id: string): Promise<void> {
  await tx.delete(media).where(eq(media.id, id));
}
