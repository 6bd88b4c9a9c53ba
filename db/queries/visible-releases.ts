import { eq, or, type SQL, sql } from "drizzle-orm";
import { releases } from "#db/schema/releases.ts";
import { seesEverything } from "#domain/access.ts";
import type { Person } from "#domain/person.ts";

/** The same rule as `maySee`, where it can use the tables; undefined where everything may be seen. */
export function visibleTo(viewer: Person): SQL | undefined {
  if (seesEverything(viewer)) return undefined;
  return or(
    eq(releases.confidential, false),
    eq(releases.createdBy, viewer.id),
    eq(releases.assigneeId, viewer.id),
    sql`exists (select from newsroom.hands h join newsroom.localizations l on l.id = h.localization_id
      where l.release_id = ${releases.id} and h.person_id = ${viewer.id})`,
  );
}
