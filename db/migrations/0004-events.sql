-- Everything that was done, as a hash chain.
create table newsroom.events (
  seq bigint primary key,
  prev_seq bigint generated always as (nullif(seq - 1, 0)) stored,
  prev_hash bytea not null,
  -- when it was written down
  at timestamptz not null,
  -- when it was done: another instant only where the owner archives a history older than the system
  happened_at timestamptz not null,
  txid xid8 not null,
  -- null: the system
  person_id uuid references newsroom.persons,
  kind text not null check (kind <> ''),
  release_id uuid references newsroom.releases,
  localization_id uuid references newsroom.localizations,
  edition_id uuid references newsroom.editions,
  payload text not null default '{}' check (payload::jsonb is not null),
  hash bytea generated always as (sha256(prev_hash || int8send(seq) || timestamptz_send(at) || timestamptz_send(happened_at)
    || coalesce(uuid_send(person_id), '\x00') || newsroom.sha256_text(kind) || coalesce(uuid_send(release_id), '\x00')
    || coalesce(uuid_send(localization_id), '\x00') || coalesce(uuid_send(edition_id), '\x00')
    || newsroom.sha256_text(payload))) stored,
  unique (seq, hash),
  unique (seq, txid),
  foreign key (prev_seq, prev_hash) references newsroom.events (seq, hash)
);
create index events_of_release on newsroom.events (release_id, seq);
create index events_of_edition on newsroom.events (edition_id, seq);
create table newsroom.chain_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
);
insert into newsroom.chain_head (seq, hash) values (0, sha256('communique'::bytea));
create function newsroom.append_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin -- the row lock orders the chain; the clock is read behind it
  update newsroom.chain_head set seq = seq + 1 returning seq, hash into new.seq, new.prev_hash;
  new.at := clock_timestamp();
  new.happened_at := coalesce(new.happened_at, new.at);
  new.txid := pg_current_xact_id();
  return new;
end $$;
create function newsroom.move_chain_head() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update newsroom.chain_head set hash = new.hash;
  return null;
end $$;
create trigger append_event before insert on newsroom.events for each row execute function newsroom.append_event();
create trigger move_chain_head after insert on newsroom.events for each row execute function newsroom.move_chain_head();

-- Two persons retract: one asks, another confirms.
create table newsroom.retraction_requests (
  id uuid primary key,
  release_id uuid not null references newsroom.releases,
  reason_class text not null check (reason_class <> ''),
  requested_by uuid not null references newsroom.persons,
  requested_at timestamptz not null default clock_timestamp(),
  standing boolean not null default true,
  dismissed_by uuid references newsroom.persons,
  unique (id, requested_by, standing),
  constraint dismissal_names_a_person check (standing = (dismissed_by is null))
);
create table newsroom.retraction_notices (
  request_id uuid not null references newsroom.retraction_requests,
  localization_id uuid not null references newsroom.localizations,
  notice text not null check (notice <> ''),
  primary key (request_id, localization_id)
);

-- Public acts: number, instant and transaction, in commit order.
create table newsroom.acts (
  no bigint primary key,
  at timestamptz not null,
  txid xid8 not null,
  go_live_at timestamptz not null,
  verb text not null
    check (verb in ('publish', 'schedule', 'unschedule', 'revoke', 'withdraw', 'reinstate', 'retract', 'archive')),
  -- done before the system knew of it: the owner's alone
  archived boolean not null default false,
  person_id uuid not null references newsroom.persons,
  second_person_id uuid references newsroom.persons,
  request_id uuid,
  request_standing boolean generated always as (true) stored,
  event_seq bigint not null,
  unique (no, txid, verb, go_live_at),
  unique (no, txid, verb),
  unique (no, txid, verb, request_id),
  constraint one_confirmation unique (request_id),
  constraint act_has_its_event foreign key (event_seq, txid) references newsroom.events (seq, txid),
  constraint no_backdating
    check (case when archived then go_live_at < at when verb = 'schedule' then go_live_at > at else go_live_at = at end),
  constraint archiving_is_said
    check (case verb when 'archive' then archived when 'withdraw' then true when 'retract' then true else not archived end),
  constraint two_persons_retract check (verb <> 'retract'
    or (request_id is not null and second_person_id is not null and second_person_id <> person_id)),
  constraint only_a_retraction_was_requested check (verb = 'retract' or request_id is null),
  constraint request_stands foreign key (request_id, person_id, request_standing)
    references newsroom.retraction_requests (id, requested_by, standing)
);
create index acts_of_transaction on newsroom.acts (txid);

-- What the front compares: the last public act, and changes of settings that pages print.
create table newsroom.epoch (
  one boolean primary key default true check (one),
  no bigint not null,
  settings bigint not null,
  at timestamptz not null
);
insert into newsroom.epoch (no, settings, at) values (0, 0, '-infinity');
create function newsroom.number_act() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin -- lock first, then look at the clock: numbers, instants and commits have the same order
  update newsroom.epoch set no = no + 1, at = greatest(clock_timestamp(), at + interval '1 microsecond')
    returning no, at into new.no, new.at;
  new.txid := pg_current_xact_id();
  new.go_live_at := coalesce(new.go_live_at, new.at);
  perform pg_notify('public_act', new.no::text);
  return new;
end $$;
create trigger number_act before insert on newsroom.acts for each row execute function newsroom.number_act();
create function newsroom.settings_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update newsroom.epoch set settings = settings + 1;
  perform pg_notify('public_act', '');
  return null;
end $$;
-- Deferred, so that every transaction locks the chain of events before the epoch, as acts do.
-- The page names the authoritative language, which may change without an act.
create constraint trigger settings_changed after update of authoritative_locale on newsroom.releases
  deferrable initially deferred for each row when (old.authoritative_locale is distinct from new.authoritative_locale)
  execute function newsroom.settings_changed();
