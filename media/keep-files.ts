import type { Locale } from "#domain/locale.ts";
import { mediaStore } from "./open-store.ts";
import type { PreparedUpload } from "./prepare-upload.ts";
import { keyOf, type MediaStore } from "./store.ts";

/** A prepared upload as the library lists it. @param language - of a document's text, until somebody says otherwise */
export function listed({ files, ...item }: PreparedUpload, language: Locale) {
  return {
    ...item,
    language: item.kind === "document" ? language : null,
    files: files.map(({ path: _, ...file }) => file),
  };
}

/** How its files come into the store and out of it, for an item with an id. */
export function filesOf({ files }: PreparedUpload, store: MediaStore = mediaStore()) {
  return {
    async store(id: string) {
      for (const { path, sha256 } of files) await store.put(keyOf(id, sha256), path);
    },
    async discard(id: string) {
      for (const { sha256 } of files) await store.delete(keyOf(id, sha256));
    },
  };
}
