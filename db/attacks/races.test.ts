import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { faultOf } from "#db/fault.ts";
import { testDatabase } from "#test/database.ts";
import {
  act,
  approve,
  approved,
  authorHand,
  clear,
  drafted,
  inAnHour,
  objection,
  openEdition,
  type People,
  peopleOf,
  publish,
  release,
  requestRetraction,
  retract,
  save,
  schedule,
  setState,
  submitted,
  type Text,
  unschedule,
} from "./newsroom.ts";
import { one, rows } from "./raw.ts";

describe("two at once", () => {
  const database = testDatabase("postgres"); // the embedded database has one connection: nothing races there
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  /** What became of two transactions on one text: how many won, and why the others did not. */
  async function race(
    prepare: (tx: Db) => Promise<Text>,
    ...runners: ((tx: Db, text: Text) => Promise<unknown>)[]
  ): Promise<{ won: number; refused: string[] }> {
    const text = await database.app.transaction(prepare);
    const ends = await Promise.allSettled(runners.map((run) => database.app.transaction((tx) => run(tx, { ...text }))));
    const lost = ends.filter((end) => end.status === "rejected");
    return {
      won: ends.length - lost.length,
      refused: lost.map(({ reason }) => faultOf(reason)?.constraint ?? faultOf(reason)?.code ?? String(reason)),
    };
  }
  const locked = async (tx: Db, { editionId }: Text) =>
    rows(tx, sql`select id from newsroom.editions where id = ${editionId} for update`);

  test("publish and publish: one wins", async () => {
    const end = await race((tx) => approved(tx, people), publish, publish);
    expect(end.won).toBe(1);
    expect([
      "pins_the_head",
      "published_by_its_act",
      "publications_edition_id_key",
      "one_public_version",
      "successor",
    ]).toContain(end.refused[0]);
  });

  test("publish and edit: one wins", async () => {
    const edit = async (tx: Db, text: Text) => {
      await locked(tx, text);
      await setState(tx, text, "draft");
      await save(tx, text, "changed", people.ada);
    };
    const end = await race(
      (tx) => approved(tx, people),
      async (tx, text) => {
        await locked(tx, text);
        await publish(tx, text);
      },
      edit,
    );
    expect(end.won).toBe(1);
    expect(["public_means_approved", "pins_the_head"]).toContain(end.refused[0]);
  });

  test("save and save from one parent: one wins", async () => {
    const end = await race(
      (tx) => drafted(tx, people),
      (tx, text) => save(tx, text, "by ada", people.ada),
      (tx, text) => save(tx, text, "by dora", people.dora),
    );
    expect(end).toEqual({ won: 1, refused: ["stale_parent"] });
  });

  test("approve and become an author: one wins", async () => {
    const end = await race(
      (tx) => submitted(tx, people),
      (tx, text) => approve(tx, text, people.grace),
      (tx, text) => authorHand(tx, text, people.grace),
    );
    expect(end).toEqual({ won: 1, refused: ["four_eyes"] });
  });

  test("two approvers in one role: one sign-off", async () => {
    const end = await race(
      (tx) => submitted(tx, people),
      (tx, text) => approve(tx, text, people.grace),
      (tx, text) => approve(tx, text, people.mo),
    );
    expect(end).toEqual({ won: 1, refused: ["one_sign_off_per_role"] });
  });

  test("open and open an edition: one is open", async () => {
    const end = await race((tx) => release(tx, people), openEdition, openEdition);
    expect(end.won).toBe(1);
    expect(["one_open_edition", "one_edition_per_number"]).toContain(end.refused[0]);
  });

  test("clear and object: one wins", async () => {
    const end = await race(
      async (tx) => {
        const text = await submitted(tx, people);
        await approve(tx, text, people.grace);
        return text;
      },
      (tx, text) => clear(tx, text, { desk: people.grace }),
      async (tx, text) => {
        await tx.execute(sql`update newsroom.reviews set open = false, closed_as = 'objected'
          where localization_id = ${text.localizationId}`);
        await objection(tx, text);
      },
    );
    expect(end.won).toBe(1);
    expect(end.refused).toEqual(["clears_an_open_review"]);
  });

  test("unschedule and unschedule: the second finds nothing", async () => {
    const removed: number[] = [];
    const run = async (tx: Db, text: Text) => removed.push(await unschedule(tx, text));
    const scheduled = async (tx: Db) => {
      const text = await approved(tx, people);
      await schedule(tx, inAnHour(), text);
      return text;
    };
    expect((await race(scheduled, run, run)).won).toBe(2);
    expect(removed.sort()).toEqual([0, 1]);
  });

  test("confirm and confirm a retraction: one act", async () => {
    let request = "";
    const prepare = async (tx: Db) => {
      const text = await approved(tx, people);
      await publish(tx, text);
      request = await requestRetraction(tx, text);
      return text;
    };
    const end = await race(
      prepare,
      (tx, text) => retract(tx, text, request, people.sam),
      (tx, text) => retract(tx, text, request, people.grace),
    );
    expect(end).toEqual({ won: 1, refused: ["one_confirmation"] });
  });

  test("the numbers of acts have no hole and follow their instants", async () => {
    const writers = Array.from({ length: 6 }, async () => {
      for (let turn = 0; turn < 20; turn++) {
        await database.app.transaction((tx) => act(tx, "publish", { by: people.dora }));
      }
    });
    await Promise.all(writers);
    const wrong = await rows(
      database.app,
      sql`select no from (select no, at, lag(no) over w as before, lag(at) over w as earlier from newsroom.acts window w as (order by no)) a
        where no <> before + 1 or at <= earlier`,
    );
    expect(wrong).toEqual([]);
  });

  test("whoever listens hears of an act once it is committed; anyone may call falsely", async () => {
    let heard = 0;
    await database.listen(() => {
      heard += 1;
    });
    const atFirst = heard;
    await database.app.transaction(async (tx) => {
      await act(tx, "publish", { by: people.dora });
      await quiet();
      expect(heard).toBe(atFirst);
    });
    await expect.poll(() => heard).toBe(atFirst + 1);
    const before = await one(database.front, sql`select epoch from site.clock`);
    await database.reader.execute(sql`notify public_act, '0'`);
    await expect.poll(() => heard).toBe(atFirst + 2);
    expect(await one(database.front, sql`select epoch from site.clock`)).toEqual(before);
  });

  const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));
});
