-- One row per submission, with the sign-offs that the policy asked for; closed for ever by the verb it names.
create table newsroom.reviews (
  localization_id uuid not null,
  review_no int not null,
  edition_id uuid not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  release_type text not null,
  policy_version int not null,
  needs_desk boolean not null,
  needs_legal boolean not null,
  needs_spokesperson boolean not null,
  required text[] not null generated always as (array_remove(array[case when needs_desk then 'desk' end,
    case when needs_legal then 'legal' end, case when needs_spokesperson then 'spokesperson' end], null)) stored,
  submitted_by uuid not null references newsroom.persons,
  submitted_at timestamptz not null default clock_timestamp(),
  message text,
  open boolean not null default true,
  closed_as text check (closed_as in ('recalled', 'objected', 'edited', 'revoked', 'discarded')),
  primary key (localization_id, review_no),
  unique (localization_id, review_no, open),
  unique (localization_id, review_no, revision_seq, sign_off_hash),
  unique (localization_id, review_no, edition_id, revision_seq, sign_off_hash, release_type, policy_version,
    needs_desk, needs_legal, needs_spokesperson, open),
  constraint closed_says_why check (open = (closed_as is null)),
  constraint review_of_that_text foreign key (localization_id, revision_seq, edition_id, sign_off_hash, release_type)
    references newsroom.revisions (localization_id, seq, edition_id, sign_off_hash, release_type),
  constraint policy_of_the_type foreign key (release_type, policy_version, needs_desk, needs_legal, needs_spokesperson)
    references newsroom.sign_off_policies (release_type, version, needs_desk, needs_legal, needs_spokesperson)
);
create unique index one_open_review on newsroom.reviews (edition_id) where open;

-- "Every required approval names this hash."
create table newsroom.clearances (
  localization_id uuid not null,
  review_no int not null,
  edition_id uuid not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  release_type text not null,
  policy_version int not null,
  needs_desk boolean not null,
  needs_legal boolean not null,
  needs_spokesperson boolean not null,
  desk_by uuid,
  legal_by uuid,
  spokesperson_by uuid,
  break_glass_id uuid,
  cleared_at timestamptz not null default clock_timestamp(),
  review_open boolean generated always as (true) stored,
  desk text generated always as ('desk') stored,
  legal text generated always as ('legal') stored,
  spokesperson text generated always as ('spokesperson') stored,
  primary key (localization_id, revision_seq),
  unique (localization_id, revision_seq, sign_off_hash, edition_id, release_type),
  constraint complete check (break_glass_id is not null or ((not needs_desk or desk_by is not null)
    and (not needs_legal or legal_by is not null) and (not needs_spokesperson or spokesperson_by is not null))),
  constraint clears_an_open_review foreign key (localization_id, review_no, edition_id, revision_seq, sign_off_hash,
      release_type, policy_version, needs_desk, needs_legal, needs_spokesperson, review_open)
    references newsroom.reviews (localization_id, review_no, edition_id, revision_seq, sign_off_hash,
      release_type, policy_version, needs_desk, needs_legal, needs_spokesperson, open)
);

-- Who had a hand in which text; nobody is author and approver of overlapping spans.
create table newsroom.hands (
  localization_id uuid not null,
  seq bigint not null,
  person_id uuid not null references newsroom.persons,
  capacity text not null check (capacity in ('author', 'approver')),
  -- last cleared revision before; null: from the beginning
  since_seq bigint,
  primary key (localization_id, seq, person_id, capacity),
  constraint since_is_earlier check (since_seq is null or (since_seq < seq and capacity = 'approver')),
  foreign key (localization_id, seq) references newsroom.revisions (localization_id, seq),
  constraint since_a_clearance foreign key (localization_id, since_seq)
    references newsroom.clearances (localization_id, revision_seq),
  constraint four_eyes exclude using gist (localization_id with =, person_id with =, capacity with <>,
    int8range(case capacity when 'author' then seq else coalesce(since_seq, 0) + 1 end, seq, '[]') with &&)
);
create index hands_since on newsroom.hands (localization_id, since_seq) where since_seq is not null;
alter table newsroom.revisions add constraint saved_by_is_author foreign key (localization_id, seq, saved_by, capacity)
  references newsroom.hands (localization_id, seq, person_id, capacity) deferrable initially deferred;

create table newsroom.approvals (
  localization_id uuid not null,
  review_no int not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  person_id uuid not null,
  sign_off_role text not null,
  comment text,
  at timestamptz not null default clock_timestamp(),
  capacity text generated always as ('approver') stored,
  constraint one_sign_off_per_person primary key (localization_id, review_no, person_id),
  constraint one_sign_off_per_role unique (localization_id, review_no, sign_off_role),
  unique (localization_id, review_no, sign_off_role, person_id),
  constraint role_was_granted foreign key (person_id, sign_off_role)
    references newsroom.sign_off_grants (person_id, sign_off_role),
  constraint approval_of_that_text foreign key (localization_id, review_no, revision_seq, sign_off_hash)
    references newsroom.reviews (localization_id, review_no, revision_seq, sign_off_hash),
  constraint approver_has_a_hand foreign key (localization_id, revision_seq, person_id, capacity)
    references newsroom.hands (localization_id, seq, person_id, capacity)
);
alter table newsroom.clearances
  add constraint desk_approved foreign key (localization_id, review_no, desk, desk_by)
    references newsroom.approvals (localization_id, review_no, sign_off_role, person_id),
  add constraint legal_approved foreign key (localization_id, review_no, legal, legal_by)
    references newsroom.approvals (localization_id, review_no, sign_off_role, person_id),
  add constraint spokesperson_approved foreign key (localization_id, review_no, spokesperson, spokesperson_by)
    references newsroom.approvals (localization_id, review_no, sign_off_role, person_id);

-- "Changes requested": exists only beside a closed review, and a closed review clears nothing.
create table newsroom.objections (
  localization_id uuid not null,
  review_no int not null,
  person_id uuid not null references newsroom.persons,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp(),
  review_open boolean generated always as (false) stored,
  primary key (localization_id, review_no, person_id),
  constraint objection_closes_the_review foreign key (localization_id, review_no, review_open)
    references newsroom.reviews (localization_id, review_no, open)
);

-- Written by a login of its own, never by app.
create table newsroom.break_glass (
  id uuid primary key,
  localization_id uuid not null,
  revision_seq bigint not null,
  sign_off_hash bytea not null,
  person_id uuid not null references newsroom.persons,
  second_person_id uuid not null references newsroom.persons,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp(),
  check (person_id <> second_person_id),
  unique (id, localization_id, revision_seq, sign_off_hash),
  foreign key (localization_id, revision_seq, sign_off_hash) references newsroom.revisions (localization_id, seq, sign_off_hash)
);
alter table newsroom.clearances add constraint glass_was_broken
  foreign key (break_glass_id, localization_id, revision_seq, sign_off_hash)
  references newsroom.break_glass (id, localization_id, revision_seq, sign_off_hash);
alter table newsroom.editions add constraint cleared_by_a_clearance foreign key (localization_id, cleared_seq)
  references newsroom.clearances (localization_id, revision_seq);
