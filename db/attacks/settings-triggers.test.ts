import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { clock } from "#db/queries/clock.ts";
import { eachDriver } from "#test/database.ts";
import { rows } from "./raw.ts";

/** Tables whose rows the public sees only through an act of the same transaction, or that never change. */
const byActs = [
  "acts",
  "counted_until", // by the triggers of acts, publications and retractions, as the counts
  "editions", // number and kind, which have no UPDATE right
  "live_counts",
  "localizations",
  "media", // name and files, which have no UPDATE right
  "publications",
  "publication_topics",
  "retraction_notices",
  "retraction_requests",
  "retractions",
  "revision_media", // written with the revision, by the database
  "revisions",
  "withdrawals",
];

eachDriver("what public pages print", (database) => {
  const tablesUnderViews = async () => {
    // definer functions keep no dependencies: their text is searched for the names of tables
    const found = await database.as(undefined, (db) =>
      rows(
        db,
        sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'newsroom' and c.relkind = 'r' and (
            exists (select from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class
              join pg_namespace s on s.oid = v.relnamespace
              where d.refobjid = c.oid and s.nspname = 'site' and v.relname <> 'clock')
            or exists (select from pg_proc p join pg_namespace s on s.oid = p.pronamespace
              where s.nspname = 'site' and p.prosrc ~ ('newsroom\\.' || c.relname || '\\y')))
          order by 1`,
      ),
    );
    return found.map((row) => String(row.name));
  };
  const tablesWithTrigger = async () => {
    const found = await database.as(undefined, (db) =>
      rows(
        db,
        sql`select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
          where t.tgname = 'settings_changed' order by 1`,
      ),
    );
    return found.map((row) => String(row.name));
  };

  test("every table under the public views moves the epoch: by acts or by its trigger", async () => {
    const [under, moving] = [await tablesUnderViews(), await tablesWithTrigger()];
    expect(under.length).toBeGreaterThan(byActs.length);
    expect(under.filter((name) => !byActs.includes(name) && !moving.includes(name))).toEqual([]);
    expect(moving).toEqual(["contacts", "installation", "legal_texts", "offices", "releases", "topics"]);
  });

  test("a change of settings moves the epoch when it is committed", async () => {
    const before = await clock(database.front);
    await database.app.execute(sql`update newsroom.offices set phone = '+990 555 0199'`);
    const after = await clock(database.front);
    expect(after.epoch).not.toBe(before.epoch);
    await database.app.execute(sql`update newsroom.releases set working_title = 'x'`);
    expect((await clock(database.front)).epoch).toBe(after.epoch);
  });
});
