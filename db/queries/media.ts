import { and, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { mediaTexts } from "#db/schema/media-texts.ts";
import { persons } from "#db/schema/persons.ts";
import type { Locale } from "#domain/locale.ts";
import type { MediaDetails, MediaFile } from "#domain/media.ts";
import type { Person } from "#domain/person.ts";
import { mediaVisibleTo } from "./media-uses.ts";

/** An image or a document of the library. */
export interface MediaItem extends MediaDetails {
  id: string;
  kind: "image" | "document";
  /** Of the uploaded file. */
  name: string;
  format: string;
  /** What a text names, so that its own hash covers the bytes; lower-case hex. */
  hash: string;
  files: MediaFile[];
  /** Bytes that were uploaded. */
  size: number;
  width: number | null;
  height: number | null;
  uploadedBy: string;
  uploadedAt: Date;
}

export interface MediaFilter {
  /** Words of name, credit, caption or description in any language. */
  search?: string;
  kind?: "image" | "document";
  /** `older` of the page before. */
  before?: string;
}

const pageSize = 48;

/** The newest items that a person may know of first, a page at a time. */
export async function mediaList(
  db: Db,
  viewer: Person,
  { search, kind, before }: MediaFilter,
): Promise<{ items: MediaItem[]; older: string | null }> {
  const words = search?.split(/\s+/).filter((word) => word !== "") ?? [];
  const conditions = [
    ...words.map(hasWord),
    ...(kind ? [eq(media.kind, kind)] : []),
    ...(before && isId(before)
      ? [
          sql`(${media.uploadedAt}, ${media.id}) < (select b.uploaded_at, b.id from newsroom.media b where b.id = ${before})`,
        ]
      : []),
  ];
  const rows = await selected(db, and(mediaVisibleTo(viewer), ...conditions), pageSize + 1);
  const items = rows.slice(0, pageSize);
  return { items, older: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

export async function mediaItem(db: Db, id: string): Promise<MediaItem | undefined> {
  if (!isId(id)) return undefined;
  return (await selected(db, eq(media.id, id), 1))[0];
}

/** The same, where the viewer may know of it. */
export async function visibleMediaItem(db: Db, viewer: Person, id: string): Promise<MediaItem | undefined> {
  if (!isId(id)) return undefined;
  return (await selected(db, and(mediaVisibleTo(viewer), eq(media.id, id)), 1))[0];
}

/** The item that has these bytes already. */
export async function mediaByHash(db: Db, hash: string): Promise<MediaItem | undefined> {
  return (await selected(db, eq(media.hash, hash), 1))[0];
}

/** Which of these, each an item with its hash, are not in the library. */
export async function unknownMedia(
  db: Db,
  named: readonly { media: string; hash: string }[],
): Promise<{ media: string; hash: string }[]> {
  if (named.length === 0) return [];
  const ids = [...new Set(named.map((one) => one.media))];
  const known = await db.select({ media: media.id, hash: media.hash }).from(media).where(inArray(media.id, ids));
  return named.filter((one) => !known.some((item) => item.media === one.media && item.hash === one.hash));
}

async function selected(db: Db, condition: SQL | undefined, most: number): Promise<MediaItem[]> {
  const rows = await db
    .select({
      id: media.id,
      kind: media.kind,
      name: media.name,
      format: media.format,
      hash: media.hash,
      files: media.files,
      size: media.size,
      width: media.width,
      height: media.height,
      language: media.language,
      focusX: media.focusX,
      focusY: media.focusY,
      credit: media.credit,
      rightsUntil: media.rightsUntil,
      uploadedBy: persons.name,
      uploadedAt: media.uploadedAt,
    })
    .from(media)
    .innerJoin(persons, eq(persons.id, media.uploadedBy))
    .where(condition)
    .orderBy(desc(media.uploadedAt), desc(media.id))
    .limit(most);
  const texts = await textsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ files, focusX, focusY, ...row }) => ({
    ...row,
    files: JSON.parse(files),
    focus: { x: focusX, y: focusY },
    texts: texts.get(row.id) ?? {},
  }));
}

async function textsOf(db: Db, ids: readonly string[]): Promise<Map<string, MediaDetails["texts"]>> {
  const found = new Map<string, MediaDetails["texts"]>();
  if (ids.length === 0) return found;
  const { mediaId, locale, altAnswer, alt, caption } = mediaTexts;
  const rows = await db
    .select({ mediaId, locale, altAnswer, alt, caption })
    .from(mediaTexts)
    .where(inArray(mediaId, [...ids]));
  for (const { mediaId: id, locale: language, ...text } of rows) {
    found.set(id, { ...found.get(id), [language satisfies Locale]: text });
  }
  return found;
}

function hasWord(word: string): SQL {
  const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const inText = sql`exists (select from newsroom.media_texts t where t.media_id = ${media.id}
    and (t.alt ilike ${like} or t.caption ilike ${like}))`;
  return sql`${or(sql`${media.name} ilike ${like}`, sql`${media.credit} ilike ${like}`, inText)}`;
}

function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
