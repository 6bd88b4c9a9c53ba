import type { Locale } from "#domain/locale.ts";
import { ok, type Result } from "#domain/result.ts";
import type { UploadRefusal } from "#domain/upload.ts";
import { filesOf, listed } from "./keep-files.ts";
import { mediaStore, uploadDirectory } from "./open-store.ts";
import { prepareUpload } from "./prepare-upload.ts";
import { receiveUpload } from "./receive-upload.ts";
import type { MediaStore } from "./store.ts";

/** A picture that may come into the library. */
export interface PreparedPicture {
  item: ReturnType<typeof listed>;
  files: ReturnType<typeof filesOf>;
  /** Takes away what only the preparing needed. */
  remove(): Promise<void>;
}

/**
 * Looks at a picture that came inside another file as if somebody had uploaded it.
 *
 * @param place - other than the product's own
 */
export async function preparePicture(
  picture: { name: string; bytes: Uint8Array },
  language: Locale,
  place: { store: MediaStore; directory: string } = { store: mediaStore(), directory: uploadDirectory },
): Promise<Result<PreparedPicture, UploadRefusal>> {
  const received = await receiveUpload(new Blob([picture.bytes.slice()]).stream(), place.directory);
  if (!received.ok) return received;
  const { remove } = received.value;
  try {
    const never = new AbortController().signal;
    const prepared = await prepareUpload(received.value, { name: picture.name, only: "image" }, never);
    if (prepared.ok)
      return ok({ item: listed(prepared.value, language), files: filesOf(prepared.value, place.store), remove });
    await remove();
    return prepared;
  } catch (error) {
    await remove();
    throw error;
  }
}
