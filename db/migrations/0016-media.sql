-- Images and documents that texts show. What readers get are `files`, made once of what was uploaded; the hash over their
-- own hashes is what a text names, so a sign-off hash covers the bytes. Neither ever changes.
create table newsroom.media (
  id uuid primary key,
  kind text not null check (kind in ('image', 'document')),
  -- of the uploaded file
  name text not null check (name <> '' and char_length(name) <= 200),
  format text not null check (format <> ''),
  -- canonical JSON (RFC 8785): each stored file with its format, size and SHA-256
  files text not null check (jsonb_typeof(files::jsonb) = 'array' and files::jsonb <> '[]'),
  hash bytea not null generated always as (newsroom.sha256_text(files)) stored,
  -- bytes that were uploaded
  size int not null check (size > 0),
  width int check (width > 0),
  height int check (height > 0),
  -- of a document's text
  language text,
  -- what must stay in view where an image is cut, in hundredths from the top left corner
  focus_x smallint not null default 50 check (focus_x between 0 and 100),
  focus_y smallint not null default 50 check (focus_y between 0 and 100),
  credit text not null default '' check (char_length(credit) <= 300),
  rights_until date,
  uploaded_by uuid not null references newsroom.persons,
  uploaded_at timestamptz not null default clock_timestamp(),
  constraint one_item_per_hash unique (hash),
  unique (id, hash),
  constraint images_are_measured
    check ((kind = 'image') = (width is not null) and (width is null) = (height is null))
);
create index media_newest on newsroom.media (uploaded_at desc, id desc);

-- What is said about an item in a language, until a text says otherwise.
create table newsroom.media_texts (
  media_id uuid not null references newsroom.media on delete cascade,
  locale text not null,
  -- null: nobody has answered yet
  alt_answer text check (alt_answer in ('describes', 'decorative', 'in_text')),
  alt text not null default '' check (char_length(alt) <= 500),
  -- of an image; of a document its title
  caption text not null default '' check (char_length(caption) <= 500),
  primary key (media_id, locale),
  constraint only_a_description_describes check ((alt_answer is not distinct from 'describes') = (alt <> ''))
);

-- Which texts show an item, written by the database from the text itself: such an item cannot be deleted, and no text
-- names bytes that are not there.
create table newsroom.revision_media (
  localization_id uuid not null,
  seq bigint not null,
  media_id uuid not null,
  media_hash bytea not null,
  primary key (localization_id, seq, media_id, media_hash),
  foreign key (localization_id, seq) references newsroom.revisions (localization_id, seq),
  constraint media_of_a_text foreign key (media_id, media_hash) references newsroom.media (id, hash)
);
create index revision_media_of_item on newsroom.revision_media (media_id);
create table newsroom.autosave_media (
  edition_id uuid not null references newsroom.autosaves,
  media_id uuid not null,
  media_hash bytea not null,
  primary key (edition_id, media_id, media_hash),
  constraint media_of_a_text foreign key (media_id, media_hash) references newsroom.media (id, hash)
);
create index autosave_media_of_item on newsroom.autosave_media (media_id);

create function newsroom.media_in(content text) returns table (media_id uuid, media_hash bytea)
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select distinct (attrs ->> 'media')::uuid, decode(attrs ->> 'hash', 'hex')
    from jsonb_path_query(content::jsonb, '$.body.** ? (@.type == "image" || @.type == "documentLink").attrs') as attrs
   where coalesce(attrs ->> 'media', '') <> ''
$$;
create function newsroom.note_media_of_revision() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if position('"media"' in new.content) > 0 then
    insert into newsroom.revision_media select new.localization_id, new.seq, m.media_id, m.media_hash from newsroom.media_in(new.content) m;
  end if;
  return null;
end $$;
create trigger note_media after insert on newsroom.revisions
  for each row execute function newsroom.note_media_of_revision();
create function newsroom.note_media_of_autosave() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from newsroom.autosave_media where edition_id = new.edition_id;
  if position('"media"' in new.content) > 0 then
    insert into newsroom.autosave_media select new.edition_id, m.media_id, m.media_hash from newsroom.media_in(new.content) m;
  end if;
  return null;
end $$;
create trigger note_media after insert or update of content on newsroom.autosaves
  for each row execute function newsroom.note_media_of_autosave();

grant select on newsroom.media, newsroom.media_texts, newsroom.revision_media, newsroom.autosave_media to communique_app;
grant insert (id, kind, name, format, files, size, width, height, language, focus_x, focus_y, credit, rights_until, uploaded_by),
  update (language, focus_x, focus_y, credit, rights_until), delete on newsroom.media to communique_app;
grant insert, update, delete on newsroom.media_texts to communique_app;

-- An item is public while a live publication shows it, by the clock of this database, and to nobody before or after.
create function site.media(in_hash bytea) returns table (id uuid, kind text, name text, files text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.kind, m.name, m.files from newsroom.media m
   where m.hash = in_hash and exists (
     select from newsroom.revision_media u
       join newsroom.publications p on p.localization_id = u.localization_id and p.revision_seq = u.seq
      where u.media_id = m.id and p.first_public_at <= statement_timestamp() and p.go_live_at <= statement_timestamp()
        and (p.ends_at is null or p.ends_at > statement_timestamp())
        and not exists (select from newsroom.retractions x where x.publication_id = p.id))
$$;
grant execute on function site.media to communique_public_reader;
