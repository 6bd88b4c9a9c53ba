import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";

export interface ListedPublication {
  releaseNo: number;
  locale: Locale;
  releaseType: ReleaseType;
  headline: string;
  lead: string;
  slug: string;
  firstPublishedAt: Date;
  goLiveAt: Date;
  /** Go-live of the newest version that is no refile. */
  lastMajorChangeAt: Date;
  withdrawn: boolean;
  /** All languages in which the release can be read now. */
  locales: Locale[];
  topics: { key: string; name: string }[];
}

export interface PublicationFilter {
  locale: Locale;
  releaseType?: ReleaseType;
  topicKey?: string;
}

export interface MappedPublication {
  releaseNo: number;
  authoritativeLocale: Locale;
  /** Listed in this part of the sitemap; the others are only linked from there. */
  versions: { locale: Locale; slug: string; lastModified: Date; listed: boolean }[];
}

const pageSize = 20;

/**
 * What can be read in one language, first published last, twenty at a time.
 *
 * @param before - `olderCursor` of the page before; one that was not made here begins at the newest
 */
export async function newestPublications(
  reader: Db,
  { locale, releaseType, topicKey, before }: PublicationFilter & { before?: string },
): Promise<{ publications: ListedPublication[]; olderCursor: string | null }> {
  const from = parseCursor(before);
  const rows = await reader
    .select({
      releaseNo: sql`p.release_no`.mapWith(Number),
      releaseType: sql<ReleaseType>`p.release_type`,
      headline: sql<string>`p.headline`,
      lead: sql<string>`p.lead`,
      slug: sql<string>`p.slug`,
      // with its microseconds: the cursor must not skip what was published in the same millisecond
      exact: sql<string>`(extract(epoch from p.first_public_at) * 1000000)::bigint::text`,
      goLiveAt: sql`p.go_live_at`.mapWith(toDate),
      lastMajorChangeAt: sql`p.last_major_change_at`.mapWith(toDate),
      withdrawn: sql<boolean>`p.withdrawn`,
      locales: sql<Locale[]>`to_json(p.locales)`,
      topics: sql<{ key: string; name: string }[]>`p.topics::json`,
    })
    .from(
      sql`site.newest(${locale}, ${releaseType ?? null}, ${topicKey ?? null},
        ${from ? sql`timestamptz 'epoch' + ${from.microseconds}::bigint * interval '1 microsecond'` : sql`'infinity'`},
        ${from ? from.releaseNo : 2147483647}) as p`,
    );
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    publications: page.map(({ exact, topics, ...row }) => ({
      ...row,
      locale,
      firstPublishedAt: new Date(Number(exact) / 1000),
      topics: topics.map(({ key, name }) => ({ key, name })),
    })),
    olderCursor: rows.length > pageSize && last ? `${last.exact}-${last.releaseNo}` : null,
  };
}

export async function countPublications(
  reader: Db,
  { locale, releaseType, topicKey }: PublicationFilter,
): Promise<number> {
  const [row] = await reader
    .select({ count: sql`c`.mapWith(Number) })
    .from(sql`site.count_live(${locale}, ${releaseType ?? null}, ${topicKey ?? null}) as c`);
  return row?.count ?? 0;
}

/** The parts of the sitemap that list anything, oldest first. */
export async function sitemapParts(reader: Db): Promise<number[]> {
  const rows = await reader.select({ part: sql`s.part`.mapWith(Number) }).from(sql`site.sitemap_parts() as s`);
  return rows.map(({ part }) => part);
}

/**
 * The public addresses of one part with what a sitemap says of them, newest release first: at most 500 releases. A text
 * belongs to the part of the act that published it, for good.
 */
export async function sitemapPublications(reader: Db, part: number): Promise<MappedPublication[]> {
  const rows = await reader
    .select({
      releaseNo: sql`s.release_no`.mapWith(Number),
      authoritativeLocale: sql<Locale>`s.authoritative_locale`,
      locale: sql<Locale>`s.locale`,
      slug: sql<string>`s.slug`,
      lastModified: sql`s.last_modified`.mapWith(toDate),
      listed: sql<boolean>`s.listed`,
    })
    .from(sql`site.sitemap(${part}) as s`);
  const releases = new Map<number, MappedPublication>();
  for (const { releaseNo, authoritativeLocale, ...version } of rows) {
    const release = releases.get(releaseNo) ?? { releaseNo, authoritativeLocale, versions: [] };
    release.versions.push(version);
    releases.set(releaseNo, release);
  }
  return [...releases.values()];
}

function parseCursor(cursor: string | undefined): { microseconds: string; releaseNo: number } | undefined {
  const [, microseconds, releaseNo] = /^(\d{1,17})-(\d{7})$/.exec(cursor ?? "") ?? [];
  return microseconds && releaseNo ? { microseconds, releaseNo: Number(releaseNo) } : undefined;
}

function toDate(value: string | Date): Date {
  return new Date(value);
}
