-- Everything that the page at a release's address in one language depends on, in one statement: status, text and links to
-- other languages are of one instant and cannot disagree. A function keeps its plan; the views alone are planned at each call.
create function site.article(in_release_no int, in_locale text)
  returns table (live json, retracted json, siblings json)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select
    (select json_build_object(
        'releaseNo', l.release_no, 'locale', l.locale, 'publicationNo', l.publication_no, 'version', l.version, 'kind', l.kind,
        'content', l.content::json, 'facts', l.facts::json, 'signOffHash', encode(l.sign_off_hash, 'hex'),
        'signature', replace(encode(l.signature, 'base64'), E'\n', ''), 'firstPublishedAt', l.first_public_at, 'goLiveAt', l.go_live_at,
        'lastMajorChangeAt', l.last_major_change_at, 'sourceLocale', l.source_locale, 'authoritativeLocale', l.authoritative_locale,
        'withdrawn', case when l.withdrawn_at is not null
          then json_build_object('explanation', l.withdrawn_explanation, 'at', l.withdrawn_at) end,
        'corrections', coalesce((
          select json_agg(json_build_object('at', v.go_live_at, 'kind', v.kind, 'changeNote', v.change_note, 'version', v.version)
                          order by v.version desc)
            from site.versions v
           where v.release_no = l.release_no and v.locale = l.locale and v.version <= l.version and l.version > 1
             and v.kind in ('update', 'correction') and v.change_note is not null), '[]'))
       from site.live l where l.release_no = in_release_no and l.locale = in_locale),
    (select json_build_object('releaseNo', r.release_no, 'locale', r.locale, 'reasonClass', r.reason_class, 'notice', r.notice,
        'retractedAt', r.retracted_at)
       from site.retracted r where r.release_no = in_release_no and r.locale = in_locale
      order by r.retracted_at desc limit 1),
    (select coalesce(json_agg(json_build_object('locale', s.locale, 'headline', s.headline, 'slug', s.slug,
        'isSource', s.locale = s.source_locale, 'firstPublishedAt', s.first_public_at, 'lastMajorChangeAt', s.last_major_change_at)), '[]')
       from site.live s where s.release_no = in_release_no);
end $$;
grant execute on function site.article to communique_public_reader;
