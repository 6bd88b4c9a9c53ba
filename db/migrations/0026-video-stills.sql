-- The still of a video is shown by a text like an image of it.
create or replace function newsroom.media_in(content text) returns table (media_id uuid, media_hash bytea)
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select distinct (attrs ->> 'media')::uuid, decode(attrs ->> 'hash', 'hex')
    from jsonb_path_query(content::jsonb,
      '$.body.** ? (@.type == "image" || @.type == "documentLink" || @.type == "video").attrs') as attrs
   where coalesce(attrs ->> 'media', '') <> ''
$$;
