-- What the checks said to a revision when it was cut or handed in, by which state of their rules.
create table newsroom.check_runs (
  localization_id uuid not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  rules int not null check (rules > 0),
  -- JSON array of findings
  findings text not null check (jsonb_typeof(findings::jsonb) = 'array'),
  at timestamptz not null default clock_timestamp(),
  primary key (localization_id, revision_seq, rules),
  foreign key (localization_id, revision_seq, sign_off_hash)
    references newsroom.revisions (localization_id, seq, sign_off_hash)
);
-- A warning that somebody looked at and let pass, with the reason. It holds for one language version, as long as the
-- mark is the same: SHA-256 of what was said and of the words that it was said about.
create table newsroom.passed_warnings (
  id uuid primary key,
  localization_id uuid not null references newsroom.localizations,
  mark bytea not null check (octet_length(mark) = 32),
  code text not null check (code <> ''),
  reason text not null check (btrim(reason) <> ''),
  passed_by uuid not null references newsroom.persons,
  passed_at timestamptz not null default clock_timestamp(),
  standing boolean not null default true,
  taken_back_by uuid references newsroom.persons,
  constraint taking_back_names_a_person check (standing = (taken_back_by is null))
);
create unique index one_standing_pass on newsroom.passed_warnings (localization_id, mark) where standing;

grant select, insert (localization_id, revision_seq, sign_off_hash, rules, findings), update (findings)
  on newsroom.check_runs to communique_app;
grant select, insert (id, localization_id, mark, code, reason, passed_by, standing, taken_back_by), update (standing, taken_back_by)
  on newsroom.passed_warnings to communique_app;
alter table newsroom.passed_warnings enable row level security;
create policy read on newsroom.passed_warnings for select to communique_app using (true);
create policy starts_standing on newsroom.passed_warnings for insert to communique_app with check (standing);
create policy take_back_once on newsroom.passed_warnings for update to communique_app using (standing) with check (true);
