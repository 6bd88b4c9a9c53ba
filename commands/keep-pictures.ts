import type { Desk } from "#db/desk.ts";
import { mediaItem } from "#db/queries/media.ts";
import type { Locale } from "#domain/locale.ts";
import type { NotAMediaKeeper } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import type { UploadRefusal } from "#domain/upload.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";
import type { CarriedPicture, Placed } from "#richtext/import/pictures.ts";
import { mediaNode } from "#richtext/media-node.ts";
import { addMedia } from "./add-media.ts";

/** Looks at a picture that came with a text, and draws it anew. */
export type PreparePicture = (
  picture: CarriedPicture,
  language: Locale,
) => Promise<
  Result<
    {
      item: Parameters<typeof addMedia>[1];
      files: Parameters<typeof addMedia>[2];
      remove: () => Promise<void>;
    },
    UploadRefusal
  >
>;

/** Adds the pictures of a text to the library, as blocks of the text at their places; those that are refused are told. */
export async function keepPictures(
  desk: Desk,
  pictures: readonly Placed<CarriedPicture>[],
  { locale, prepare }: { locale: Locale; prepare: PreparePicture },
): Promise<{ placed: Placed<BodyNode>[]; findings: ImportFinding[] }> {
  const placed: Placed<BodyNode>[] = [];
  const refused: ImportFinding[] = [];
  const undescribed = new Set<string>();
  for (const { at, picture } of pictures) {
    const kept = await keep(desk, picture, { locale, prepare });
    if (!kept.ok) {
      const { code, ...facts } = kept.refusal;
      const largest = "largest" in facts ? facts.largest : 0;
      refused.push({ code: "image_refused", name: picture.name, reason: code, largest });
      continue;
    }
    placed.push({ at, picture: kept.value.node });
    if (kept.value.node.attrs?.altAnswer === "") undescribed.add(kept.value.id);
  }
  const kept = undescribed.size > 0 ? [{ code: "images_kept", count: undescribed.size } as const] : [];
  return { placed, findings: [...kept, ...refused] };
}

async function keep(
  desk: Desk,
  picture: CarriedPicture,
  { locale, prepare }: { locale: Locale; prepare: PreparePicture },
): Promise<Result<{ id: string; node: BodyNode }, UploadRefusal | NotAMediaKeeper>> {
  const prepared = await prepare(picture, locale);
  if (!prepared.ok) return prepared;
  const { item, files, remove } = prepared.value;
  try {
    const added = await addMedia(desk, item, files);
    if (!added.ok) return added;
    const kept = await mediaItem(desk.db, added.value.id);
    if (!kept) throw new Error("An item went while it was added.");
    return ok({ id: kept.id, node: mediaNode(kept, locale) });
  } finally {
    await remove();
  }
}
