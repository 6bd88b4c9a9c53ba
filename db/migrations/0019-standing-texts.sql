-- What writers copy into releases: whose words the office quotes, and what it says of itself below a text.
create table newsroom.speakers (
  id uuid primary key,
  -- locale to name and to office; both empty where the person is not quoted in that language
  names jsonb not null,
  offices jsonb not null,
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp()
);
create table newsroom.boilerplates (
  locale text primary key,
  words text not null
);
grant select on newsroom.speakers, newsroom.boilerplates to communique_app;
grant insert (id, names, offices, active), update (names, offices, active) on newsroom.speakers to communique_app;
grant insert (locale, words), update (words) on newsroom.boilerplates to communique_app;
