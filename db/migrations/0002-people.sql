-- People, what they may do and how they sign in: written by the role accounts only, so the desk cannot invent an approver.
create table newsroom.persons (
  id uuid primary key,
  name text not null check (name <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  active boolean not null default true,
  interface_language text not null default 'en' check (interface_language in ('en', 'de')),
  created_at timestamptz not null default clock_timestamp(),
  constraint one_person_per_email unique (email)
);

-- "approver" is no row here: who holds a sign-off role is one
create table newsroom.role_grants (
  person_id uuid not null references newsroom.persons,
  role text not null check (role in ('author', 'translator', 'duty_editor', 'admin', 'auditor')),
  locale text,
  unique nulls not distinct (person_id, role, locale),
  check ((role = 'translator') = (locale is not null))
);

-- kept when it ends, because approvals point at it
create table newsroom.sign_off_grants (
  person_id uuid not null references newsroom.persons,
  sign_off_role text not null check (sign_off_role in ('desk', 'legal', 'spokesperson')),
  revoked_at timestamptz,
  primary key (person_id, sign_off_role)
);

-- a new version replaces the old; old ones stay for the history
create table newsroom.sign_off_policies (
  release_type text not null,
  version int not null,
  needs_desk boolean not null,
  needs_legal boolean not null,
  needs_spokesperson boolean not null,
  current boolean not null default true,
  primary key (release_type, version),
  unique (release_type, version, needs_desk, needs_legal, needs_spokesperson),
  check (needs_desk or needs_legal or needs_spokesperson)
);
create unique index one_current_policy on newsroom.sign_off_policies (release_type) where current;
insert into newsroom.sign_off_policies (release_type, version, needs_desk, needs_legal, needs_spokesperson)
  select t, 1, true, false, false
    from unnest(array['press_release', 'statement', 'remarks', 'readout', 'joint_statement', 'interview', 'media_advisory', 'article']) t;

create table newsroom.credentials (
  person_id uuid primary key references newsroom.persons,
  password_hash text not null,
  changed_at timestamptz not null default clock_timestamp()
);
create table newsroom.sessions (
  token text primary key,
  person_id uuid not null references newsroom.persons,
  expires_at timestamptz not null,
  created_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
);
create index sessions_of_person on newsroom.sessions (person_id);
create index sessions_by_expiry on newsroom.sessions (expires_at);
create table newsroom.sign_in_attempts (
  id bigint generated always as identity primary key,
  account text not null,
  address text not null,
  succeeded boolean not null,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_attempts_of_account on newsroom.sign_in_attempts (account, at);
create index sign_in_attempts_of_address on newsroom.sign_in_attempts (address, at);
