import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import { releases } from "#db/schema/releases.ts";
import { holds, seesEverything } from "#domain/access.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";
import type { Stage } from "#domain/stage.ts";

export interface ListedRelease {
  no: number;
  /** Of the source locale; the working title while there is none. */
  headline: string;
  releaseType: ReleaseType;
  sourceLocale: Locale;
  confidential: boolean;
  versions: { locale: Locale; stage: Stage; editionNumber: number }[];
  assignee: string | null;
  /** The next scheduled go-live, else when it is due. */
  nextAt: Date | null;
  changedAt: Date;
}

export interface ReleaseFilter {
  /** A release number or its beginning, or words of headline and lead in any language. */
  search?: string;
  stage?: Stage;
  locale?: Locale;
  /** Only what the viewer can and should do something about. */
  waitingForMe?: boolean;
  /** `older` of the page before. */
  before?: string;
}

const pageSize = 50;

/** The releases that a person may know of, last changed first, fifty at a time. */
export async function releaseList(
  db: Db,
  viewer: Person,
  filter: ReleaseFilter,
): Promise<{ rows: ListedRelease[]; older: string | null }> {
  const rows = await db
    .select({
      no: releases.no,
      headline: headlineOf,
      releaseType: releases.releaseType,
      sourceLocale: releases.sourceLocale,
      confidential: releases.confidential,
      versions: versionsOf,
      assignee: persons.name,
      scheduledAt: nextGoLive,
      dueAt: releases.dueAt,
      lastEvent: sql<number>`last_event.seq`.mapWith(Number),
      changedAt: sql<string>`last_event.happened_at`,
    })
    .from(releases)
    .innerJoin(lastEvent, sql`true`)
    .leftJoin(persons, eq(persons.id, releases.assigneeId))
    .where(and(visibleTo(viewer), matching(filter), filter.waitingForMe ? waitingFor(viewer) : undefined))
    .orderBy(desc(sql`last_event.seq`))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map(({ scheduledAt, dueAt, lastEvent: _, changedAt, ...row }) => ({
      ...row,
      nextAt: scheduledAt === null ? dueAt : new Date(scheduledAt),
      changedAt: new Date(changedAt),
    })),
    older: rows.length > pageSize ? String(page.at(-1)?.lastEvent) : null,
  };
}

const lastEvent = sql`lateral (select e.seq, e.happened_at from newsroom.events e
  where e.release_id = ${releases.id} order by e.seq desc limit 1) last_event`;

/** The edition by which a language version is shown: the newest that was not discarded, else the newest. */
const shownEditions = sql`(select distinct on (l.locale) l.locale, l.id as localization_id, e.id, e.number, e.head_seq, e.state,
    ${stageExpression()} as stage, p.go_live_at
  from newsroom.localizations l join newsroom.editions e on e.localization_id = l.id
  left join newsroom.publications p on p.edition_id = e.id
 where l.release_id = ${releases.id}
 order by l.locale, e.state = 'discarded', e.number desc, e.opened_at desc)`;

/** `stageOf` of domain/stage.ts, for editions `e` with their publication `p`, at the instant of the statement. */
function stageExpression(): SQL {
  return sql`case
    when e.state <> 'approved' or p.id is null then e.state
    when p.go_live_at > statement_timestamp() then 'scheduled'
    when exists (select from newsroom.retractions x where x.publication_id = p.id) then 'retracted'
    when p.ends_at <= statement_timestamp() then 'superseded'
    when exists (select from newsroom.withdrawals w where w.publication_id = p.id and w.reinstated_act is null) then 'withdrawn'
    else 'published' end`;
}

const versionsOf: SQL<ListedRelease["versions"]> =
  sql`(select coalesce(json_agg(json_build_object('locale', v.locale, 'stage', v.stage, 'editionNumber', v.number)
    order by v.locale <> ${releases.sourceLocale}, v.locale), '[]') from ${shownEditions} v)`;

const headlineOf: SQL<string> = sql`coalesce((select nullif(r.headline, '') from ${shownEditions} v
  join newsroom.revisions r on r.localization_id = v.localization_id and r.seq = v.head_seq
 where v.locale = ${releases.sourceLocale}), ${releases.workingTitle})`;

