-- What was typed into an edition since its last revision. No revision: it is written over, and no event names it.
create table newsroom.autosaves (
  edition_id uuid primary key,
  localization_id uuid not null,
  -- canonical JSON (RFC 8785), as in revisions; null while the head has all words
  content text,
  block_ids text[],
  content_hash bytea generated always as (newsroom.sha256_text(content)) stored,
  locale text generated always as (content::jsonb ->> 'locale') stored,
  source_localization_id uuid,
  source_seq bigint,
  -- when the first words were typed that no revision has
  unrevised_since timestamptz,
  -- the window that saved last and its count, so that its own save is recognised when it is sent again
  tab_id uuid not null,
  save_no int not null check (save_no > 0),
  saved_by uuid not null references newsroom.persons,
  saved_at timestamptz not null,
  foreign key (edition_id, localization_id) references newsroom.editions (id, localization_id),
  constraint words_or_none check ((content is null) = (unrevised_since is null) and (content is null) = (block_ids is null)),
  constraint autosave_is_in_its_language foreign key (localization_id, locale) references newsroom.localizations (id, locale),
  foreign key (source_localization_id, source_seq) references newsroom.revisions (localization_id, seq)
);
-- Who typed since the last revision: all of them are authors of the next.
create table newsroom.autosave_hands (
  edition_id uuid not null references newsroom.autosaves,
  person_id uuid not null references newsroom.persons,
  primary key (edition_id, person_id)
);
grant select, insert, update on newsroom.autosaves to communique_app;
grant select, insert, delete on newsroom.autosave_hands to communique_app;
