import { join } from "node:path";
import { openEmbedded } from "#db/embedded.ts";
import { literal } from "#db/session.ts";
import { locales as allLocales, type Locale } from "#domain/locale.ts";
import { onServer } from "#test/server.ts";
import type { Installation } from "./installation.ts";

export interface Archive {
  /** Versions that are or were public or are scheduled, about. */
  publications: number;
  /** Of every release. */
  locales?: readonly Locale[];
  years?: number;
  /** Releases that go live between tomorrow and a month from now. */
  scheduled?: number;
  /** Releases on the desk with nothing public: as many drafts, in review, sent back and approved. */
  open?: number;
}

/**
 * Adds the archive of an office to a demo: releases of ten years, evenly, with the demo's texts, people and topics; of
 * their versions 1 in 20 superseded by a correction, 1 in 500 withdrawn and 1 in 500 retracted. What the site and the
 * desk read is there as the commands would have written it: hashes and the chain of events are true, signatures are
 * not. Written past triggers and foreign keys by a superuser; the product must not run on an embedded database.
 */
export async function seedPublications(installation: Installation, archive: Archive): Promise<void> {
  const statements = statementsFor(archive);
  const { url, directory } = installation;
  if (url === undefined) {
    const lite = await openEmbedded(join(directory, "pg"));
    await lite.transaction(async (tx) => {
      for (const statement of statements) await tx.exec(statement);
    });
    await lite.exec("vacuum analyze");
    await lite.close();
  } else {
    await onServer(url, async (client) => {
      await client.query("begin");
      for (const statement of statements) await client.query(statement);
      await client.query("commit");
      await client.query("vacuum analyze");
      await client.query("checkpoint");
    });
  }
}

function statementsFor(archive: Archive): string[] {
  const { publications, locales = allLocales, years = 10, open = 60 } = archive;
  const releases = Math.max(1, Math.round((publications * 0.95) / locales.length));
  const { scheduled = Math.min(300, Math.ceil(releases * 0.0016)) } = archive;
  const published = Math.max(0, releases - scheduled);
  return [
    "set local session_replication_role = replica",
    "set local synchronous_commit = off",
    withoutExclusions,
    ids,
    texts(locales),
    plan({ published, scheduled, open, years }),
    versions(locales),
    "analyze planned; analyze version; analyze template; analyze topic; analyze person",
    ...written,
    happened,
    "analyze happened; analyze edition_refs",
    chain,
    ...actRows,
    ...publicationRows,
    exclusionsAgain,
    // what triggers would have kept
    "select newsroom.count_all()",
    `insert into newsroom.listed_versions (release_id, locale, edition_id, stage, last_seq)
      select release_id, locale, edition_id, stage, last_seq from newsroom.shown_versions
      on conflict (release_id, locale) do nothing`,
  ];
}

// one insert after the other would take ten times as long
const withoutExclusions = `create temp table exclusions on commit drop as
  select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'x' and connamespace = 'newsroom'::regnamespace;
do $$ declare x record; begin
  for x in select * from exclusions loop execute format('alter table %s drop constraint %I', x.owner, x.name); end loop;
end $$`;

const exclusionsAgain = `do $$ declare x record; begin
  for x in select * from exclusions loop
    execute format('alter table %s add constraint %I %s', x.owner, x.name, x.definition);
  end loop;
end $$`;

const ids = `create function pg_temp.id_at(at timestamptz, salt text) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(salt), 1, 3)
    || '8' || substr(md5(salt), 4, 15))::uuid $$;
create temp table person on commit drop as select split_part(lower(email), '@', 1) as login, id from newsroom.persons;
create function pg_temp.person(named text) returns uuid language sql stable as $$
  select id from person where login like '%.' || named $$`;

