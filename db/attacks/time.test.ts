import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { eachDriver } from "#test/database.ts";
import {
  act,
  approved,
  approveNext,
  inAnHour,
  openEdition,
  type People,
  peopleOf,
  publication,
  type publish,
  published,
  readable,
  removed,
  save,
  schedule,
  setState,
  type Text,
  unschedule,
} from "./newsroom.ts";
import { one, refusal, rows } from "./raw.ts";

const longAgo = "2020-01-01T00:00:00Z";

eachDriver("nothing early, nothing backdated", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  test("an act is not backdated", async () => {
    const why = await refusal(database.app, (tx) => act(tx, "publish", { by: people.dora, at: longAgo }));
    expect(why).toBe("no_backdating");
  });

  test("a schedule lies ahead", async () => {
    const why = await refusal(database.app, (tx) => act(tx, "schedule", { by: people.dora, at: longAgo }));
    expect(why).toBe("no_backdating");
  });

  test("an act of now has no publication of another time", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await publication(tx, text, await act(tx, "publish", { by: people.dora }), "publish", { at: longAgo });
    });
    expect(why).toBe("22000"); // the span in which its edition is open would end before it began
  });

  test("nor an act of an earlier transaction", async () => {
    const text = await database.app.transaction((tx) => approved(tx, people));
    const earlier = await database.app.transaction((tx) => act(tx, "publish", { by: people.dora }));
    const why = await refusal(database.app, (tx) => publication(tx, text, earlier, "publish"));
    expect(why).toBe("published_by_its_act");
  });

  test("nor under another verb", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await publication(tx, text, await act(tx, "publish", { by: people.dora }), "schedule");
    });
    expect(why).toBe("published_by_its_act");
  });

  test("app archives nothing", async () => {
    const event = sql`insert into newsroom.events (kind) values ('x') returning seq`;
    const why = await refusal(database.app, async (tx) => {
      const { seq } = await one(tx, event);
      await tx.execute(sql`insert into newsroom.acts (verb, person_id, go_live_at, event_seq)
        values ('archive', ${people.dora}, ${longAgo}, ${seq})`);
    });
    expect(why).toBe("row security");
    const text = await database.app.transaction((tx) => approved(tx, people));
    const publishing = await refusal(database.app, async (tx) => {
      await publication(tx, text, await act(tx, "publish", { by: people.dora }), "archive");
    });
    expect(publishing).toBe("row security");
  });

  test("there is no act without its event", async () => {
    const why = await refusal(database.app, (tx) =>
      tx.execute(sql`insert into newsroom.acts (verb, person_id, event_seq) values ('publish', ${people.dora}, 1)`),
    );
    expect(why).toBe("act_has_its_event");
  });

  test("a scheduled text is nowhere for the public", async () => {
    const text = await database.app.transaction(async (tx) => {
      const approvedText = await approved(tx, people);
      await schedule(tx, inAnHour(), approvedText);
      return approvedText;
    });
    for (const view of ["live", "versions", "retracted"]) {
      const found = await rows(
        database.reader,
        sql`select 1 from ${sql.raw(`site.${view}`)} where release_no = ${text.releaseNo}`,
      );
      expect(found).toEqual([]);
    }
    const listed = await rows(
      database.reader,
      sql`select release_no from site.newest('en') union
      select release_no from site.newest('en', 'press_release') union select release_no from site.newest('en', null, 'trade') union
      select release_no from site.sitemap_parts() p, site.sitemap(p.part)`,
    );
    expect(listed.map((row) => row.release_no)).not.toContain(text.releaseNo);
  });

  test("a scheduled text is not edited, nor an edition opened beside it", async () => {
    const text = await database.app.transaction((tx) => scheduledText(tx, inAnHour()));
    const editing = await refusal(database.app, (tx) =>
      tx.execute(
        sql`update newsroom.editions set state = 'draft', cleared_seq = null, public_from = null where id = ${text.editionId}`,
      ),
    );
    expect(editing).toBe("pins_the_head");
    expect(await refusal(database.app, (tx) => save(tx, text, "x", people.ada))).toBe("stale_parent");
    expect(await refusal(database.app, (tx) => openEdition(tx, { ...text }))).toBe("one_open_edition");
  });

  test("[allowed] unscheduling is one DELETE: the version and the edition before are open again", async () => {
    await database.app.transaction(async (tx) => {
      const text = await published(tx, people);
      await approveNext(tx, text, "second");
      await schedule(tx, inAnHour(), text);
      expect(await unschedule(tx, text)).toBe(1);
      const left = await rows(
        tx,
        sql`select ends_at from newsroom.publications where localization_id = ${text.localizationId}`,
      );
      expect(left).toEqual([{ ends_at: null }]);
      const edition = await one(tx, sql`select state, public_from from newsroom.editions where id = ${text.editionId}`);
      expect(edition).toEqual({ state: "approved", public_from: null });
    });
  });

  test("nothing is unscheduled without an act", async () => {
    const text = await database.app.transaction((tx) => scheduledText(tx, inAnHour()));
    expect(await refusal(database.app, (tx) => removed(tx, text))).toBe("unscheduling_is_an_act");
    const wrongVerb = await refusal(database.app, async (tx) => {
      await act(tx, "publish", { by: people.dora });
      await removed(tx, text);
    });
    expect(wrongVerb).toBe("unscheduling_is_an_act");
  });

  test("[allowed] a revoked sign-off unschedules and opens a review of the same text", async () => {
    await database.app.transaction(async (tx) => {
      const text = await scheduledText(tx, inAnHour());
      await act(tx, "revoke", { by: people.grace });
      expect(await removed(tx, text)).toBe(1);
      await setState(tx, text, "in_review");
      await tx.execute(sql`delete from newsroom.clearances where localization_id = ${text.localizationId}`);
      await tx.execute(
        sql`update newsroom.reviews set open = false, closed_as = 'revoked' where localization_id = ${text.localizationId}`,
      );
      await tx.execute(sql`insert into newsroom.reviews (localization_id, review_no, edition_id, revision_seq, sign_off_hash,
          release_type, policy_version, needs_desk, needs_legal, needs_spokesperson, submitted_by)
        select localization_id, review_no + 1, edition_id, revision_seq, sign_off_hash, release_type, policy_version,
          needs_desk, needs_legal, needs_spokesperson, submitted_by
          from newsroom.reviews where localization_id = ${text.localizationId}`);
    });
  });

  test("at its instant a text is public and the one before is not, and nothing has run", async () => {
    const instant = new Date(Date.now() + 2500);
    const text = await database.app.transaction(async (tx) => {
      const first = await published(tx, people);
      await approveNext(tx, first, "second words");
      await schedule(tx, instant, first);
      return first;
    });
    const seen: { words: string[]; early: boolean }[] = [];
    for (let done = false; !done; ) {
      const words = await readable(database.reader, text);
      const { early } = await one(database.front, sql`select now < ${instant.getTime()} as early from site.clock`);
      seen.push({ words, early: early === true });
      done = early !== true && words[0] === "second words";
      expect(seen.length).toBeLessThan(5000);
    }
    expect(seen.filter(({ words }) => words.length !== 1)).toEqual([]);
    expect(seen[0]?.words).toEqual(["first words"]);
    expect(seen.filter(({ words, early }) => early && words[0] !== "first words")).toEqual([]);

    const late = await database.app.transaction((tx) => unschedule(tx, text));
    expect(late).toBe(0);
    await database.app.transaction((tx) => openEdition(tx, text));
  });

  test("what goes live within the second is not taken back", async () => {
    const text = await database.app.transaction((tx) => scheduledText(tx, new Date(Date.now() + 900)));
    expect(await database.app.transaction((tx) => unschedule(tx, text))).toBe(0);
  });

  test("the instant of an act and its number come from the database", async () => {
    const { no, goLiveAt } = await database.app.transaction((tx) => act(tx, "publish", { by: people.dora }));
    const epoch = await one(database.app, sql`select no::text as no, at::text as at from newsroom.epoch`);
    expect(epoch).toEqual({ no, at: goLiveAt });
    const chosen = await refusal(database.app, (tx) =>
      tx.execute(sql`insert into newsroom.acts (no, verb, person_id, event_seq) values (99, 'publish', ${newId()}, 1)`),
    );
    expect(chosen).toBe("privilege");
  });

  async function scheduledText(tx: Parameters<typeof publish>[0], at: Date): Promise<Text> {
    const text = await approved(tx, people);
    await schedule(tx, at, text);
    return text;
  }
});
