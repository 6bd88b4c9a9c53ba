-- What the public may read, when.
create table newsroom.publications (
  id uuid primary key,
  localization_id uuid not null,
  locale text not null,
  release_no int not null,
  edition_id uuid not null unique,
  kind text not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  release_type text not null,
  noted boolean not null,
  act_no bigint not null,
  verb text not null check (verb in ('publish', 'schedule', 'archive')),
  txid xid8 not null default pg_current_xact_id(),
  go_live_at timestamptz not null,
  ends_at timestamptz,
  first_public_at timestamptz not null,
  during tstzrange generated always as (tstzrange(go_live_at, ends_at)) stored,
  -- Ed25519 over communique:v1:{release_no}:{locale}:{sign_off_hash}
  signature bytea not null check (octet_length(signature) = 64),
  check (ends_at > go_live_at),
  check (first_public_at <= go_live_at),
  constraint the_first_is_first check ((kind = 'first') = (first_public_at = go_live_at)),
  constraint changes_are_said check (noted or kind in ('first', 'refile')),
  constraint one_public_version exclude using gist (localization_id with =, during with &&),
  unique (localization_id, go_live_at),
  unique (edition_id, go_live_at),
  unique (id, localization_id),
  foreign key (localization_id, locale, release_no) references newsroom.localizations (id, locale, release_no),
  foreign key (edition_id, localization_id, kind) references newsroom.editions (id, localization_id, kind),
  foreign key (localization_id, revision_seq, noted) references newsroom.revisions (localization_id, seq, noted),
  -- this transaction's act, its instant
  constraint published_by_its_act foreign key (act_no, txid, verb, go_live_at)
    references newsroom.acts (no, txid, verb, go_live_at),
  constraint published_is_cleared foreign key (localization_id, revision_seq, sign_off_hash, edition_id, release_type)
    references newsroom.clearances (localization_id, revision_seq, sign_off_hash, edition_id, release_type),
  constraint pins_the_head foreign key (edition_id, revision_seq, go_live_at)
    references newsroom.editions (id, head_seq, public_from),
  -- a version ends only where its successor begins; removing a scheduled successor reopens it
  constraint successor foreign key (localization_id, ends_at) references newsroom.publications (localization_id, go_live_at)
    on delete set null (ends_at) deferrable initially deferred,
  constraint first_of_its_language foreign key (localization_id, first_public_at)
    references newsroom.localizations (id, first_public_at)
);
alter table newsroom.editions add constraint public_from_is_published foreign key (id, public_from)
  references newsroom.publications (edition_id, go_live_at) on delete set null (public_from) deferrable initially deferred;
alter table newsroom.localizations add constraint first_is_published foreign key (id, first_public_at)
  references newsroom.publications (localization_id, go_live_at) on delete set null (first_public_at) deferrable initially deferred;
create index publications_newest on newsroom.publications (locale, first_public_at desc, release_no desc);
create index publications_newest_of_type on newsroom.publications (locale, release_type, first_public_at desc, release_no desc);
create index publications_of_release on newsroom.publications (release_no, locale);
create index publications_by_instant on newsroom.publications (go_live_at);
create index publications_ends on newsroom.publications (localization_id, ends_at) where ends_at is not null;

-- The printed topics of each publication, so that a list by topic walks an index too.
create table newsroom.publication_topics (
  publication_id uuid not null references newsroom.publications on delete cascade,
  topic_key text not null,
  locale text not null,
  first_public_at timestamptz not null,
  release_no int not null,
  primary key (publication_id, topic_key)
);
create index publication_topics_newest on newsroom.publication_topics (topic_key, locale, first_public_at desc, release_no desc);
create function newsroom.list_topics() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into newsroom.publication_topics (publication_id, topic_key, locale, first_public_at, release_no)
    select distinct new.id, t ->> 'key', new.locale, new.first_public_at, new.release_no
      from newsroom.revisions r, jsonb_array_elements(r.facts::jsonb -> 'topics') t
     where r.localization_id = new.localization_id and r.seq = new.revision_seq;
  return null;