/** The demo's live texts of all these languages, with marks where releases differ. */
function texts(locales: readonly Locale[]): string {
  const wanted = locales.map(literal).join(", ");
  const string = String.raw`"((?:[^"\\]|\\.)*)"`;
  return `create temp table template on commit drop as
  select dense_rank() over (order by p.release_no) - 1 as template, p.locale, r.block_ids,
         regexp_replace(regexp_replace(regexp_replace(r.content, '"headline":${string}', '"headline":"\\1 @no@"'),
           '"slug":${string}', '"slug":"\\1-@no@"'), '"changeNote":(null|${string})', '"changeNote":@note@') as content,
         (regexp_match(r.content, '"lead":(${string})'))[1] as note,
         regexp_replace(regexp_replace(regexp_replace(r.facts, '"date":(null|${string})', '"date":"@date@"'),
           '"releaseType":${string}', '"releaseType":"@type@"'), '"topics":\\[[^]]*\\]', '"topics":[@topic@]') as facts
    from newsroom.publications p
    join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
   where p.locale in (${wanted}) and p.ends_at is null and p.go_live_at <= clock_timestamp()
     and (select count(distinct o.locale) from newsroom.publications o where o.release_no = p.release_no and o.locale in (${wanted})
            and o.ends_at is null and o.go_live_at <= clock_timestamp()) = ${locales.length};
create temp table topic on commit drop as
  select dense_rank() over (order by t.key) - 1 as topic, l.locale, t.id, t.key,
         format('{"id":%s,"key":%s,"name":%s}', to_json(t.id), to_json(t.key), to_json(t.names ->> l.locale)) as printed
    from newsroom.topics t, unnest(array[${wanted}]) l (locale)`;
}

interface Plan {
  published: number;
  scheduled: number;
  open: number;
  years: number;
}

function plan({ published, scheduled, open, years }: Plan): string {
  const all = published + scheduled + open;
  return `create temp table planned on commit drop as
  with numbered as (
    select row_number() over (order by i) as n, 1000000 + (i * 7777777) % 9000000 as no
      from generate_series(1::bigint, ${all + 200}) i
     where not exists (select from newsroom.releases q where q.no = 1000000 + (i * 7777777) % 9000000) limit ${all}),
  fated as (
    select n, no, clock as now, case
             when n > ${published + scheduled} then (array['draft', 'in_review', 'changes_requested', 'approved'])[1 + n % 4]
             when n > ${published} then 'scheduled' when n % 500 = 7 then 'withdrawn' when n % 500 = 11 then 'retracted'
             else 'published' end as fate,
           case when n > ${published + scheduled} then null
                when n > ${published} then clock + interval '1 day' + (n - ${published}) * interval '30 days' / ${scheduled + 1}
                else clock - (${published} - n + 1) * (interval '${years} years' / ${published + 1}) end as at
      from numbered, (select date_trunc('milliseconds', clock_timestamp()) as clock) as c)
  select f.*, b.begun_at, pg_temp.id_at(b.begun_at, 'release ' || no) as release_id,
         fate in ('published', 'withdrawn') and n % 19 = 3 as corrected,
         least(at + interval '1 day', at + (now - at) / 2) as corrected_at,
         (select types[1 + (n / 6) % 8] from (select array(select distinct release_type
            from newsroom.sign_off_policies order by release_type) as types) t) as release_type,
         n % (select count(distinct topic) from topic) as topic,
         n % (select count(distinct template) from template) as template
    from fated f, lateral (select coalesce(least(at, now) - interval '3 hours', now - (n % 97) * interval '5 hours') as begun_at) b`;
}

function versions(locales: readonly Locale[]): string {
  return `create temp table version on commit drop as
  select p.*, l.locale, l.place, pg_temp.id_at(p.begun_at, p.no || l.locale) as localization_id,
         pg_temp.id_at(p.begun_at, p.no || l.locale || 'edition ' || e.number) as edition_id, e.number,
         case e.number when 1 then 'first' else 'correction' end as kind, e.saved_at,
         case e.number when 1 then p.at else p.corrected_at end as go_live_at,
         case when e.number = 1 and p.corrected then p.corrected_at end as ends_at,
         pg_temp.id_at(coalesce(p.at, p.begun_at), p.no || l.locale || 'publication ' || e.number) as publication_id
    from planned p
   cross join unnest(array[${locales.map(literal).join(", ")}]) with ordinality l (locale, place)
   cross join lateral (select 1 as number, p.begun_at + interval '10 minutes' as saved_at
     union all select 2, p.corrected_at - (p.corrected_at - p.at) / 10 where p.corrected) e;
create index on version (n)`;
}

