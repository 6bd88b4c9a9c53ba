-- Which window writes an edition now, and who asks it to pass that on. Saving does not depend on it.
create table newsroom.leases (
  edition_id uuid primary key references newsroom.editions,
  person_id uuid not null references newsroom.persons,
  tab_id uuid not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  asked_by uuid references newsroom.persons,
  asked_tab_id uuid,
  asked_at timestamptz,
  constraint asked_as_a_whole check ((asked_by is null) = (asked_at is null) and (asked_by is null) = (asked_tab_id is null)),
  constraint nobody_asks_themselves check (asked_tab_id <> tab_id)
);
grant select, insert, update, delete on newsroom.leases to communique_app;
