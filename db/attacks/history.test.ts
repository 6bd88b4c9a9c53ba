import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { eachDriver } from "#test/database.ts";
import { type People, peopleOf, published } from "./newsroom.ts";
import { one, refusal, rows } from "./raw.ts";

eachDriver("history is only added to", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
    await database.app.transaction((tx) => published(tx, people));
    await database.app.transaction((tx) => published(tx, people));
  });

  test.each([
    "update newsroom.revisions set content = '{}'",
    "delete from newsroom.revisions",
    "update newsroom.approvals set comment = 'x'",
    "delete from newsroom.approvals",
    "delete from newsroom.objections",
    "delete from newsroom.hands",
    "update newsroom.hands set person_id = person_id",
    "update newsroom.clearances set desk_by = null",
    "update newsroom.events set payload = '{}'",
    "delete from newsroom.events",
    "truncate newsroom.events",
    "update newsroom.acts set at = now()",
    "delete from newsroom.acts",
    "update newsroom.chain_head set seq = 0",
    "update newsroom.epoch set no = 0",
    "update newsroom.editions set head_seq = 1",
    "update newsroom.editions set opened_at = now()",
    "update newsroom.localizations set last_seq = 0",
    "update newsroom.releases set no = 1000000",
    "update newsroom.releases set created_by = created_by",
    "update newsroom.publications set sign_off_hash = '\\x00'",
    "update newsroom.publications set go_live_at = now() - interval '1 day'",
    "delete from newsroom.retractions",
    "update newsroom.retraction_notices set notice = 'x'",
    "delete from newsroom.withdrawals",
    "update newsroom.withdrawals set explanation = 'x'",
    "insert into newsroom.events (seq, prev_hash, at, txid, kind) values (99, '\\x00', now(), pg_current_xact_id(), 'x')",
    "insert into newsroom.events (kind, happened_at) values ('x', now())",
    "insert into newsroom.publications (txid) values ('1')",
    "insert into newsroom.reviews (submitted_at) values (now())",
    "insert into newsroom.acts (archived) values (true)",
    "insert into newsroom.publication_topics values (null, 'x', 'en', now(), 1000000)",
    "delete from newsroom.publication_topics",
    "update newsroom.migrations set hash = 'x'",
    "update newsroom.comments set words = 'x'",
    "delete from newsroom.comments",
    "update newsroom.comment_threads set quote = 'x'",
    "delete from newsroom.comment_threads",
    "delete from newsroom.comment_mentions",
    "update newsroom.comment_decisions set decision = 'resolved'",
    "delete from newsroom.comment_decisions",
    "insert into newsroom.comments (id, thread_id, person_id, words, at) values (null, null, null, 'x', now())",
  ])("%s", async (statement) => {
    expect(await refusal(database.app, (tx) => tx.execute(sql.raw(statement)))).toBe("privilege");
  });

  test.each([
    "alter table newsroom.revisions disable trigger all",
    "alter table newsroom.hands drop constraint four_eyes",
    "alter table newsroom.publications disable row level security",
    "drop policy no_archive on newsroom.acts",
    "set session_replication_role = replica",
    "create or replace function newsroom.append_event() returns trigger language plpgsql as $$begin return new; end$$",
    "create schema evil",
    "create table public.evil (a int)",
    "create temp table evil (a int)",
    "select set_config('role', 'none', false)",
    "do $$begin set role none; end$$",
  ])("a guard is not taken away: %s", async (statement) => {
    expect(await refusal(database.app, (tx) => tx.execute(sql.raw(statement)))).toBe("privilege");
  });

  test("row security is not switched off for a session", async () => {
    const why = await refusal(database.app, async (tx) => {
      await tx.execute(sql`set local row_security = off`);
      await tx.execute(sql`update newsroom.publications set ends_at = now()`);
    });
    expect(why).toBe("row security");
  });

  test.each(["owner", "accounts", "break_glass"])("app does not become %s", async (role) => {
    const becoming = () => refusal(database.app, (tx) => tx.execute(sql.raw(`set role communique_${role}`)));
    // embedded, the session is the superuser's: there the roles stop wrong queries, not a hostile process
    expect(await becoming()).toBe(database.driver === "pglite" ? "nothing" : "privilege");
  });

  test("every event holds the hash of the one before", async () => {
    const broken = await database.asOwner((owner) =>
      rows(
        owner,
        sql`select seq from (select seq, prev_hash, lag(hash) over (order by seq) as before from newsroom.events) e
          where seq > 1 and prev_hash is distinct from before`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test("even the owner does not rewrite an event unseen", async () => {
    const why = await database.asOwner((owner) =>
      refusal(owner, (tx) =>
        tx.execute(sql`update newsroom.events set payload = '{"forged": true}'
          where seq = (select max(seq) - 1 from newsroom.events)`),
      ),
    );
    expect(why).toBe("events_prev_seq_prev_hash_fkey");
  });

  test("[allowed] accounts append events, and read nothing of them but their number", async () => {
    const { seq } = await one(
      database.accounts,
      sql`insert into newsroom.events (kind, person_id) values ('signed_in', ${people.ada}) returning seq`,
    );
    expect(Number(seq)).toBeGreaterThan(0);
    const why = await refusal(database.accounts, (tx) => tx.execute(sql`select payload from newsroom.events`));
    expect(why).toBe("privilege");
  });

  test.each(["newsroom.revisions", "newsroom.publications", "newsroom.releases", "site.live"])(
    "accounts do not read %s",
    async (table) => {
      const why = await refusal(database.accounts, (tx) => tx.execute(sql.raw(`select * from ${table}`)));
      expect(why).toBe("privilege");
    },
  );
});