const signed = "fate not in ('draft', 'in_review', 'changes_requested')";
const approvers = [
  ["desk", "noor"],
  ["legal", "vestrin"],
  ["spokesperson", "riedal"],
] as const;
/** Everything up to the sign-offs. */
const written: string[] = [
  `insert into newsroom.releases (id, no, working_title, source_locale, authoritative_locale, facts, created_by, created_at)
  select release_id, no, 'Release ' || no, v.locale, v.locale, jsonb_build_object('releaseType', release_type,
      'date', to_char(begun_at, 'YYYY-MM-DD'), 'topicIds', jsonb_build_array(t.id), 'countryCodes', '[]'::jsonb,
      'contactId', (select id from newsroom.contacts order by created_at, id limit 1)),
    pg_temp.person('feldrin'), begun_at
   from version v join topic t using (topic, locale) where v.place = 1 and v.number = 1`,
  "insert into newsroom.required_locales (release_id, locale) select release_id, locale from version where number = 1",
  `insert into newsroom.localizations (id, release_id, release_no, locale, last_seq, first_public_at)
  select localization_id, release_id, no, locale, case when corrected then 2 else 1 end, at from version where number = 1`,
  `insert into newsroom.editions (id, localization_id, number, kind, state, head_seq, cleared_seq, opened_at, public_from)
  select edition_id, localization_id, number, kind,
    case when fate in ('draft', 'in_review', 'changes_requested') then fate else 'approved' end, number,
    case when fate in ('draft', 'in_review', 'changes_requested') then null else number end, saved_at, go_live_at from version`,
  revisionsOf(1),
  revisionsOf(2),
  "analyze newsroom.revisions",
  `insert into newsroom.hands (localization_id, seq, person_id, capacity)
  select localization_id, number, pg_temp.person('feldrin'), 'author' from version`,
  `insert into newsroom.reviews (localization_id, review_no, edition_id, revision_seq, sign_off_hash, release_type, policy_version,
    needs_desk, needs_legal, needs_spokesperson, submitted_by, submitted_at, open, closed_as)
  select r.localization_id, r.seq, r.edition_id, r.seq, r.sign_off_hash, r.release_type, p.version, p.needs_desk, p.needs_legal,
    p.needs_spokesperson, r.saved_by, r.saved_at + interval '5 minutes', v.fate <> 'changes_requested',
    case v.fate when 'changes_requested' then 'objected' end
   from version v join newsroom.revisions r on r.localization_id = v.localization_id and r.seq = v.number
   join newsroom.sign_off_policies p on p.release_type = r.release_type and p.current
  where v.fate <> 'draft'`,
  `insert into newsroom.objections (localization_id, review_no, person_id, reason, at)
  select localization_id, 1, pg_temp.person('noor'), 'The number is wrong.', saved_at + interval '9 minutes'
   from version where fate = 'changes_requested'`,
  "analyze newsroom.reviews",
  ...approvers.flatMap(([role, name]) => [
    `insert into newsroom.hands (localization_id, seq, person_id, capacity, since_seq)
    select v.localization_id, v.number, pg_temp.person('${name}'), 'approver', nullif(v.number - 1, 0)
     from version v join newsroom.reviews w on w.localization_id = v.localization_id and w.review_no = v.number
    where ${signed} and w.needs_${role}`,
    `insert into newsroom.approvals (localization_id, review_no, revision_seq, sign_off_hash, person_id, sign_off_role, at)
    select w.localization_id, w.review_no, w.revision_seq, w.sign_off_hash, pg_temp.person('${name}'), '${role}',
      v.saved_at + interval '10 minutes'
     from version v join newsroom.reviews w on w.localization_id = v.localization_id and w.review_no = v.number
    where ${signed} and w.needs_${role}`,
  ]),
  `insert into newsroom.clearances (localization_id, review_no, edition_id, revision_seq, sign_off_hash, release_type, policy_version,
    needs_desk, needs_legal, needs_spokesperson, desk_by, legal_by, spokesperson_by, cleared_at)
  select w.localization_id, w.review_no, w.edition_id, w.revision_seq, w.sign_off_hash, w.release_type, w.policy_version,
    w.needs_desk, w.needs_legal, w.needs_spokesperson, case when w.needs_desk then pg_temp.person('noor') end,
    case when w.needs_legal then pg_temp.person('vestrin') end, case when w.needs_spokesperson then pg_temp.person('riedal') end,
    v.saved_at + interval '10 minutes'
   from version v join newsroom.reviews w on w.localization_id = v.localization_id and w.review_no = v.number where ${signed}`,
];

