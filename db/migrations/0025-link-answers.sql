-- What the addresses answered that texts link to, and which are to be asked: beside the findings of the checks, since
-- answers change while nobody types. It says nothing of the texts; whatever is lost of it is asked again.
create table newsroom.link_answers (
  -- without a fragment; of this office a path
  address text primary key check (char_length(address) between 1 and 2048),
  -- null for a path of this office, which no network is asked for
  host text,
  -- null until it was asked for the first time
  answer text check (answer in ('reached', 'moved', 'gone', 'silent', 'not_public', 'unclear')),
  moved_to text check (char_length(moved_to) <= 2048),
  status smallint,
  -- how often in a row nothing answered
  silences int not null default 0 check (silences >= 0),
  answered_at timestamptz,
  -- when it is to be asked; null: not now
  due_at timestamptz,
  -- when a process last set out to ask
  taken_at timestamptz,
  constraint answered_at_some_time check ((answer is null) = (answered_at is null)),
  constraint moved_somewhere check ((answer is not distinct from 'moved') = (moved_to is not null)),
  constraint gone_by_its_word check ((answer is not distinct from 'gone') = (status is not null)),
  constraint silent_at_least_once check ((answer is not distinct from 'silent') = (silences > 0))
);
create index link_answers_due on newsroom.link_answers (due_at) where due_at is not null;
create index link_answers_of_host on newsroom.link_answers (host, taken_at) where host is not null;
create index link_answers_old on newsroom.link_answers (answered_at);
grant select, insert, update, delete on newsroom.link_answers to communique_app;
