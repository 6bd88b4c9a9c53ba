import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { eachDriver } from "#test/database.ts";
import { hiddenWords, hideWords, leaks, liveWord, textLeaks } from "./hidden-words.ts";
import { printed, printedBy } from "./printed.ts";
import { rows } from "./raw.ts";
import { calls, columns, relations } from "./reachable.ts";

/** Statements on a connection of the public side that try to print what is not public; errors count as output. */
eachDriver("whatever is asked on the site's connection", (database) => {
  beforeAll(async () => {
    await hideWords(database);
  });

  test("the words are there, and would be found", async () => {
    const all = await printedBy(
      database.app,
      "select r::text, q.working_title from newsroom.revisions r, newsroom.releases q",
    );
    expect(hiddenWords.filter((word) => !all.includes(word))).toEqual([]);
    expect(leaks(await printedBy(database.app, "select go_live_at from newsroom.publications"))).not.toEqual([]);
    expect(await calls(database.app, "query_to_xml").then((made) => printedAll(database.app, made))).not.toEqual([]);
    expect(await printedBy(database.reader, "select * from site.live")).toContain(liveWord);
  });

  test.each(["reader", "front"] as const)(
    "%s prints no hidden word of any relation",
    async (name) => {
      const all = await relations(database[name]);
      expect(all.filter((one) => one.startsWith("newsroom.")).length).toBeGreaterThan(20);
      const ours = all.filter((one) => /^(newsroom|site)\./.test(one));
      const statements = [
        ...all.map((one) => `select t::text from ${one} t`),
        ...ours.map((one) => `copy (select * from ${one}) to stdout`),
        ...ours.map((one) => `explain (analyze, verbose) select * from ${one}`),
      ];
      expect(await printedAll(database[name], statements, mayKnow[name])).toEqual([]);
    },
    120_000,
  );

  test("the reader prints none of any column by the error of a cast, wherever it stands", async () => {
    const all = await columns(database.reader);
    expect(all.length).toBeGreaterThan(200);
    const statements = all.flatMap(({ relation, name }) => [
      `select 1 from ${relation} where (${name}::text)::int = 0`,
      `select 1 from ${relation} order by (${name}::text)::int`,
      `select max(('x' || ${name}::text)::int) from ${relation}`,
    ]);
    expect(await printedAll(database.reader, statements)).toEqual([]);
  }, 120_000);

  test("the reader prints none by any function that it may run", async () => {
    const statements = await calls(database.reader);
    expect(statements.length).toBeGreaterThan(500);
    expect(await printedAll(database.reader, statements)).toEqual([]);
  }, 120_000);

  test("the front prints none by the functions that read a table or run a query", async () => {
    const statements = await calls(database.front, "%_to_xml%");
    expect(statements.length).toBeGreaterThan(10);
    expect(await printedAll(database.front, statements, mayKnow.front)).toEqual([]);
  });

  test("the site's functions print none, whatever they are asked with", async () => {
    const locales = ["'en'", "'de'", "'ar'", "''", "null"];
    const types = ["null", "'press_release'", "'statement'"];
    const topics = ["null", "'trade'", "'unknown'"];
    const starts = ["'infinity', 2147483647", "'2099-01-01', 0", "'-infinity', 0", "null, null"];
    const statements = locales.flatMap((locale) => [
      `select * from site.topics_in_use(${locale})`,
      ...types.flatMap((type) =>
        topics.flatMap((topic) => [
          `select * from site.count_live(${locale}, ${type}, ${topic})`,
          ...starts.map((start) => `select * from site.newest(${locale}, ${type}, ${topic}, ${start})`),
        ]),
      ),
    ]);
    const output = await Promise.all(statements.map((statement) => printedBy(database.reader, statement)));
    expect(output.join("\n")).toContain(liveWord);
    expect(leaks(output.join("\n"))).toEqual([]);
    expect(
      leaks(await printedBy(database.reader, "select * from site.sitemap_parts() p, site.sitemap(p.part)")),
    ).toEqual([]);
  });

  test("nor does the article of any release, in any language", async () => {
    const releases = await rows(database.app, sql`select no from newsroom.releases`);
    const statements = releases.flatMap(({ no }) =>
      ["en", "de"].map((locale) => `select site.article(${no}, '${locale}')::text`),
    );
    const output = await Promise.all(statements.map((statement) => printedBy(database.reader, statement)));
    expect(output.join("\n")).toContain(liveWord);
    expect(leaks(output.join("\n"))).toEqual([]);
  });

  const text = "select t::text from newsroom.revisions t";
  const when = "select go_live_at from newsroom.publications";
  const ways: string[][] = [
    ...["communique_app", "communique_owner", "communique_front", "none", "postgres"].flatMap((role) => [
      [`set role ${role}`, text],
      [`set local role ${role}`, text],
      [`set role ${role}`, when],
      [`set session authorization ${role}`, text],
      ["commit", `set role ${role}`, text],
    ]),
    ["reset role", text],
    ["reset all", "discard all", text],
    ["set session authorization default", text],
    ["reset session authorization", text],
    ["commit", text],
    ["rollback", text],
    ["rollback and chain", text],
    ["commit", "begin", "reset role", text],
    ["set role communique_front", "select * from site.clock"],
    ["savepoint s", "set role communique_app", "release savepoint s", text],
    [`prepare p as ${text}`, "set role communique_app", "execute p"],
    ["set role communique_app", `prepare q as ${text}`, "execute q"],
    ["set role communique_app", `declare c cursor with hold for ${text}`, "fetch all from c"],
    [`declare d cursor for ${text}`, "fetch all from d"],
    ["set transaction read write", "create table site.leak as select * from newsroom.revisions", "table site.leak"],
    ["set client_min_messages = debug5", "set debug_print_plan = on", text],
    ["set row_security = off", text],
    ["set search_path = newsroom", "table revisions"],
    ["copy newsroom.revisions to stdout"],
    ["copy newsroom.revisions to '/tmp/leak'"],
    [`copy (${text}) to program 'cat'`],
    ["select lo_get(oid) from pg_largeobject_metadata"],
    ["select data from pg_largeobject"],
    ["select set_config('role', 'communique_app', false)", text],
    ["do $$begin set role communique_app; end$$", text],
    ["select currval('newsroom.sign_in_attempts_id_seq'), lastval()"],
    ["with t as (select * from newsroom.revisions) select * from t"],
    ["select * from site.live, lateral (table newsroom.revisions) r"],
    ["select (select max(go_live_at) from newsroom.publications) from site.live"],
    ["lock table newsroom.revisions", text],
  ];
  test.each(ways.map((statements) => ({ statements, name: statements.join("; ") })))(
    "no way out of the reader's role prints one: $name",
    async ({ statements }) => {
      expect(leaks(await printed(database.reader, ...statements))).toEqual([]);
      const afterwards = await printedBy(database.reader, "select current_user as me");
      expect(afterwards).toContain("communique_public_reader");
      expect(await printedBy(database.app, "select current_user as me")).toContain("communique_app");
    },
  );
});

const mayKnow = { reader: leaks, front: textLeaks };

/** The statements that printed what they must not, with what it was. */
async function printedAll(db: Db, statements: string[], found = leaks): Promise<string[]> {
  const telling: string[] = [];
  for (let done = 0; done < statements.length; done += atOnce) {
    const batch = statements.slice(done, done + atOnce);
    const outputs = await Promise.all(batch.map((statement) => printedBy(db, statement)));
    for (const [index, output] of outputs.entries()) {
      if (found(output).length > 0) telling.push(`${batch[index]}: ${found(output).join(", ")}`);
    }
  }
  return telling;
}

const atOnce = 8;