/** A correction names the hash of what it corrects, so it comes second. */
function revisionsOf(number: 1 | 2): string {
  return `insert into newsroom.revisions (localization_id, seq, edition_id, parent_seq, content, facts, block_ids, saved_by, saved_at, parent_hash)
  select v.localization_id, v.number, v.edition_id, nullif(v.number - 1, 0),
    replace(replace(t.content, '@no@', v.no::text), '@note@', case v.number when 1 then 'null' else t.note end),
    replace(replace(replace(t.facts, '@date@', to_char(v.begun_at, 'YYYY-MM-DD')), '@type@', v.release_type), '@topic@', s.printed),
    t.block_ids, pg_temp.person('feldrin'), v.saved_at,
    case v.number when 2 then (select r.sign_off_hash from newsroom.revisions r where r.localization_id = v.localization_id and r.seq = 1) end
   from version v join template t using (template, locale) join topic s using (topic, locale) where v.number = ${number}`;
}

/** One row per event, some of them public acts. */
const happened = `create temp table edition_refs on commit drop as
  select v.n, v.number, jsonb_agg(jsonb_build_object('edition', v.edition_id, 'locale', v.locale, 'seq', v.number,
    'hash', encode(r.sign_off_hash, 'hex'))) as editions, min(r.saved_at) as saved_at
    from version v join newsroom.revisions r on r.localization_id = v.localization_id and r.seq = v.number group by v.n, v.number;
create temp table happened on commit drop as
  select row_number() over (order by h.at, h.n, h.step) as i, h.*, null::bigint as seq, null::bigint as act_no from (
    select n, 0 as step, begun_at as at, 'release_created' as kind, null as verb, jsonb_build_object('editions', '[]'::jsonb,
      'no', no, 'workingTitle', 'Release ' || no, 'mode', 'as_ready', 'confidential', false) as payload from planned
    union all select n, 1, saved_at + interval '10 minutes', case fate when 'draft' then 'text_saved' when 'in_review' then 'submitted'
      when 'changes_requested' then 'changes_requested' else 'approved' end, null,
      jsonb_build_object('editions', editions) || case fate when 'draft' then '{}'::jsonb
        when 'in_review' then '{"message":null,"required":["desk"]}' when 'changes_requested' then '{"reason":"The number is wrong."}'
        else '{"role":"desk","comment":null,"complete":true}' end
      from planned join edition_refs using (n) where number = 1
    union all select n, 2, case fate when 'scheduled' then begun_at + interval '1 hour' else at end,
      case fate when 'scheduled' then 'scheduled' else 'published' end, case fate when 'scheduled' then 'schedule' else 'publish' end,
      jsonb_build_object('editions', editions) || case fate when 'scheduled' then jsonb_build_object('goLiveAt', at,
        'date', to_char(at, 'YYYY-MM-DD'), 'time', to_char(at, 'HH24:MI'), 'zone', 'UTC') else '{}' end
      from planned join edition_refs using (n) where number = 1 and at is not null
    union all select n, 3, corrected_at, 'published', 'publish', jsonb_build_object('editions', editions)
      from planned join edition_refs using (n) where number = 2
    union all select n, 4, corrected_at + (now - corrected_at) / 4, 'withdrawn', 'withdraw',
      jsonb_build_object('editions', editions, 'explanation', 'It is being checked.')
      from planned p join edition_refs e using (n) where fate = 'withdrawn' and number = case when corrected then 2 else 1 end
    union all select n, 4, at + (now - at) / 5, 'retraction_requested', null,
      jsonb_build_object('editions', editions, 'request', pg_temp.id_at(at, no || 'request'), 'reasonClass', 'factually_wrong')
      from planned join edition_refs using (n) where fate = 'retracted' and number = 1
    union all select n, 5, at + (now - at) / 4, 'retracted', 'retract', jsonb_build_object('editions', editions,
      'request', pg_temp.id_at(at, no || 'request'), 'reasonClass', 'factually_wrong', 'unscheduled', '[]'::jsonb)
      from planned join edition_refs using (n) where fate = 'retracted' and number = 1) h;
create unique index on happened (i);
update happened h set seq = c.seq + h.i, act_no = case when h.verb is not null then e.no + k.k end
  from newsroom.chain_head c, newsroom.epoch e, (select i, count(verb) over (order by i) as k from happened) k where k.i = h.i;
create index on happened (n, step)`;

