-- Lists cost the same whatever the age of the archive: what a list sorts, filters or counts by stands in a row of its own.
lock table newsroom.acts, newsroom.events in exclusive mode; -- nothing happens while it is counted

-- By what the desk and its verbs find the parts of one release.
create index localizations_of_number on newsroom.localizations (release_no);
create index editions_of_localization on newsroom.editions (localization_id);
create index revisions_of_edition on newsroom.revisions (edition_id, seq);
create index reviews_of_edition on newsroom.reviews (edition_id, review_no);
create index retraction_requests_of_release on newsroom.retraction_requests (release_id);

-- The desk's list: each language version by the edition that is shown, in the order of the last event of its release.
-- "public" has a publication, which is scheduled, published or replaced by the clock alone.
create view newsroom.shown_versions as
select distinct on (l.release_id, l.locale) l.release_id, l.locale, e.id as edition_id,
       case when e.state <> 'approved' or p.id is null then e.state
            when exists (select from newsroom.retractions x where x.publication_id = p.id) then 'retracted'
            when exists (select from newsroom.withdrawals w where w.publication_id = p.id and w.reinstated_act is null) then 'withdrawn'
            else 'public' end as stage,
       (select max(v.seq) from newsroom.events v where v.release_id = l.release_id) as last_seq
  from newsroom.localizations l
  join newsroom.editions e on e.localization_id = l.id
  left join newsroom.publications p on p.edition_id = e.id
 order by l.release_id, l.locale, e.state = 'discarded', e.number desc, e.opened_at desc;
create table newsroom.listed_versions (
  release_id uuid not null references newsroom.releases,
  locale text not null,
  edition_id uuid not null,
  stage text not null,
  last_seq bigint not null,
  primary key (release_id, locale)
);
insert into newsroom.listed_versions (release_id, locale, edition_id, stage, last_seq)
  select release_id, locale, edition_id, stage, last_seq from newsroom.shown_versions where last_seq is not null;
create index listed_versions_newest on newsroom.listed_versions (last_seq desc);
create index listed_versions_of_stage on newsroom.listed_versions (stage, last_seq desc);
create index listed_versions_of_locale on newsroom.listed_versions (locale, last_seq desc);
create index listed_versions_of_edition on newsroom.listed_versions (edition_id);
-- Deferred: the event comes first in its transaction, and what it tells of is complete at the end.
create function newsroom.list_versions() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into newsroom.listed_versions (release_id, locale, edition_id, stage, last_seq)
    select s.release_id, s.locale, s.edition_id, s.stage, s.last_seq from newsroom.shown_versions s where s.release_id = new.release_id
    on conflict (release_id, locale) do update
      set edition_id = excluded.edition_id, stage = excluded.stage, last_seq = excluded.last_seq;
  return null;
end $$;
create constraint trigger list_versions after insert on newsroom.events
  deferrable initially deferred for each row when (new.release_id is not null) execute function newsroom.list_versions();
grant select on newsroom.listed_versions to communique_app;

-- The desk searches words inside headline and lead.
create index revisions_by_words on newsroom.revisions using gin (headline public.gin_trgm_ops, lead public.gin_trgm_ops);
create index releases_by_words on newsroom.releases using gin (working_title public.gin_trgm_ops);

-- How much was live at one instant, by language, type and topic ('' is all of them). Every act moves the instant forward;
-- what the clock alone has changed since is counted when it is asked for.
create table newsroom.live_counts (
  locale text not null,
  release_type text not null,
  topic_key text not null,
  live bigint not null,
  primary key (locale, topic_key, release_type)
);
create table newsroom.counted_until (
  one boolean primary key default true check (one),
  at timestamptz not null
);
create function newsroom.count_publication(of_id uuid, change int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into newsroom.live_counts as c (locale, release_type, topic_key, live)
    select p.locale, p.release_type, t.topic_key, change
      from newsroom.publications p, lateral (select '' as topic_key
        union all select u.topic_key from newsroom.publication_topics u where u.publication_id = p.id) t
     where p.id = of_id
     order by 1, 3, 2
    on conflict (locale, topic_key, release_type) do update set live = c.live + excluded.live
$$;
create function newsroom.is_counted(p newsroom.publications) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.go_live_at <= c.at and (p.ends_at is null or p.ends_at > c.at)
         and not exists (select from newsroom.retractions x where x.publication_id = p.id)
    from newsroom.counted_until c
$$;
-- Acts follow each other behind the lock on the epoch, and everything that is counted is written by one.
create function newsroom.count_on() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare since timestamptz;
begin
  select c.at into since from newsroom.counted_until c for update;
  perform newsroom.count_publication(p.id, -1)
     from newsroom.publications s join newsroom.publications p on p.localization_id = s.localization_id and p.ends_at = s.go_live_at
    where s.go_live_at > since and s.go_live_at <= new.at and p.go_live_at <= since
      and not exists (select from newsroom.retractions x where x.publication_id = p.id);
  perform newsroom.count_publication(p.id, 1)
     from newsroom.publications p
    where p.go_live_at > since and p.go_live_at <= new.at and (p.ends_at is null or p.ends_at > new.at)
      and not exists (select from newsroom.retractions x where x.publication_id = p.id);
  update newsroom.counted_until set at = new.at;
  return null;
end $$;
create trigger count_on after insert on newsroom.acts for each row execute function newsroom.count_on();
create function newsroom.recount_publication() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare was boolean := false; becomes boolean := false;
begin
  if tg_op <> 'INSERT' then was := newsroom.is_counted(old); end if;
  if tg_op <> 'DELETE' then becomes := newsroom.is_counted(new); end if;
  if was and not becomes then perform newsroom.count_publication(old.id, -1); end if;
  if becomes and not was then perform newsroom.count_publication(new.id, 1); end if;
  if tg_op = 'DELETE' then return old; end if;
  return null;
end $$;
-- named to follow list_topics
create trigger recount_publication after insert or update of ends_at on newsroom.publications
  for each row execute function newsroom.recount_publication();
create trigger recount_deleted before delete on newsroom.publications
  for each row execute function newsroom.recount_publication();
create function newsroom.count_retraction() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from newsroom.publications p, newsroom.counted_until c where p.id = new.publication_id
                and p.go_live_at <= c.at and (p.ends_at is null or p.ends_at > c.at))
  then perform newsroom.count_publication(new.publication_id, -1); end if;
  return null;
