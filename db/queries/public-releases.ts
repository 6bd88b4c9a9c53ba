import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { Locale } from "#domain/locale.ts";
import type { LinkedRelease } from "#domain/release-link.ts";

/** Which of these releases the public can read now in a language, for the desk. */
export async function publicReleases(db: Db, numbers: readonly number[], locale: Locale): Promise<Set<number>> {
  const rows = await db.select({ no: sql<number>`p.release_no` }).from(
    sql`newsroom.publications p where p.release_no = any (${sql.param([...numbers])}::int[]) and p.locale = ${locale}
        and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
        and not exists (select from newsroom.retractions x where x.publication_id = p.id)`,
  );
  return new Set(rows.map(({ no }) => no));
}

/** The same for each of them. */
export async function linkedReleases(db: Db, numbers: readonly number[], locale: Locale): Promise<LinkedRelease[]> {
  if (numbers.length === 0) return [];
  const found = await publicReleases(db, numbers, locale);
  return numbers.map((no) => ({ no, isPublic: found.has(no) }));
}