/** Each event names the hash of the one before. */
const chain = `do $$
declare h record; head bytea := (select hash from newsroom.chain_head); writer uuid := pg_temp.person('okande');
begin
  for h in select a.*, p.release_id from happened a join planned p using (n) order by a.i loop
    insert into newsroom.events (seq, prev_hash, at, happened_at, txid, person_id, kind, release_id, payload)
      values (h.seq, head, h.at, h.at, pg_current_xact_id(), writer, h.kind, h.release_id, h.payload::text)
      returning hash into head;
  end loop;
  update newsroom.chain_head set seq = (select max(seq) from newsroom.events), hash = head;
end $$`;

const actRows = [
  `insert into newsroom.retraction_requests (id, release_id, reason_class, requested_by, requested_at)
  select pg_temp.id_at(at, no || 'request'), release_id, 'factually_wrong', pg_temp.person('okande'), at + (now - at) / 5
   from planned where fate = 'retracted'`,
  `insert into newsroom.retraction_notices (request_id, localization_id, notice)
  select pg_temp.id_at(at, no || 'request'), localization_id, 'The figures were wrong.' from version where fate = 'retracted' and number = 1`,
  `insert into newsroom.acts (no, at, txid, go_live_at, verb, person_id, second_person_id, request_id, event_seq)
  select h.act_no, h.at, pg_current_xact_id(), case h.verb when 'schedule' then p.at else h.at end, h.verb, pg_temp.person('okande'),
    case h.verb when 'retract' then pg_temp.person('tamsel') end,
    case h.verb when 'retract' then pg_temp.id_at(p.at, p.no || 'request') end, h.seq
   from happened h join planned p using (n) where h.verb is not null`,
  "update newsroom.epoch set no = (select max(no) from newsroom.acts), at = clock_timestamp()",
];

const publicationRows = [
  `insert into newsroom.publications (id, localization_id, locale, release_no, edition_id, kind, revision_seq, sign_off_hash,
    release_type, noted, act_no, verb, txid, go_live_at, ends_at, first_public_at, signature)
  select v.publication_id, v.localization_id, v.locale, v.no, v.edition_id, v.kind, r.seq, r.sign_off_hash, r.release_type, r.noted,
    h.act_no, h.verb, pg_current_xact_id(), v.go_live_at, v.ends_at, v.at, sha512(r.sign_off_hash)
   from version v join newsroom.revisions r on r.localization_id = v.localization_id and r.seq = v.number
   join happened h on h.n = v.n and h.step = v.number + 1
  where v.at is not null order by v.go_live_at`,
  `insert into newsroom.publication_topics (publication_id, topic_key, locale, release_type, first_public_at, release_no)
  select v.publication_id, t.key, v.locale, v.release_type, v.at, v.no from version v join topic t using (topic, locale)
   where v.at is not null order by v.at`,
  `insert into newsroom.withdrawals (id, publication_id, explanation, act_no, txid)
  select pg_temp.id_at(h.at, v.publication_id::text), v.publication_id, 'It is being checked.', h.act_no, pg_current_xact_id()
   from version v join happened h on h.n = v.n and h.verb = 'withdraw' where v.number = case when v.corrected then 2 else 1 end`,
  `insert into newsroom.retractions (publication_id, localization_id, request_id, act_no, txid)
  select v.publication_id, v.localization_id, pg_temp.id_at(v.at, v.no || 'request'), h.act_no, pg_current_xact_id()
   from version v join happened h on h.n = v.n and h.verb = 'retract'`,
];
