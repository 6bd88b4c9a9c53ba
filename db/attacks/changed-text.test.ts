import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { eachDriver } from "#test/database.ts";
import {
  act,
  approve,
  approved,
  clear,
  closeReview,
  drafted,
  objection,
  openEdition,
  type People,
  peopleOf,
  publication,
  publish,
  published,
  release,
  save,
  setState,
  submit,
  submitted,
} from "./newsroom.ts";
import { refusal, rows } from "./raw.ts";

eachDriver("what was approved is what is public", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  test("a text in review does not change", async () => {
    const why = await refusal(database.app, async (tx) => save(tx, await submitted(tx, people), "changed", people.ada));
    expect(why).toBe("stale_parent");
  });

  test("an approved text does not change", async () => {
    const why = await refusal(database.app, async (tx) => save(tx, await approved(tx, people), "changed", people.ada));
    expect(why).toBe("stale_parent");
  });

  test("approved, edited: the new text is not published", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await setState(tx, text, "draft");
      await save(tx, text, "changed", people.ada);
      await publish(tx, text);
    });
    expect(why).toBe("public_means_approved");
  });

  test("nor the old one under its old approval", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      const { seq, hash } = text;
      await setState(tx, text, "draft");
      await save(tx, text, "changed", people.ada);
      const made = await act(tx, "publish", { by: people.dora });
      await publication(tx, text, made, "publish", { seq, hash, unpinned: true });
    });
    expect(why).toBe("pins_the_head");
  });

  test("approved, edited: the state does not point at the old clearance", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      const { seq } = text;
      await setState(tx, text, "draft");
      await save(tx, text, "changed", people.ada);
      await setState(tx, text, "approved", seq);
    });
    expect(why).toBe("approved_means_cleared");
  });

  test("nothing is published without pinning its edition", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      const made = await act(tx, "publish", { by: people.dora });
      await publication(tx, text, made, "publish", { unpinned: true });
    });
    expect(why).toBe("pins_the_head");
  });

  test("one text is not published under the hash of another", async () => {
    const why = await refusal(database.app, async (tx) => {
      const other = await published(tx, people);
      const text = await approved(tx, people, { type: "press_release" });
      await openEdition(tx, other);
      await save(tx, other, "other words", people.ada);
      const made = await act(tx, "publish", { by: people.dora });
      await publication(tx, text, made, "publish", { hash: other.hash });
    });
    expect(why).toBe("published_is_cleared");
  });

  test("a publication is of the type that was signed off", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await publish(tx, { ...text, type: "interview" });
    });
    expect(why).toBe("published_is_cleared");
  });

  test("an objection closes the review: its approvals clear nothing", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await closeReview(tx, text);
      await objection(tx, text);
      await clear(tx, text, { desk: people.grace });
    });
    expect(why).toBe("clears_an_open_review");
  });

  test("there is no objection beside an open review", async () => {
    const why = await refusal(database.app, async (tx) => objection(tx, await submitted(tx, people)));
    expect(why).toBe("objection_closes_the_review");
  });

  test("a review with a clearance is not closed", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await tx.execute(sql`update newsroom.reviews set open = false, closed_as = 'objected'
        where localization_id = ${text.localizationId}`);
    });
    expect(why).toBe("clears_an_open_review");
  });

  test("a closed review is not opened again", async () => {
    await database.app.transaction(async (tx) => {
      const text = await submitted(tx, people);
      await closeReview(tx, text, "recalled");
      const opened = await rows(
        tx,
        sql`update newsroom.reviews set open = true, closed_as = null
          where localization_id = ${text.localizationId} returning review_no`,
      );
      expect(opened).toEqual([]);
    });
  });

  test("a closed review takes no more sign-offs", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await closeReview(tx, text, "recalled");
      await approve(tx, text, people.grace);
    });
    expect(why).toBe("row security");
  });

  test("an edition has one open review", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await submit(tx, text);
    });
    expect(why).toBe("one_open_review");
  });

  test("a clearance stays while an edition rests on it", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approved(tx, people);
      await tx.execute(sql`delete from newsroom.clearances where localization_id = ${text.localizationId}`);
    });
    expect(why).toBe("cleared_by_a_clearance");
  });

  test("a save without a change creates nothing", async () => {
    const why = await refusal(database.app, async (tx) => save(tx, await drafted(tx, people), "draft", people.ada));
    expect(why).toBe("save_changes_something");
  });

  test("a save against a stale parent is refused", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people);
      const stale = { ...text };
      await save(tx, text, "b", people.ada);
      await save(tx, stale, "c", people.ada);
    });
    expect(why).toBe("stale_parent");
  });

  test("a parent is named by its hash, too", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people);
      await save(tx, { ...text, hash: "00".repeat(32) }, "b", people.ada);
    });
    expect(why).toBe("parent_is_that_text");
  });

  test("a text stands in its own language", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await release(tx, people);
      await openEdition(tx, text);
      await save(tx, { ...text, locale: "de" }, "Worte", people.ada);
    });
    expect(why).toBe("text_is_in_its_language");
  });

  test("a text for journalists alone is part of the hash", async () => {
    await database.app.transaction(async (tx) => {
      const text = await drafted(tx, people);
      const added = await rows(
        tx,
        sql`insert into newsroom.revisions (localization_id, edition_id, parent_seq, parent_hash, content, facts, saved_by,
            journalists_only, journalists_salt)
          select localization_id, edition_id, seq, sign_off_hash, content, facts, saved_by, 'call us', decode(repeat('0a', 16), 'hex')
            from newsroom.revisions where localization_id = ${text.localizationId}
          returning seq, sign_off_hash = sha256(content_hash || facts_hash
            || sha256(decode(repeat('0a', 16), 'hex') || convert_to('call us', 'UTF8'))) as salted`,
      );
      expect(added).toMatchObject([{ salted: true }]);
      await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity)
        values (${text.localizationId}, ${added[0]?.seq}, ${people.ada}, 'author')`);
    });
  });
});
