-- A list of a type on a topic walks an index of its own: a rare type of a frequent topic is found as fast as any.
alter table newsroom.publication_topics add column release_type text;
update newsroom.publication_topics t set release_type = p.release_type from newsroom.publications p where p.id = t.publication_id;
alter table newsroom.publication_topics alter column release_type set not null;
create index publication_topics_newest_of_type
  on newsroom.publication_topics (topic_key, locale, release_type, first_public_at desc, release_no desc);
create or replace function newsroom.list_topics() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into newsroom.publication_topics (publication_id, topic_key, locale, release_type, first_public_at, release_no)
    select distinct new.id, t ->> 'key', new.locale, new.release_type, new.first_public_at, new.release_no
      from newsroom.revisions r, jsonb_array_elements(r.facts::jsonb -> 'topics') t
     where r.localization_id = new.localization_id and r.seq = new.revision_seq;
  return null;
end $$;

-- For the feed each entry also says when it last changed.
drop function site.newest;
create function site.newest(in_locale text, in_type text default null, in_topic text default null,
    before_at timestamptz default 'infinity', before_no int default 2147483647)
  returns table (release_no int, release_type text, first_public_at timestamptz, go_live_at timestamptz, headline text, lead text,
    slug text, withdrawn boolean, locales text[], topics text, last_major_change_at timestamptz)
  language plpgsql stable security definer rows 21 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare ids uuid[];
begin
  if in_topic is not null and in_type is not null then
    ids := array(select p.id from newsroom.publication_topics t join newsroom.publications p on p.id = t.publication_id
       where t.topic_key = in_topic and t.locale = in_locale and t.first_public_at <= statement_timestamp()
         and (t.first_public_at, t.release_no) < (before_at, before_no) and t.release_type = in_type
         and p.go_live_at <= statement_timestamp() and (p.ends_at is null or p.ends_at > statement_timestamp())
         and not exists (select from newsroom.retractions x where x.publication_id = p.id)
       order by t.first_public_at desc, t.release_no desc limit 21);
  elsif in_topic is not null then
    ids := array(select p.id from newsroom.publication_topics t join newsroom.publications p on p.id = t.publication_id
       where t.topic_key = in_topic and t.locale = in_locale and t.first_public_at <= statement_timestamp()
         and (t.first_public_at, t.release_no) < (before_at, before_no)
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
         (r.facts::jsonb -> 'topics')::text,
         (select max(m.go_live_at) from newsroom.publications m where m.release_no = p.release_no and m.locale = p.locale
             and m.kind <> 'refile' and m.go_live_at <= statement_timestamp())
    from newsroom.publications p
    join newsroom.revisions r on r.localization_id = p.localization_id and r.seq = p.revision_seq
   where p.id = any (ids)
   order by p.first_public_at desc, p.release_no desc;
end $$;
grant execute on function site.newest to communique_public_reader;