end $$;
create trigger list_topics after insert on newsroom.publications for each row execute function newsroom.list_topics();

create table newsroom.withdrawals (
  id uuid primary key,
  publication_id uuid not null references newsroom.publications,
  explanation text not null check (explanation <> ''),
  act_no bigint not null,
  txid xid8 not null default pg_current_xact_id(),
  verb text generated always as ('withdraw') stored,
  reinstated_act bigint,
  reinstated_txid xid8,
  reinstated_verb text generated always as ('reinstate') stored,
  check ((reinstated_act is null) = (reinstated_txid is null)),
  constraint withdrawn_by_its_act foreign key (act_no, txid, verb) references newsroom.acts (no, txid, verb),
  constraint reinstated_by_its_act foreign key (reinstated_act, reinstated_txid, reinstated_verb)
    references newsroom.acts (no, txid, verb)
);
create unique index one_standing_withdrawal on newsroom.withdrawals (publication_id) where reinstated_act is null;

create table newsroom.retractions (
  publication_id uuid primary key,
  localization_id uuid not null,
  request_id uuid not null,
  act_no bigint not null,
  txid xid8 not null default pg_current_xact_id(),
  verb text generated always as ('retract') stored,
  foreign key (publication_id, localization_id) references newsroom.publications (id, localization_id),
  constraint retracted_by_its_act foreign key (act_no, txid, verb, request_id)
    references newsroom.acts (no, txid, verb, request_id),
  constraint notice_was_requested foreign key (request_id, localization_id)
    references newsroom.retraction_notices (request_id, localization_id)
);
create index retractions_of_localization on newsroom.retractions (localization_id);

-- What no key can say.
create function newsroom.unscheduling_is_an_act() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from newsroom.acts where txid = pg_current_xact_id() and at >= now()
                    and verb in ('unschedule', 'revoke', 'retract'))
  then raise exception 'unscheduling without an act' using errcode = 'PH001', constraint = 'unscheduling_is_an_act'; end if;
  return null;
end $$;
create trigger unscheduling_is_an_act after delete on newsroom.publications
  for each statement execute function newsroom.unscheduling_is_an_act();

create function newsroom.all_languages_or_none() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare rid uuid;
begin
  select l.release_id into rid from newsroom.localizations l where l.id = coalesce(new.localization_id, old.localization_id);
  -- a public or scheduled version of a together-release, at whose instant a required language is not public
  if exists (
    select from newsroom.releases r
      join newsroom.localizations l on l.release_id = r.id
      join newsroom.publications p on p.localization_id = l.id
      join newsroom.required_locales q on q.release_id = r.id
     where r.id = rid and r.mode = 'together' and (p.ends_at is null or p.ends_at > clock_timestamp())
       and not exists (select from newsroom.localizations m join newsroom.publications o on o.localization_id = m.id
                        where m.release_id = r.id and m.locale = q.locale and o.go_live_at <= p.go_live_at))
  then raise exception 'a required language is missing' using errcode = 'PH002', constraint = 'all_languages_or_none'; end if;
  return null;
end $$;
create constraint trigger all_languages_or_none after insert or delete on newsroom.publications
  deferrable initially deferred for each row execute function newsroom.all_languages_or_none();

create function newsroom.nothing_retracted_stays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from newsroom.publications p join newsroom.acts a on a.no = new.act_no
              where p.localization_id = new.localization_id
                and (not a.archived or p.go_live_at <= a.go_live_at)
                and not exists (select from newsroom.retractions x where x.publication_id = p.id))
  then raise exception 'another version of the language stays' using errcode = 'PH003', constraint = 'nothing_retracted_stays'; end if;
  return null;
end $$;
create constraint trigger nothing_retracted_stays after insert on newsroom.retractions
  deferrable initially deferred for each row execute function newsroom.nothing_retracted_stays();
