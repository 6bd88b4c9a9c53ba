-- What each role may do. Columns that are not named are written by the database alone.
-- Columns of later life (ends_at, cleared_seq, …) may be named in an INSERT because Drizzle names them all; row security keeps them empty.
grant usage on schema newsroom to communique_app, communique_accounts, communique_break_glass;
grant execute on function newsroom.sha256_text, newsroom.bytes_of to communique_app, communique_accounts;

grant select on all tables in schema newsroom to communique_app;
revoke select on newsroom.credentials, newsroom.sessions, newsroom.sign_in_attempts from communique_app;

grant insert (person_id, kind, release_id, localization_id, edition_id, payload) on newsroom.events to communique_app, communique_accounts;
grant insert (verb, person_id, second_person_id, request_id, go_live_at, event_seq) on newsroom.acts to communique_app;
grant insert (id, no, working_title, source_locale, authoritative_locale, mode, confidential, assignee_id, due_at, facts, created_by),
  update (working_title, authoritative_locale, mode, confidential, assignee_id, due_at, facts) on newsroom.releases to communique_app;
grant insert, delete on newsroom.required_locales to communique_app;
grant insert (id, release_id, release_no, locale, first_public_at), update (first_public_at) on newsroom.localizations to communique_app;
grant insert (id, localization_id, number, kind, state, cleared_seq, public_from), update (state, cleared_seq, public_from)
  on newsroom.editions to communique_app;
grant insert (localization_id, edition_id, parent_seq, parent_hash, cause, content, facts, block_ids, journalists_only, journalists_salt,
  source_localization_id, source_seq, saved_by) on newsroom.revisions to communique_app;
grant insert on newsroom.hands to communique_app;
grant insert (localization_id, review_no, edition_id, revision_seq, sign_off_hash, release_type, policy_version, needs_desk, needs_legal,
  needs_spokesperson, submitted_by, message, open, closed_as), update (open, closed_as) on newsroom.reviews to communique_app;
grant insert (localization_id, review_no, revision_seq, sign_off_hash, person_id, sign_off_role, comment)
  on newsroom.approvals to communique_app;
grant insert (localization_id, review_no, person_id, reason) on newsroom.objections to communique_app;
grant insert (localization_id, review_no, edition_id, revision_seq, sign_off_hash, release_type, policy_version, needs_desk, needs_legal,
  needs_spokesperson, desk_by, legal_by, spokesperson_by, break_glass_id), delete on newsroom.clearances to communique_app;
grant insert (id, localization_id, locale, release_no, edition_id, kind, revision_seq, sign_off_hash, release_type, noted, act_no, verb,
  go_live_at, ends_at, first_public_at, signature), update (ends_at), delete on newsroom.publications to communique_app;
grant insert (id, publication_id, explanation, act_no, reinstated_act, reinstated_txid), update (reinstated_act, reinstated_txid)
  on newsroom.withdrawals to communique_app;
grant insert (id, release_id, reason_class, requested_by, standing, dismissed_by), update (standing, dismissed_by)
  on newsroom.retraction_requests to communique_app;
grant insert on newsroom.retraction_notices to communique_app;
grant insert (publication_id, localization_id, request_id, act_no) on newsroom.retractions to communique_app;
grant insert, update on newsroom.offices, newsroom.topics, newsroom.installation to communique_app;
grant insert (id, names, hours, phone, email, active), update (names, hours, phone, email, active) on newsroom.contacts to communique_app;

grant select on newsroom.persons, newsroom.role_grants, newsroom.sign_off_grants, newsroom.sign_off_policies, newsroom.credentials,
  newsroom.sessions, newsroom.sign_in_attempts, newsroom.installation to communique_accounts;
grant select (seq) on newsroom.events to communique_accounts;
grant insert (id, name, email, active, interface_language), update (name, email, active, interface_language)
  on newsroom.persons to communique_accounts;
grant insert, delete on newsroom.role_grants to communique_accounts;
grant insert, update (revoked_at) on newsroom.sign_off_grants to communique_accounts;
grant insert, update (current) on newsroom.sign_off_policies to communique_accounts;
grant insert, update, delete on newsroom.credentials, newsroom.sessions, newsroom.sign_in_attempts to communique_accounts;

grant select on newsroom.revisions, newsroom.persons to communique_break_glass;
grant insert (id, localization_id, revision_seq, sign_off_hash, person_id, second_person_id, reason)
  on newsroom.break_glass to communique_break_glass;

-- Row security: the old row in USING, the new one in WITH CHECK. The owner (views, triggers, foreign keys) is exempt.
alter table newsroom.acts enable row level security;
create policy read on newsroom.acts for select to communique_app using (true);
create policy no_archive on newsroom.acts for insert to communique_app with check (verb <> 'archive' and not archived);

alter table newsroom.editions enable row level security;
create policy read on newsroom.editions for select to communique_app using (true);
create policy starts_as_draft on newsroom.editions for insert to communique_app
  with check (state = 'draft' and cleared_seq is null and public_from is null);
create policy discarded_stays on newsroom.editions for update to communique_app using (state <> 'discarded') with check (true);

alter table newsroom.reviews enable row level security;
create policy read on newsroom.reviews for select to communique_app using (true);
create policy current_policy on newsroom.reviews for insert to communique_app with check (open and exists (
  select from newsroom.sign_off_policies p
   where p.release_type = reviews.release_type and p.version = reviews.policy_version and p.current));
create policy close_once on newsroom.reviews for update to communique_app using (open) with check (true);

alter table newsroom.approvals enable row level security;
create policy read on newsroom.approvals for select to communique_app using (true);
create policy by_holder on newsroom.approvals for insert to communique_app with check (
  exists (select from newsroom.sign_off_grants g join newsroom.persons n on n.id = g.person_id
           where g.person_id = approvals.person_id and g.sign_off_role = approvals.sign_off_role and g.revoked_at is null and n.active)
  and exists (select from newsroom.reviews v
               where v.localization_id = approvals.localization_id and v.review_no = approvals.review_no and v.open));

alter table newsroom.publications enable row level security;
create policy read on newsroom.publications for select to communique_app using (true);
create policy begins_open on newsroom.publications for insert to communique_app with check (ends_at is null and verb <> 'archive');
create policy end_only_open on newsroom.publications for update to communique_app using (ends_at is null) with check (true);
-- one second, because a DELETE begun just before the instant commits behind it
create policy unschedule on newsroom.publications for delete to communique_app
  using (go_live_at > clock_timestamp() + interval '1 second');

alter table newsroom.withdrawals enable row level security;
create policy read on newsroom.withdrawals for select to communique_app using (true);
create policy only_live on newsroom.withdrawals for insert to communique_app with check (reinstated_act is null and exists (
  select from newsroom.publications p where p.id = publication_id and p.during @> clock_timestamp()));
create policy reinstate_once on newsroom.withdrawals for update to communique_app
  using (reinstated_act is null) with check (reinstated_txid = pg_current_xact_id());

alter table newsroom.retraction_requests enable row level security;
create policy read on newsroom.retraction_requests for select to communique_app using (true);
create policy starts_standing on newsroom.retraction_requests for insert to communique_app with check (standing);
create policy dismiss_once on newsroom.retraction_requests for update to communique_app using (standing) with check (true);

alter table newsroom.retractions enable row level security;
create policy read on newsroom.retractions for select to communique_app using (true);
create policy only_public on newsroom.retractions for insert to communique_app with check (exists (
  select from newsroom.publications p where p.id = publication_id and p.go_live_at <= clock_timestamp()));
