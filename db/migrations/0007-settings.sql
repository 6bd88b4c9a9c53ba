-- Settings that public pages print; each carries the trigger settings_changed (db/settings-triggers.test.ts counts them).
create table newsroom.installation (
  one boolean primary key default true check (one),
  mode text not null check (mode in ('demo', 'production'))
);
create table newsroom.offices (
  one boolean primary key default true check (one),
  -- locale to { name, subtitle, city }
  names jsonb not null,
  zone text not null,
  phone text not null,
  email text not null,
  domain text not null,
  locales text[] not null,
  default_locale text not null,
  check (default_locale = any (locales))
);
insert into newsroom.offices (names, zone, phone, email, domain, locales, default_locale) values ('{
  "de": {"name": "Pressestelle", "subtitle": "", "city": ""},
  "en": {"name": "Press Office", "subtitle": "", "city": ""},
  "fr": {"name": "Service de presse", "subtitle": "", "city": ""},
  "ar": {"name": "المكتب الصحفي", "subtitle": "", "city": ""},
  "de-simple": {"name": "Presse·stelle", "subtitle": "", "city": ""}
}', 'UTC', '', '', 'localhost', array['de', 'en', 'fr', 'ar', 'de-simple'], 'en');

create table newsroom.topics (
  id uuid primary key,
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- locale to name
  names jsonb not null,
  active boolean not null default true,
  constraint one_topic_per_key unique (key)
);
create table newsroom.contacts (
  id uuid primary key,
  -- locale to name and to hours
  names jsonb not null,
  hours jsonb not null,
  phone text not null,
  email text not null,
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp()
);

create constraint trigger settings_changed after insert or update on newsroom.installation
  deferrable initially deferred for each row execute function newsroom.settings_changed();
create constraint trigger settings_changed after insert or update on newsroom.offices
  deferrable initially deferred for each row execute function newsroom.settings_changed();
create constraint trigger settings_changed after insert or update on newsroom.topics
  deferrable initially deferred for each row execute function newsroom.settings_changed();
create constraint trigger settings_changed after insert or update on newsroom.contacts
  deferrable initially deferred for each row execute function newsroom.settings_changed();
