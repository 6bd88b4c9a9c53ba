create table newsroom.releases (
  id uuid primary key,
  no int not null check (no between 1000000 and 9999999),
  working_title text not null,
  source_locale text not null,
  authoritative_locale text not null,
  mode text not null default 'as_ready' check (mode in ('together', 'as_ready')),
  confidential boolean not null default false,
  assignee_id uuid references newsroom.persons,
  due_at timestamptz,
  facts jsonb not null,
  release_type text not null generated always as (facts ->> 'releaseType') stored,
  created_by uuid not null references newsroom.persons,
  created_at timestamptz not null default clock_timestamp(),
  constraint one_release_per_number unique (no),
  unique (id, no)
);
create table newsroom.required_locales (
  release_id uuid not null references newsroom.releases,
  locale text not null,
  primary key (release_id, locale)
);
create table newsroom.localizations (
  id uuid primary key,
  release_id uuid not null,
  release_no int not null,
  locale text not null,
  last_seq bigint not null default 0,
  first_public_at timestamptz,
  constraint one_localization_per_locale unique (release_id, locale),
  unique (id, locale),
  unique (id, locale, release_no),
  unique (id, first_public_at),
  foreign key (release_id, release_no) references newsroom.releases (id, no)
);
create table newsroom.editions (
  id uuid primary key,
  localization_id uuid not null references newsroom.localizations,
  number int not null,
  kind text not null check (kind in ('first', 'update', 'correction', 'refile')),
  state text not null default 'draft' check (state in ('draft', 'in_review', 'changes_requested', 'approved', 'discarded')),
  head_seq bigint,
  cleared_seq bigint,
  opened_at timestamptz not null default clock_timestamp(),
  public_from timestamptz,
  unique (id, localization_id, kind),
  unique (id, localization_id),
  unique (id, head_seq, public_from),
  constraint only_the_first_is_first check ((number = 1) = (kind = 'first')),
  constraint approved_means_cleared
    check (state <> 'approved' or (cleared_seq is not null and head_seq is not null and cleared_seq = head_seq)),
  constraint public_means_approved check (public_from is null or state = 'approved'),
  -- open from opened_at until its text is public, also when nobody touches the row at that instant
  constraint one_open_edition exclude using gist (localization_id with =, tstzrange(opened_at, public_from) with &&)
    where (state <> 'discarded')
);
-- a discarded edition gives its number back
create unique index one_edition_per_number on newsroom.editions (localization_id, number) where state <> 'discarded';

create table newsroom.revisions (
  localization_id uuid not null,
  seq bigint not null,
  edition_id uuid not null,
  parent_seq bigint,
  parent_hash bytea,
  cause text not null default 'text' check (cause in ('text', 'facts')),
  -- canonical JSON (RFC 8785): the localized text, the printed facts
  content text not null,
  facts text not null,
  block_ids text[] not null default '{}',
  journalists_only text,
  journalists_salt bytea check (octet_length(journalists_salt) = 16),
  source_localization_id uuid,
  source_seq bigint,
  content_hash bytea not null generated always as (newsroom.sha256_text(content)) stored,
  facts_hash bytea not null generated always as (newsroom.sha256_text(facts)) stored,
  sign_off_hash bytea not null generated always as (sha256(newsroom.sha256_text(content) || newsroom.sha256_text(facts)
    || coalesce(sha256(journalists_salt || newsroom.bytes_of(journalists_only)), ''))) stored,
  locale text not null generated always as (content::jsonb ->> 'locale') stored,
  release_type text not null generated always as (facts::jsonb ->> 'releaseType') stored,
  headline text not null generated always as (content::jsonb ->> 'headline') stored,
  lead text not null generated always as (content::jsonb ->> 'lead') stored,
  slug text not null generated always as (content::jsonb ->> 'slug') stored,
  change_note text generated always as (content::jsonb ->> 'changeNote') stored,
  noted boolean not null generated always as (coalesce(content::jsonb ->> 'changeNote', '') <> '') stored,
  saved_by uuid not null,
  saved_at timestamptz not null default clock_timestamp(),
  capacity text not null generated always as ('author') stored,
  primary key (localization_id, seq),
  unique (localization_id, seq, sign_off_hash),
  unique (localization_id, seq, noted),
  unique (localization_id, seq, edition_id, sign_off_hash, release_type),
  constraint parent_is_whole check ((parent_seq is null) = (parent_hash is null)),
  constraint parent_is_older check (parent_seq < seq),
  constraint journalists_only_is_salted check ((journalists_only is null) = (journalists_salt is null)),
  constraint save_changes_something check (sign_off_hash <> parent_hash),
  constraint text_is_in_its_language foreign key (localization_id, locale) references newsroom.localizations (id, locale),
  constraint revision_of_its_edition foreign key (edition_id, localization_id) references newsroom.editions (id, localization_id),
  constraint parent_is_that_text foreign key (localization_id, parent_seq, parent_hash)
    references newsroom.revisions (localization_id, seq, sign_off_hash),
  foreign key (source_localization_id, source_seq) references newsroom.revisions (localization_id, seq)
);
-- "the last of a chain" is no key: compare-and-set of the head, numbers without holes
create function newsroom.append_revision() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update newsroom.localizations set last_seq = last_seq + 1 where id = new.localization_id returning last_seq into new.seq;
  update newsroom.editions set head_seq = new.seq where id = new.edition_id and localization_id = new.localization_id
     and state in ('draft', 'changes_requested') and head_seq is not distinct from new.parent_seq;
  if not found then
    raise exception 'parent is not the head of an editable edition' using errcode = 'PH409', constraint = 'stale_parent';
  end if;
  return new;
end $$;
create trigger append_revision before insert on newsroom.revisions
  for each row execute function newsroom.append_revision();
