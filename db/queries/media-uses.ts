import { eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { releases } from "#db/schema/releases.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { visibleTo } from "./visible-releases.ts";

/** A text that shows an item, or showed it in one of its revisions. */
export interface MediaUse {
  releaseNo: number;
  locale: Locale;
  headline: string;
  /** Whether its newest words show the item. */
  isCurrent: boolean;
}

export interface MediaUses {
  shown: MediaUse[];
  /** Texts of releases that the viewer may not know of. */
  hidden: number;
}

const usingTexts = (id: SQLWrapper | string) => sql`(
  select u.localization_id from newsroom.revision_media u where u.media_id = ${id}
  union select e.localization_id from newsroom.autosave_media a join newsroom.editions e on e.id = a.edition_id
   where a.media_id = ${id})`;

/** In which texts an item stands or stood, newest release first. */
export async function mediaUses(db: Db, viewer: Person, id: string): Promise<MediaUses> {
  const rows = await db
    .select({
      releaseNo: releases.no,
      locale: sql<Locale>`l.locale`,
      headline: sql<string>`coalesce(nullif(h.headline, ''), ${releases.workingTitle})`,
      isCurrent: sql<boolean>`exists (select from newsroom.revision_media c where c.media_id = ${id}
          and c.localization_id = l.id and c.seq = l.last_seq)
        or exists (select from newsroom.autosave_media a join newsroom.editions e on e.id = a.edition_id
          where a.media_id = ${id} and e.localization_id = l.id)`,
      isVisible: sql<boolean>`(${visibleTo(viewer) ?? sql`true`})`,
    })
    .from(releases)
    .innerJoin(sql`newsroom.localizations l`, sql`l.release_id = ${releases.id}`)
    .leftJoin(sql`newsroom.revisions h`, sql`h.localization_id = l.id and h.seq = l.last_seq`)
    .where(sql`l.id in ${usingTexts(id)}`)
    .orderBy(sql`${releases.createdAt} desc, l.locale`);
  const shown = rows.filter(({ isVisible }) => isVisible).map(({ isVisible: _, ...use }) => use);
  return { shown, hidden: rows.length - shown.length };
}

/**
 * Which items a person may know of: those that no text shows yet, those of a release that they may know of, and their own.
 * Undefined where that is all. Like a confidential release, the others are not there.
 */
export function mediaVisibleTo(viewer: Person): SQL | undefined {
  const visible = visibleTo(viewer);
  return (
    visible &&
    sql`(${media.uploadedBy} = ${viewer.id} or not exists (select from ${usingTexts(media.id)} t)
      or exists (select from ${releases} join newsroom.localizations l on l.release_id = ${releases.id}
        where l.id in ${usingTexts(media.id)} and ${visible}))`
  );
}

/** How many texts show an item in any revision or in what is being typed. */
export async function countMediaUses(db: Db, id: string): Promise<number> {
  const [row] = await db
    .select({ uses: sql<number>`(select count(*) from ${usingTexts(id)} t)`.mapWith(Number) })
    .from(media)
    .where(eq(media.id, id));
  return row?.uses ?? 0;
}
