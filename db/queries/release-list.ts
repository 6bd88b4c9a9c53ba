import { and, between, desc, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import { releases } from "#db/schema/releases.ts";
import { holds } from "#domain/access.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";
import type { Stage } from "#domain/stage.ts";
import { visibleTo } from "./visible-releases.ts";

export interface ListedRelease {
  no: number;
  /** Of the source locale; the working title while there is none. */
  headline: string;
  releaseType: ReleaseType;
  sourceLocale: Locale;
  confidential: boolean;
  versions: { locale: Locale; stage: Stage; editionNumber: number }[];
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
/** Among how many releases words are looked for before the whole archive is searched. */
const nearSearches = [200, 2000];

interface Page {
  rows: ListedRelease[];
  older: string | null;
}

/** The releases that a person may know of, last changed first, fifty at a time. */
export async function releaseList(db: Db, viewer: Person, filter: ReleaseFilter): Promise<Page> {
  const words = filter.search?.split(/\s+/).filter((word) => word !== "") ?? [];
  if (words.length === 0) return pageOf(db, viewer, filter, undefined);
  // a frequent word is found at once among what was changed last, a rare one by its index: each is slow the other way
  const hasNumber = words.some((word) => /^\d{7}$/.test(word));
  for (const size of hasNumber ? [] : nearSearches) {
    const near = await pageOf(db, viewer, filter, and(nearTo(filter, size), ...words.map(hasWord)));
    if (near.older !== null) return near;
  }
  const [rarest = "", ...others] = words.toSorted(byRarity);
  return pageOf(db, viewer, filter, and(foundByWord(rarest), ...others.map(hasWord)));
}

async function pageOf(db: Db, viewer: Person, filter: ReleaseFilter, found: SQL | undefined): Promise<Page> {
  const conditions = and(
    visibleTo(viewer),
    inVersion(filter),
    before(filter),
    found,
    filter.waitingForMe ? waitingFor(viewer) : undefined,
  );
  // one row per release: its versions share its last event
  const listed = sql`(select distinct on (d.last_seq) d.release_id, d.last_seq from newsroom.listed_versions d
    join newsroom.releases on ${releases.id} = d.release_id
    ${conditions ? sql`where ${conditions}` : sql``} order by d.last_seq desc limit ${pageSize + 1}) listed`;
  const rows = await db
    .select({
      no: releases.no,
      headline: headlineOf,
      releaseType: releases.releaseType,
      sourceLocale: releases.sourceLocale,
      confidential: releases.confidential,
      versions: versionsOf,
      scheduledAt: nextGoLive,
      dueAt: releases.dueAt,
      lastEvent: sql<number>`listed.last_seq`.mapWith(Number),
      changedAt: events.happenedAt,
    })
    .from(listed)
    .innerJoin(releases, sql`${releases.id} = listed.release_id`)
    .innerJoin(events, sql`${events.seq} = listed.last_seq`)
    .orderBy(desc(sql`listed.last_seq`));
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map(({ scheduledAt, dueAt, lastEvent: _, ...row }) => ({
      ...row,
      nextAt: scheduledAt === null ? dueAt : new Date(scheduledAt),
    })),
    older: rows.length > pageSize ? String(page.at(-1)?.lastEvent) : null,
  };
}

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

/** Both of one version. */
function inVersion({ stage, locale }: ReleaseFilter): SQL | undefined {
  return and(stage ? inStage(stage) : undefined, locale ? sql`d.locale = ${locale}` : undefined);
}

/** What has a publication is listed as `public`; the clock decides what that is. */
function inStage(stage: Stage): SQL {
  switch (stage) {
    case "scheduled":
      return sql`d.stage = 'public' and d.edition_id = any (array(select p.edition_id from newsroom.publications p
        where p.go_live_at > statement_timestamp()))`;
    case "published":
      return sql`d.stage = 'public' and (select p.go_live_at from newsroom.publications p
        where p.edition_id = d.edition_id) <= statement_timestamp()`;
    case "superseded":
      return sql`false`; // an earlier version always stands behind a later one
    default:
      return sql`d.stage = ${stage}`;
  }
}

function before({ before: cursor }: ReleaseFilter): SQL | undefined {
  return cursor && /^\d{1,18}$/.test(cursor) ? sql`d.last_seq < ${cursor}` : undefined;
}

function nearTo(filter: ReleaseFilter, size: number): SQL {
  const older = before(filter);
  return sql`d.last_seq >= (select min(n.last_seq) from (select distinct d.last_seq from newsroom.listed_versions d
    ${older ? sql`where ${older}` : sql``} order by 1 desc limit ${size}) n)`;
}

function pattern(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
}

/** The numbers that begin with these digits. */
function numbered(word: string): SQL | undefined {
  if (!/^\d{1,7}$/.test(word)) return undefined;
  const size = 10 ** (7 - word.length);
  return between(releases.no, Number(word) * size, (Number(word) + 1) * size - 1);
}

/** A guess: numbers before words, long words before short ones. */
function byRarity(one: string, other: string): number {
  return Number(/\d/.test(other)) - Number(/\d/.test(one)) || other.length - one.length;
}

/**
 * The same as `hasWord`, from the other end: every release that has it. As an array, which is made before the list is
 * walked: the planner guesses badly what a word finds.
 */
function foundByWord(word: string): SQL {
  const byNumber = numbered(word);
  return sql`d.release_id = any (array(select l.release_id from newsroom.revisions r
      join newsroom.editions e on e.localization_id = r.localization_id and e.head_seq = r.seq and e.state <> 'discarded'
      join newsroom.localizations l on l.id = r.localization_id
     where r.headline ilike ${pattern(word)} or r.lead ilike ${pattern(word)}
    union select ${releases.id} from newsroom.releases where ${releases.workingTitle} ilike ${pattern(word)}
    ${byNumber ? sql`union select ${releases.id} from newsroom.releases where ${byNumber}` : sql``}))`;
}

function hasWord(word: string): SQL {
  return sql`(${or(numbered(word), sql`${releases.workingTitle} ilike ${pattern(word)}`)} or exists (
    select from newsroom.localizations l
      join newsroom.editions e on e.localization_id = l.id
      join newsroom.revisions r on r.localization_id = l.id and r.seq = e.head_seq
     where l.release_id = ${releases.id} and e.state <> 'discarded'
       and (r.headline ilike ${pattern(word)} or r.lead ilike ${pattern(word)})))`;
}

/**
 * What waits for a person: a text to sign off in a role they hold, without a hand in it and not signed by them yet; a
 * text sent back that they write; as duty editor an approved one; a retraction that they may confirm.
 */
function waitingFor(viewer: Person): SQL {
  const ways: SQL[] = [
    sql`w.stage = 'changes_requested' and exists (select from newsroom.hands h
    where h.localization_id = v.localization_id and h.person_id = ${viewer.id} and h.capacity = 'author')`,
  ];
  if (holds(viewer, "approver") && viewer.signOffRoles.length > 0) ways.push(toSignOff(viewer));
  if (holds(viewer, "duty_editor")) ways.push(sql`w.stage = 'approved'`);
  // each way apart: every one begins with the few versions in its stage
  const versions = ways.map(
    (way) => sql`select w.release_id from newsroom.listed_versions w
    join newsroom.editions v on v.id = w.edition_id where ${way}`,
  );
  if (holds(viewer, "duty_editor") || holds(viewer, "approver")) versions.push(toConfirm(viewer));
  return sql`d.release_id = any (array(${sql.join(versions, sql` union all `)}))`;
}

function toSignOff(viewer: Person): SQL {
  const roles = sql.join(
    viewer.signOffRoles.map((role) => sql`${role}`),
    sql`, `,
  );
  return sql`w.stage = 'in_review' and exists (select from newsroom.reviews o
    where o.edition_id = v.id and o.open
      and exists (select from unnest(o.required) needed where needed in (${roles}) and not exists (
        select from newsroom.approvals a where a.localization_id = o.localization_id and a.review_no = o.review_no
          and a.sign_off_role = needed))
      and not exists (select from newsroom.approvals a where a.localization_id = o.localization_id
        and a.review_no = o.review_no and a.person_id = ${viewer.id})
      and not exists (select from newsroom.hands h where h.localization_id = v.localization_id and h.person_id = ${viewer.id}
        and h.capacity = 'author' and h.seq <= v.head_seq and h.seq > coalesce((select max(c.revision_seq)
          from newsroom.clearances c where c.localization_id = v.localization_id and c.revision_seq < v.head_seq), 0)))`;
}

function toConfirm(viewer: Person): SQL {
  return sql`select q.release_id from newsroom.retraction_requests q where q.standing
    and q.requested_by <> ${viewer.id} and not exists (select from newsroom.acts a where a.request_id = q.id)`;
}
