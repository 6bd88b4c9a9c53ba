import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { Locale } from "#domain/locale.ts";
import type { LinkedRelease } from "#domain/release-link.ts";

/** Which of these releases the public can read now in a language, under which headline, for the desk. */
export async function publicReleases(db: Db, numbers: readonly number[], locale: Locale): Promise<Map<number, string>> {
  const rows = await db.select({ no: sql<number>`p.release_no`, headline: sql<string>`r.headline` }).from(
    sql`newsroom.publications p
        join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
      where p.release_no = any (${sql.param([...numbers])}::int[]) and p.locale = ${locale}
        and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
        and not exists (select from newsroom.retractions x where x.publication_id = p.id)`,
  );
  return new Map(rows.map(({ no, headline }) => [no, headline]));
}

/** The same for each of them. */
export async function linkedReleases(db: Db, numbers: readonly number[], locale: Locale): Promise<LinkedRelease[]> {
  if (numbers.length === 0) return [];
  const found = await publicReleases(db, numbers, locale);
  return numbers.map((no) => ({ no, isPublic: found.has(no) }));
}
