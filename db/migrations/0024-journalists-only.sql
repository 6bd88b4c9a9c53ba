-- What is typed for journalists only is kept beside the content, as in revisions; "" for none. What two writers compare
-- is both: `words_hash` is that of the content alone where there is nothing else.
alter table newsroom.autosaves
  drop column content_hash,
  add column journalists_only text not null default '',
  add column words_hash bytea generated always as (case journalists_only when '' then newsroom.sha256_text(content)
    else sha256(newsroom.sha256_text(content) || newsroom.sha256_text(journalists_only)) end) stored,
  add constraint journalists_only_beside_words check (content is not null or journalists_only = '');
alter table newsroom.revisions
  add column words_hash bytea not null generated always as (case when journalists_only is null then newsroom.sha256_text(content)
    else sha256(newsroom.sha256_text(content) || newsroom.sha256_text(journalists_only)) end) stored,
  add constraint journalists_only_is_a_text check (journalists_only <> '');
