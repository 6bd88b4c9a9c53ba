-- What the public may read. statement_timestamp() is STABLE (index) and moves inside a transaction;
-- now() stands still, clock_timestamp() defeats the index.
create view site.live with (security_barrier) as
select p.id as publication_id, p.release_no, p.locale, p.act_no as publication_no, e.number as version, p.kind,
       p.first_public_at, p.go_live_at, p.release_type, p.signature, p.sign_off_hash,
       r.headline, r.lead, r.slug, r.content, r.facts, q.source_locale, q.authoritative_locale,
       (select max(m.go_live_at) from newsroom.publications m
         where m.localization_id = p.localization_id and m.kind <> 'refile' and m.go_live_at <= statement_timestamp())
         as last_major_change_at,
       w.explanation as withdrawn_explanation, w.at as withdrawn_at
  from newsroom.publications p
  join newsroom.editions e on e.id = p.edition_id
  join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
  join newsroom.localizations l on l.id = p.localization_id
  join newsroom.releases q on q.id = l.release_id
  left join lateral (select w.explanation, a.go_live_at as at from newsroom.withdrawals w join newsroom.acts a on a.no = w.act_no
                      where w.publication_id = p.id and w.reinstated_act is null) w on true
 where p.first_public_at <= statement_timestamp() and p.go_live_at <= statement_timestamp()
   and (p.ends_at is null or p.ends_at > statement_timestamp())
   and not exists (select from newsroom.retractions x where x.publication_id = p.id);

-- every version that was or is public
create view site.versions with (security_barrier) as
select p.id as publication_id, p.release_no, p.locale, p.act_no as publication_no, e.number as version, p.kind, p.go_live_at,
       case when p.ends_at <= statement_timestamp() then p.ends_at end as ended_at, -- a future end would betray a schedule
       r.change_note, p.signature, r.headline, r.slug, r.content, r.facts, p.sign_off_hash
  from newsroom.publications p
  join newsroom.editions e on e.id = p.edition_id
  join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
 where p.go_live_at <= statement_timestamp()
   and not exists (select from newsroom.retractions x where x.publication_id = p.id);

create view site.retracted with (security_barrier) as
select p.id as publication_id, p.release_no, p.locale, p.go_live_at, q.reason_class, n.notice, a.go_live_at as retracted_at
  from newsroom.retractions x
  join newsroom.publications p on p.id = x.publication_id
  join newsroom.retraction_requests q on q.id = x.request_id
  join newsroom.retraction_notices n on n.request_id = x.request_id and n.localization_id = x.localization_id
  join newsroom.acts a on a.no = x.act_no
 where p.go_live_at <= statement_timestamp();

create view site.office as
select o.names, o.zone, o.phone, o.email, o.domain, o.locales, o.default_locale, coalesce(i.mode, 'production') as mode
  from newsroom.offices o left join newsroom.installation i on true;
create view site.contacts as
select id, names, hours, phone, email, created_at from newsroom.contacts where active;

-- role front only: the next instant betrays a schedule
create view site.clock as
select e.no || '.' || e.settings as epoch,
       (extract(epoch from clock_timestamp()) * 1000)::double precision as now,
       coalesce((select extract(epoch from min(p.go_live_at)) * 1000 from newsroom.publications p
                  where p.go_live_at > statement_timestamp()), 8.64e15)::double precision as until
  from newsroom.epoch e;

-- Lists: a barrier view is planned apart from the ORDER BY and LIMIT around it; inside a definer function it is one plan.
-- Twenty rows and one more, which tells that there are older ones.
create function site.newest(in_locale text, in_type text default null, in_topic text default null,
    before_at timestamptz default 'infinity', before_no int default 2147483647)
  returns table (release_no int, release_type text, first_public_at timestamptz, go_live_at timestamptz, headline text, lead text,
    slug text, withdrawn boolean, locales text[], topics text)
  language plpgsql stable security definer rows 21 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare ids uuid[];
begin
  if in_topic is not null then
    ids := array(select p.id from newsroom.publication_topics t join newsroom.publications p on p.id = t.publication_id
       where t.topic_key = in_topic and t.locale = in_locale and t.first_public_at <= statement_timestamp()
         and (t.first_public_at, t.release_no) < (before_at, before_no) and (in_type is null or p.release_type = in_type)
         and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
         and not exists (select from newsroom.retractions x where x.publication_id = p.id)
       order by t.first_public_at desc, t.release_no desc limit 21);
  elsif in_type is not null then
    ids := array(select p.id from newsroom.publications p
       where p.locale = in_locale and p.release_type = in_type and p.first_public_at <= statement_timestamp()
         and (p.first_public_at, p.release_no) < (before_at, before_no)
         and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
         and not exists (select from newsroom.retractions x where x.publication_id = p.id)
       order by p.first_public_at desc, p.release_no desc limit 21);
  else
    ids := array(select p.id from newsroom.publications p
       where p.locale = in_locale and p.first_public_at <= statement_timestamp()
         and (p.first_public_at, p.release_no) < (before_at, before_no)
         and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
         and not exists (select from newsroom.retractions x where x.publication_id = p.id)
       order by p.first_public_at desc, p.release_no desc limit 21);
  end if;
  return query
  select p.release_no, p.release_type, p.first_public_at, p.go_live_at, r.headline, r.lead, r.slug,
         exists (select from newsroom.withdrawals w where w.publication_id = p.id and w.reinstated_act is null),
         array(select o.locale from newsroom.publications o where o.release_no = p.release_no
                  and o.go_live_at <= statement_timestamp() and (o.ends_at is null or o.ends_at > statement_timestamp())
                  and not exists (select from newsroom.retractions x where x.publication_id = o.id)),
         (r.facts::jsonb -> 'topics')::text
    from newsroom.publications p
    join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
   where p.id = any (ids)
   order by p.first_public_at desc, p.release_no desc;
end $$;

create function site.count_live(in_locale text, in_type text default null, in_topic text default null) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from newsroom.publications p
   where p.locale = in_locale and (in_type is null or p.release_type = in_type)
     and (in_topic is null or exists (select from newsroom.publication_topics t where t.publication_id = p.id and t.topic_key = in_topic))
     and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
     and not exists (select from newsroom.retractions x where x.publication_id = p.id)
$$;

-- topics that a live publication of this language prints, by their name today
create function site.topics_in_use(in_locale text) returns table (key text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.key, t.names ->> in_locale from newsroom.topics t
   where t.names ? in_locale and exists (
     select from newsroom.publication_topics u join newsroom.publications p on p.id = u.publication_id
      where u.topic_key = t.key and u.locale = in_locale and u.first_public_at <= statement_timestamp()
        and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
        and not exists (select from newsroom.retractions x where x.publication_id = p.id))
   order by t.names ->> in_locale collate "und-x-icu"
$$;

create function site.sitemap()
  returns table (release_no int, authoritative_locale text, locale text, slug text, last_modified timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.release_no, q.authoritative_locale, p.locale, r.slug, p.go_live_at
    from newsroom.publications p
    join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
    join newsroom.releases q on q.no = p.release_no
   where p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
     and not exists (select from newsroom.retractions x where x.publication_id = p.id)
   order by p.first_public_at desc, p.release_no desc, p.locale limit 50000
$$;

grant usage on schema site to communique_public_reader, communique_front, communique_app;
grant select on site.live, site.versions, site.retracted, site.office, site.contacts to communique_public_reader;
grant execute on function site.newest, site.count_live, site.topics_in_use, site.sitemap to communique_public_reader;
grant select on site.clock to communique_front;
