import { z } from "zod";
import type { MediaFilter } from "#db/queries/media.ts";
import { typedText } from "../typed-text.ts";

const filter = z.object({
  search: typedText.max(200).optional().catch(undefined),
  kind: z.enum(["image", "document"]).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  view: z.literal("rows").optional().catch(undefined),
});

export interface LibraryFilter extends MediaFilter {
  view?: "rows";
}

/** What an address of the library states; what it states wrongly is left out. */
export function libraryFilter(query: Record<string, string | string[] | undefined>): LibraryFilter {
  const { search, kind, before, view } = filter.parse(query);
  return { ...(search && { search }), ...(kind && { kind }), ...(before && { before }), ...(view && { view }) };
}

/** The address of the library with something else; a changed filter starts from the newest. */
export function libraryPath(
  current: LibraryFilter,
  change: { [Name in keyof LibraryFilter]: LibraryFilter[Name] | undefined },
): string {
  const query = new URLSearchParams(
    Object.entries({ ...current, before: undefined, ...change }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
  return `/desk/media${query.size === 0 ? "" : `?${query}`}`;
}
