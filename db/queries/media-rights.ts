import { and, inArray, isNotNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { MediaRights } from "#domain/media.ts";

/** Until when items of the library may be shown; nothing of those that may be for ever. */
export async function mediaRights(db: Db, ids: readonly string[]): Promise<MediaRights[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ media: media.id, until: media.rightsUntil })
    .from(media)
    .where(and(inArray(media.id, [...ids]), isNotNull(media.rightsUntil)));
  return rows.flatMap(({ media, until }) => (until === null ? [] : [{ media, until }]));
}