const nextGoLive: SQL<string | null> =
  sql`(select min(v.go_live_at) from ${shownEditions} v where v.stage = 'scheduled')`;

/** The same rule as `maySee`, where it can use the tables. */
function visibleTo(viewer: Person): SQL | undefined {
  if (seesEverything(viewer)) return undefined;
  return or(
    eq(releases.confidential, false),
    eq(releases.createdBy, viewer.id),
    eq(releases.assigneeId, viewer.id),
    sql`exists (select from newsroom.hands h join newsroom.localizations l on l.id = h.localization_id
      where l.release_id = ${releases.id} and h.person_id = ${viewer.id})`,
  );
}

function matching({ search, stage, locale, before }: ReleaseFilter): SQL | undefined {
  const versionConditions = [
    ...(stage ? [sql`v.stage = ${stage}`] : []),
    ...(locale ? [sql`v.locale = ${locale}`] : []),
  ];
  return and(
    ...(search
      ?.trim()
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(hasWord) ?? []),
    versionConditions.length > 0
      ? sql`exists (select from ${shownEditions} v where ${and(...versionConditions)})`
      : undefined,
    before && /^\d+$/.test(before) ? lt(sql`last_event.seq`, before) : undefined,
  );
}

function hasWord(word: string): SQL {
  const pattern = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const byNumber = /^\d{1,7}$/.test(word) ? sql`${releases.no}::text like ${`${word}%`} or` : sql``;
  return sql`(${byNumber} ${releases.workingTitle} ilike ${pattern} or exists (select from newsroom.localizations l
    join newsroom.editions e on e.localization_id = l.id
    join newsroom.revisions r on r.localization_id = l.id and r.seq = e.head_seq
   where l.release_id = ${releases.id} and e.state <> 'discarded' and (r.headline ilike ${pattern} or r.lead ilike ${pattern})))`;
}

/**
 * What waits for a person: a text to sign off in a role they hold, without a hand in it and not signed by them yet; a
 * text sent back that they write; as duty editor an approved one; a retraction that they may confirm.
 */
function waitingFor(viewer: Person): SQL {
  const ways: SQL[] = [
    sql`v.stage = 'changes_requested' and exists (select from newsroom.hands h
    where h.localization_id = v.localization_id and h.person_id = ${viewer.id} and h.capacity = 'author')`,
  ];
  if (holds(viewer, "approver") && viewer.signOffRoles.length > 0) ways.push(toSignOff(viewer));
  if (holds(viewer, "duty_editor")) ways.push(sql`v.stage = 'approved'`);
  const version = sql`exists (select from ${shownEditions} v where ${or(...ways)})`;
  return holds(viewer, "duty_editor") || holds(viewer, "approver")
    ? sql`(${version} or ${retractionToConfirm(viewer)})`
    : version;
}

function toSignOff(viewer: Person): SQL {
  const roles = sql.join(
    viewer.signOffRoles.map((role) => sql`${role}`),
    sql`, `,
  );
  return sql`v.stage = 'in_review' and exists (select from newsroom.reviews w
    where w.edition_id = v.id and w.open
      and exists (select from unnest(w.required) needed where needed in (${roles}) and not exists (
        select from newsroom.approvals a where a.localization_id = w.localization_id and a.review_no = w.review_no
          and a.sign_off_role = needed))
      and not exists (select from newsroom.approvals a where a.localization_id = w.localization_id
        and a.review_no = w.review_no and a.person_id = ${viewer.id})
      and not exists (select from newsroom.hands h where h.localization_id = v.localization_id and h.person_id = ${viewer.id}
        and h.capacity = 'author' and h.seq <= v.head_seq and h.seq > coalesce((select max(c.revision_seq)
          from newsroom.clearances c where c.localization_id = v.localization_id and c.revision_seq < v.head_seq), 0)))`;
}

function retractionToConfirm(viewer: Person): SQL {
  return sql`exists (select from newsroom.retraction_requests q where q.release_id = ${releases.id} and q.standing
    and q.requested_by <> ${viewer.id} and not exists (select from newsroom.acts a where a.request_id = q.id))`;
}
