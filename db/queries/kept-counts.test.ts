import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import {
  approved,
  approveNext,
  type People,
  peopleOf,
  publish,
  published,
  requestRetraction,
  retract,
  schedule,
  type Text,
  unschedule,
} from "#db/attacks/newsroom.ts";
import { rows } from "#db/attacks/raw.ts";
import { databaseClock } from "#db/client.ts";
import { eachDriver } from "#test/database.ts";
import { countPublications } from "./newest-publications.ts";

eachDriver("counts that are kept at write time", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  const soon = async () => new Date((await databaseClock(database.app)).getTime() + 4000);
  const count = () => countPublications(database.reader, { locale: "en" });
  const work = <Value>(of: (tx: Parameters<typeof published>[0]) => Promise<Value>) => database.app.transaction(of);

  async function passed(instant: Date): Promise<void> {
    while ((await databaseClock(database.app)) <= instant) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Each count beside what is counted one by one. */
  async function agree(): Promise<void> {
    const found = await database.as(undefined, (db) =>
      rows(
        db,
        sql`select l.locale, l.release_type, site.count_live(l.locale, l.release_type)::int as kept, (
            select count(*)::int from site.live v where v.locale = l.locale and v.release_type = l.release_type) as true
          from (select distinct locale, release_type from newsroom.publications) l`,
      ),
    );
    expect(found.map(({ kept }) => kept)).toEqual(found.map((row) => row.true));
  }

  test("a scheduled text counts from its moment on, whether anything happens afterwards or not", async () => {
    const before = await count();
    const at = await soon();
    await work(async (tx) => schedule(tx, at, await approved(tx, people)));
    expect(await count()).toBe(before);
    await passed(at);
    expect(await count()).toBe(before + 1);
    await work((tx) => published(tx, people));
    expect(await count()).toBe(before + 2);
    await agree();
  });

  test("a later version does not count twice, before and after the next act", async () => {
    const before = await count();
    const text = await work((tx) => published(tx, people));
    const at = await soon();
    await work(async (tx) => schedule(tx, at, await approveNext(tx, text, "second words")));
    expect(await count()).toBe(before + 1);
    await passed(at);
    expect(await count()).toBe(before + 1);
    const third = await work(async (tx) => {
      const next = await approveNext(tx, text, "third words");
      await publish(tx, next);
      return next;
    });
    expect(await count()).toBe(before + 1);
    await agree();
    await retracted(third);
    expect(await count()).toBe(before);
    await agree();
  });

  test("what is taken off the schedule never counts", async () => {
    const before = await count();
    const text = await work(async (tx) => {
      const scheduled = await approved(tx, people);
      await schedule(tx, new Date(Date.now() + 60_000), scheduled);
      return scheduled;
    });
    await work((tx) => unschedule(tx, text));
    expect(await count()).toBe(before);
    await agree();
  });

  test("what goes live by the clock and is retracted at once is gone from the count", async () => {
    const before = await count();
    const at = await soon();
    const text = await work(async (tx) => {
      const scheduled = await approved(tx, people);
      await schedule(tx, at, scheduled);
      return scheduled;
    });
    await passed(at);
    await retracted(text);
    expect(await count()).toBe(before);
    await agree();
  });

  test("nobody but acts changes a count", async () => {
    const why = (statement: ReturnType<typeof sql>) =>
      database.app.execute(statement).then(
        () => "done",
        () => "refused",
      );
    expect(await why(sql`update newsroom.live_counts set live = 0`)).toBe("refused");
    expect(await why(sql`update newsroom.counted_until set at = 'infinity'`)).toBe("refused");
    expect(await why(sql`select newsroom.count_all()`)).toBe("refused");
    expect(await why(sql`update newsroom.listed_versions set stage = 'public'`)).toBe("refused");
  });

  async function retracted(text: Text): Promise<void> {
    const request = await work((tx) => requestRetraction(tx, text));
    await work((tx) => retract(tx, text, request));
  }
});
