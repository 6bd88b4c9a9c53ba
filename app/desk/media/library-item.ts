import type { LibraryItem } from "#components/media/library-item.ts";
import type { MediaItem } from "#db/queries/media.ts";

/** What a browser is told of an item: not where its files are, nor who added it. */
export function libraryItem({ files: _, uploadedBy: _by, uploadedAt: _at, ...item }: MediaItem): LibraryItem {
  return item;
}
