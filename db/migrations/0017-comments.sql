-- What people of the desk say to each other about a language version. Outside every hashed document: no revision,
-- sign-off or publication knows of it. Only added to; nothing is taken back but by saying so.
create table newsroom.comment_threads (
  id uuid primary key,
  localization_id uuid not null references newsroom.localizations,
  kind text not null check (kind in ('range', 'block', 'version')),
  -- the words that it is about, as they stood when it was begun; offsets in UTF-16 units within the text of a block
  start_block text,
  start_offset int check (start_offset >= 0),
  end_block text,
  end_offset int check (end_offset >= 0),
  quote text check (quote <> ''),
  words_before text,
  words_after text,
  constraint anchored_as_its_kind check (num_nulls(start_block, start_offset, end_block, end_offset, quote, words_before, words_after)
    = case kind when 'version' then 7 else 0 end)
);
create index threads_of_version on newsroom.comment_threads (localization_id);

-- The first comment of a thread has the id of the thread.
create table newsroom.comments (
  id uuid primary key,
  thread_id uuid not null references newsroom.comment_threads,
  person_id uuid not null references newsroom.persons,
  words text not null check (char_length(words) <= 5000),
  -- other words for those that the thread is about; '': none
  proposal text check (char_length(proposal) <= 5000),
  at timestamptz not null default clock_timestamp(),
  constraint something_is_said check (words <> '' or proposal is not null),
  constraint proposed_at_the_beginning check (proposal is null or id = thread_id)
);
create index comments_of_thread on newsroom.comments (thread_id);
create table newsroom.comment_mentions (
  comment_id uuid not null references newsroom.comments,
  person_id uuid not null references newsroom.persons,
  -- as the comment writes it
  name text not null,
  primary key (comment_id, person_id)
);

-- How a thread was settled and opened again, in turn: a thread with an even number of decisions is open.
create table newsroom.comment_decisions (
  thread_id uuid not null references newsroom.comment_threads,
  no int not null check (no > 0),
  decision text not null check (decision in ('resolved', 'reopened', 'accepted', 'declined')),
  person_id uuid not null references newsroom.persons,
  at timestamptz not null default clock_timestamp(),
  prev_no int generated always as (nullif(no - 1, 0)) stored,
  constraint decided_in_turn primary key (thread_id, no),
  constraint reopened_once_settled check ((decision = 'reopened') = (no % 2 = 0)),
  constraint decisions_have_no_gap foreign key (thread_id, prev_no) references newsroom.comment_decisions (thread_id, no)
);

-- Where the writer's window last saw the words of a thread. A hint, written over: without it they are searched for.
create table newsroom.comment_places (
  thread_id uuid primary key references newsroom.comment_threads,
  start_block text not null,
  start_offset int not null check (start_offset >= 0),
  end_block text not null,
  end_offset int not null check (end_offset >= 0),
  quote text not null check (quote <> ''),
  words_before text not null,
  words_after text not null
);

grant select on newsroom.comment_threads, newsroom.comments, newsroom.comment_mentions, newsroom.comment_decisions,
  newsroom.comment_places to communique_app;
grant insert on newsroom.comment_threads, newsroom.comment_mentions to communique_app;
grant insert (id, thread_id, person_id, words, proposal) on newsroom.comments to communique_app;
grant insert (thread_id, no, decision, person_id) on newsroom.comment_decisions to communique_app;
grant insert, update on newsroom.comment_places to communique_app;
