import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { eachDriver } from "#test/database.ts";
import { approved, inAnHour, type People, peopleOf, published, schedule } from "./newsroom.ts";
import { one, refusal, rows } from "./raw.ts";

eachDriver("the public reads what is live and nothing else", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
    await database.app.transaction(async (tx) => {
      await published(tx, people);
      await schedule(tx, inAnHour(), await approved(tx, people));
    });
  });

  test.each([
    "select * from newsroom.publications",
    "select content from newsroom.revisions",
    "select * from newsroom.events",
    "select * from newsroom.persons",
    "select * from newsroom.releases",
    "select * from newsroom.offices",
    "select * from site.clock",
    "select last_value from newsroom.sign_in_attempts_id_seq",
    "select newsroom.sha256_text('x')",
    "select pg_read_file('/etc/passwd')",
    "select set_config('role', 'communique_app', true)",
    "select set_config('transaction_read_only', 'off', true)",
  ])("%s", async (statement) => {
    expect(await refusal(database.reader, (tx) => tx.execute(sql.raw(statement)))).toBe("privilege");
  });

  test.each([
    ["create function public.leak(t text) returns boolean language sql as $$select true$$", "25006"],
    ["create temp table leak (t text)", "privilege"],
    ["insert into site.contacts (phone) values ('x')", "privilege"],
    ["update site.live set headline = 'x'", "55000"],
    ["delete from site.versions", "55000"],
    ["do $$begin set role none; end$$", "privilege"],
    ["select query_to_xml('set role none', true, true, '')", "0A000"],
    ["select nextval('newsroom.sign_in_attempts_id_seq')", "privilege"],
  ])("it writes and creates nothing: %s", async (statement, reason) => {
    const why = await refusal(database.reader, (tx) => tx.execute(sql.raw(statement)));
    expect(["privilege", "25006", reason]).toContain(why);
  });

  test("a leaky cast sees public rows alone", async () => {
    const cast = sql`select headline from site.live where (content::jsonb ->> 'headline')::int = 1`;
    await expect(rows(database.reader, cast)).rejects.toMatchObject({ cause: { code: "22P02" } });
    const secret = sql`select 1 from site.versions where edition_id is null`;
    await expect(rows(database.reader, secret)).rejects.toMatchObject({ cause: { code: "42703" } });
  });

  test("a transaction of the site stays read only", async () => {
    const why = await refusal(database.reader, async (tx) => {
      await tx.execute(sql`select 1 from site.live limit 1`);
      await tx.execute(sql`set transaction read write`);
    });
    expect(why).toBe("25001");
  });

  test("statistics keep their samples to themselves", async () => {
    expect(await rows(database.reader, sql`select 1 from pg_stats where schemaname = 'newsroom'`)).toEqual([]);
  });

  test.each(["app", "accounts", "owner"])("the reader does not become %s", async (role) => {
    const becoming = () => refusal(database.reader, (tx) => tx.execute(sql.raw(`set role communique_${role}`)));
    // embedded, the session is the superuser's: the statement passes, and the next one is the reader's again
    expect(await becoming()).toBe(database.driver === "pglite" ? "nothing" : "privilege");
  });

  test.each(["site.live", "site.versions", "site.office", "newsroom.publications", "newsroom.epoch"])(
    "the front does not read %s",
    async (table) => {
      expect(await refusal(database.front, (tx) => tx.execute(sql.raw(`select * from ${table}`)))).toBe("privilege");
    },
  );

  test("[allowed] the front reads when something will change, and not what", async () => {
    const clock = await one(database.front, sql`select * from site.clock`);
    expect(Object.keys(clock)).toEqual(["epoch", "now", "until"]);
    expect(Number(clock.until)).toBeGreaterThan(Number(clock.now));
  });

  test("a future end of a version does not betray a schedule", async () => {
    const ended = await rows(
      database.reader,
      sql`select ended_at from site.versions where ended_at > clock_timestamp()`,
    );
    expect(ended).toEqual([]);
  });
});
