import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { releases } from "#db/schema/releases.ts";
import { maySee, type ReleaseAccess } from "#domain/access.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import type { ReleaseFacts, ReleaseMode } from "#domain/release.ts";

export interface ReleaseRow {
  id: string;
  no: number;
  workingTitle: string;
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  requiredLocales: Locale[];
  mode: ReleaseMode;
  confidential: boolean;
  facts: ReleaseFacts;
  assigneeId: string | null;
  dueAt: Date | null;
  createdAt: Date;
  localizations: { id: string; locale: Locale; firstPublicAt: Date | null }[];
}

/** What decides who may see a release. */
export async function releaseAccess(db: Db, releaseId: string): Promise<ReleaseAccess> {
  const [row] = await db
    .select({ confidential: releases.confidential, people: peopleOfRelease })
    .from(releases)
    .where(eq(releases.id, releaseId));
  if (!row) throw new Error("There is no such release.");
  return row;
}

/** A release by its number; undefined when there is none, and also when the viewer may not know of it. */
export async function releaseRow(db: Db, viewer: Person, no: number): Promise<ReleaseRow | undefined> {
  const [row] = await db
    .select({
      id: releases.id,
      no: releases.no,
      workingTitle: releases.workingTitle,
      sourceLocale: releases.sourceLocale,
      authoritativeLocale: releases.authoritativeLocale,
      requiredLocales: requiredLocalesOf,
      mode: releases.mode,
      confidential: releases.confidential,
      facts: releases.facts,
      assigneeId: releases.assigneeId,
      dueAt: releases.dueAt,
      createdAt: releases.createdAt,
      people: peopleOfRelease,
      localizations: localizationsOf,
    })
    .from(releases)
    .where(eq(releases.no, no));
  if (!row || !maySee(viewer, row)) return undefined;
  const { people, localizations, ...release } = row;
  return {
    ...release,
    localizations: localizations.map(({ firstPublicAt, ...localization }) => ({
      ...localization,
      firstPublicAt: firstPublicAt === null ? null : new Date(firstPublicAt),
    })),
  };
}

/** Ids of all with a part in a release; `maySee` in `domain/access.ts` says what that gives them. */
const peopleOfRelease: SQL<string[]> = sql`(select coalesce(json_agg(distinct part.person_id), '[]') from (
  select releases.created_by as person_id union all select releases.assignee_id where releases.assignee_id is not null
  union all select h.person_id from newsroom.hands h join newsroom.localizations l on l.id = h.localization_id
   where l.release_id = releases.id) part)`;

const requiredLocalesOf: SQL<Locale[]> = sql`(select coalesce(json_agg(q.locale order by q.locale), '[]')
  from newsroom.required_locales q where q.release_id = releases.id)`;

const localizationsOf: SQL<{ id: string; locale: Locale; firstPublicAt: string | null }[]> =
  sql`(select coalesce(json_agg(json_build_object('id', l.id, 'locale', l.locale, 'firstPublicAt', l.first_public_at)
    order by l.locale), '[]') from newsroom.localizations l where l.release_id = releases.id)`;