end $$;
create trigger count_retraction after insert on newsroom.retractions
  for each row execute function newsroom.count_retraction();
create function newsroom.count_all() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from newsroom.live_counts;
  delete from newsroom.counted_until;
  insert into newsroom.counted_until (at) values (clock_timestamp());
  insert into newsroom.live_counts (locale, release_type, topic_key, live)
    select p.locale, p.release_type, t.topic_key, count(*)
      from newsroom.publications p, newsroom.counted_until c, lateral (select '' as topic_key
        union all select u.topic_key from newsroom.publication_topics u where u.publication_id = p.id) t
     where p.go_live_at <= c.at and (p.ends_at is null or p.ends_at > c.at)
       and not exists (select from newsroom.retractions x where x.publication_id = p.id)
     group by 1, 2, 3;
end $$;
select newsroom.count_all();

create or replace function site.count_live(in_locale text, in_type text default null, in_topic text default null) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return (select coalesce(sum(c.live), 0) from newsroom.live_counts c
     where c.locale = in_locale and c.topic_key = coalesce(in_topic, '') and (in_type is null or c.release_type = in_type))
  + (select count(*) from newsroom.publications p
     where p.go_live_at > (select at from newsroom.counted_until) and p.go_live_at <= statement_timestamp()
       and p.locale = in_locale and (in_type is null or p.release_type = in_type)
       and (in_topic is null or exists (select from newsroom.publication_topics t where t.publication_id = p.id and t.topic_key = in_topic))
       and (p.ends_at is null or p.ends_at > statement_timestamp())
       and not exists (select from newsroom.retractions x where x.publication_id = p.id))
  - (select count(*) from newsroom.publications s
      join newsroom.publications p on p.localization_id = s.localization_id and p.ends_at = s.go_live_at
     where s.go_live_at > (select at from newsroom.counted_until) and s.go_live_at <= statement_timestamp()
       and p.go_live_at <= (select at from newsroom.counted_until)
       and p.locale = in_locale and (in_type is null or p.release_type = in_type)
       and (in_topic is null or exists (select from newsroom.publication_topics t where t.publication_id = p.id and t.topic_key = in_topic))
       and not exists (select from newsroom.retractions x where x.publication_id = p.id));
end $$;

create or replace function site.topics_in_use(in_locale text) returns table (key text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.key, t.names ->> in_locale from newsroom.topics t
   where t.names ? in_locale and site.count_live(in_locale, null, t.key) > 0
   order by t.names ->> in_locale collate "und-x-icu"
$$;

-- A sitemap in parts of 500 public acts, so that a part has at most 500 releases and never grows again.
create index publications_of_act on newsroom.publications (act_no);
drop function site.sitemap();
create function site.sitemap_parts() returns table (part int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.part from generate_series(0, (select max(p.act_no) / 500 from newsroom.publications p)::int) n (part),
    lateral (select from newsroom.publications p where p.act_no >= n.part * 500 and p.act_no < (n.part + 1) * 500
     and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
     and not exists (select from newsroom.retractions x where x.publication_id = p.id) limit 1) any_live
   order by n.part
$$;
-- every language of the releases of a part: those of the part itself are listed, the others are only linked
create function site.sitemap(in_part int)
  returns table (release_no int, authoritative_locale text, locale text, slug text, last_modified timestamptz, listed boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare numbers int[];
begin
  numbers := array(select distinct p.release_no from newsroom.publications p
     where p.act_no >= in_part * 500 and p.act_no < (in_part + 1) * 500
       and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
       and not exists (select from newsroom.retractions x where x.publication_id = p.id));
  return query
  select p.release_no, q.authoritative_locale, p.locale, r.slug, p.go_live_at,
         p.act_no >= in_part * 500 and p.act_no < (in_part + 1) * 500
    from newsroom.publications p
    join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
    join newsroom.releases q on q.no = p.release_no
   where p.release_no = any (numbers)
     and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
     and not exists (select from newsroom.retractions x where x.publication_id = p.id)
   order by p.first_public_at desc, p.release_no desc, p.locale;
end $$;
grant execute on function site.sitemap, site.sitemap_parts to communique_public_reader;
