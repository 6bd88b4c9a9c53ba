import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { MediaFile } from "#domain/media.ts";

/** An item that a live publication shows at the instant of the query. */
export interface PublicMedia {
  id: string;
  kind: "image" | "document";
  name: string;
  files: MediaFile[];
}

/** @param hash - lower-case hex; undefined for what nobody may read now, whatever the reason */
export async function publicMedia(reader: Db, hash: string): Promise<PublicMedia | undefined> {
  const [row] = await reader
    .select({
      id: sql<string>`m.id`,
      kind: sql<"image" | "document">`m.kind`,
      name: sql<string>`m.name`,
      files: sql<string>`m.files`,
    })
    .from(sql`site.media(decode(${hash}, 'hex')) as m`);
  return row && { ...row, files: JSON.parse(row.files) };
}
