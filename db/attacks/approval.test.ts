import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { eachDriver } from "#test/database.ts";
import {
  approval,
  approve,
  approved,
  authorHand,
  clear,
  closeReview,
  contentOf,
  drafted,
  factsOf,
  objection,
  openEdition,
  type People,
  peopleOf,
  publish,
  published,
  release,
  save,
  setState,
  submit,
  submitted,
} from "./newsroom.ts";
import { one, refusal, rows } from "./raw.ts";

eachDriver("nothing is public without its complete sign-offs", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  test("[allowed] draft, submit, approve, publish", async () => {
    const text = await database.app.transaction((tx) => published(tx, people));
    const read = await rows(database.reader, sql`select headline from site.live where release_no = ${text.releaseNo}`);
    expect(read).toEqual([{ headline: "first words" }]);
  });

  test("a draft is not published", async () => {
    const why = await refusal(database.app, async (tx) => publish(tx, await drafted(tx, people)));
    expect(why).toBe("public_means_approved");
  });

  test("a state set by hand approves nothing", async () => {
    const why = await refusal(database.app, async (tx) => setState(tx, await drafted(tx, people), "approved"));
    expect(why).toBe("approved_means_cleared");
  });

  test("nor does one with an invented clearance", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people);
      await setState(tx, text, "approved", text.seq);
    });
    expect(why).toBe("cleared_by_a_clearance");
  });

  test("an edition does not begin as approved", async () => {
    const why = await refusal(database.app, async (tx) => {
      const { localizationId } = await release(tx, people);
      await tx.execute(sql`insert into newsroom.editions (id, localization_id, number, kind, state)
        values (${newId()}, ${localizationId}, 1, 'first', 'in_review')`);
    });
    expect(why).toBe("row security");
  });

  test("a clearance needs its approvals", async () => {
    expect(await refusal(database.app, async (tx) => clear(tx, await submitted(tx, people), {}))).toBe("complete");
  });

  test("a clearance names nobody who has not approved", async () => {
    const why = await refusal(database.app, async (tx) =>
      clear(tx, await submitted(tx, people), { desk: people.grace }),
    );
    expect(why).toBe("desk_approved");
  });

  test("a clearance does not claim that no sign-off is needed", async () => {
    const nothing = { version: 1, desk: false, legal: false, spokesperson: false };
    const why = await refusal(database.app, async (tx) => clear(tx, await submitted(tx, people), {}, nothing));
    expect(why).toBe("clears_an_open_review");
  });

  test("a review does not claim that no sign-off is needed", async () => {
    const nothing = { version: 1, desk: false, legal: false, spokesperson: false };
    const why = await refusal(database.app, async (tx) => submit(tx, await drafted(tx, people), nothing));
    expect(why).toBe("policy_of_the_type");
  });

  test("a type that needs two sign-offs is not cleared with one", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people, { type: "statement" });
      await approve(tx, text, people.grace);
      await clear(tx, text, { desk: people.grace });
    });
    expect(why).toBe("complete");
  });

  test("a type is not submitted under the weaker policy of another", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people, { type: "statement" });
      text.type = "press_release";
      await submit(tx, text, { version: 1, desk: true, legal: false, spokesperson: false });
    });
    expect(why).toBe("review_of_that_text");
  });

  test("nothing is submitted under an outdated policy", async () => {
    const outdated = { version: 1, desk: true, legal: false, spokesperson: false };
    const why = await refusal(database.app, async (tx) =>
      submit(tx, await drafted(tx, people, { type: "remarks" }), outdated),
    );
    expect(why).toBe("row security");
  });

  test("a hash that is not the revision's is not approved", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await approve(tx, { ...text, hash: "00".repeat(32) }, people.grace);
    });
    expect(why).toBe("approval_of_that_text");
  });

  test("app writes no break-glass order", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await tx.execute(sql`insert into newsroom.break_glass
        (id, localization_id, revision_seq, sign_off_hash, person_id, second_person_id, reason)
        values (${newId()}, ${text.localizationId}, ${text.seq}, decode(${text.hash}, 'hex'), ${people.dora}, ${people.sam}, 'x')`);
    });
    expect(why).toBe("privilege");
  });

  test("an invented break-glass order clears nothing", async () => {
    const why = await refusal(database.app, async (tx) =>
      clear(tx, await submitted(tx, people), { breakGlass: newId() }),
    );
    expect(why).toBe("glass_was_broken");
  });

  test("a break-glass order of its own login publishes that text and no other", async () => {
    const text = await database.app.transaction((tx) => submitted(tx, people));
    const order = newId();
    await database.as("break_glass", (db) =>
      db.execute(sql`insert into newsroom.break_glass
        (id, localization_id, revision_seq, sign_off_hash, person_id, second_person_id, reason)
        values (${order}, ${text.localizationId}, ${text.seq}, decode(${text.hash}, 'hex'), ${people.dora}, ${people.sam}, 'war')`),
    );
    const another = async () =>
      refusal(database.app, async (tx) => clear(tx, await submitted(tx, people), { breakGlass: order }));
    expect(await another()).toBe("glass_was_broken");
    await database.app.transaction(async (tx) => {
      await clear(tx, text, { breakGlass: order });
      await publish(tx, text);
    });
  });
});

eachDriver("four eyes", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  test("nobody approves their own text", async () => {
    expect(await refusal(database.app, async (tx) => approve(tx, await submitted(tx, people), people.ada))).toBe(
      "four_eyes",
    );
  });

  test("nobody approves without a hand in the text", async () => {
    const why = await refusal(database.app, async (tx) => approval(tx, await submitted(tx, people), people.ada));
    expect(why).toBe("approver_has_a_hand");
  });

  test("a co-author does not approve", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people);
      await save(tx, text, "with grace", people.ada, people.grace);
      await submit(tx, text);
      await approve(tx, text, people.grace);
    });
    expect(why).toBe("four_eyes");
  });

  test("the author of an earlier revision does not approve", async () => {
    const why = await refusal(database.app, async (tx) => approve(tx, await startedByGrace(tx), people.grace));
    expect(why).toBe("four_eyes");
  });

  test("nor with an invented beginning of the span", async () => {
    const why = await refusal(database.app, async (tx) =>
      approve(tx, await startedByGrace(tx), people.grace, "desk", 1),
    );
    expect(why).toBe("since_a_clearance");
  });

  test("the author of a discarded edition does not approve its twin", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await release(tx, people);
      await openEdition(tx, text);
      await save(tx, text, "a", people.grace);
      await setState(tx, text, "discarded");
      text.editions = 0;
      await openEdition(tx, text);
      await save(tx, text, "a", people.ada);
      await submit(tx, text);
      await approve(tx, text, people.grace);
    });
    expect(why).toBe("four_eyes");
  });

  test("nobody becomes an author of what they approved", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await approve(tx, text, people.grace);
      await authorHand(tx, text, people.grace);
    });
    expect(why).toBe("four_eyes");
  });

  test("a conflict clause without columns would swallow this, one with them does not", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people);
      await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity)
        values (${text.localizationId}, ${text.seq}, ${people.ada}, 'approver') on conflict do nothing`);
      await approval(tx, text, people.ada);
    });
    expect(why).toBe("approver_has_a_hand");
  });

  test("a revision does not hide its author", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await release(tx, people);
      await openEdition(tx, text);
      await tx.execute(sql`insert into newsroom.revisions (localization_id, edition_id, content, facts, saved_by)
        values (${text.localizationId}, ${text.editionId}, ${contentOf(text, "x")}, ${factsOf(text)}, ${people.ada})`);
    });
    expect(why).toBe("saved_by_is_author");
  });

  test("one person gives one sign-off", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people, { type: "statement" });
      await approve(tx, text, people.mo, "desk");
      await approve(tx, text, people.mo, "legal");
    });
    expect(why).toBe("one_sign_off_per_person");
  });

  test("one sign-off role is given once", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await submitted(tx, people, { type: "statement" });
      await approve(tx, text, people.grace, "desk");
      await approve(tx, text, people.mo, "desk");
    });
    expect(why).toBe("one_sign_off_per_role");
  });

  test("nobody signs off in a role they do not hold", async () => {
    const why = await refusal(database.app, async (tx) => approve(tx, await submitted(tx, people), people.lee, "desk"));
    expect(why).toBe("row security");
  });

  test("nor in one that was revoked, nor with a closed account", async () => {
    const mine = await database.app.transaction((tx) => submitted(tx, people));
    await database.accounts.execute(sql`update newsroom.sign_off_grants set revoked_at = clock_timestamp()
      where person_id = ${people.mo} and sign_off_role = 'desk'`);
    expect(await refusal(database.app, (tx) => approve(tx, mine, people.mo))).toBe("row security");
    await database.accounts.execute(
      sql`update newsroom.sign_off_grants set revoked_at = null where person_id = ${people.mo}`,
    );
    await database.accounts.execute(sql`update newsroom.persons set active = false where id = ${people.mo}`);
    expect(await refusal(database.app, (tx) => approve(tx, mine, people.mo))).toBe("row security");
    await database.accounts.execute(sql`update newsroom.persons set active = true where id = ${people.mo}`);
  });

  test.each([
    [
      "invent a person",
      sql`insert into newsroom.persons (id, name, email) values (${newId()}, 'ghost', 'ghost@example.org')`,
    ],
    ["grant a sign-off role", sql`update newsroom.sign_off_grants set sign_off_role = 'desk'`],
    ["grant a role", sql`insert into newsroom.role_grants (person_id, role) select id, 'admin' from newsroom.persons`],
    ["weaken a policy", sql`update newsroom.sign_off_policies set needs_legal = false`],
    ["read passwords", sql`select password_hash from newsroom.credentials`],
    ["read sessions", sql`select token from newsroom.sessions`],
    [
      "forge a session",
      sql`insert into newsroom.sessions (token, person_id, expires_at) select 'x', id, now() from newsroom.persons`,
    ],
  ])("app does not %s", async (_, statement) => {
    expect(await refusal(database.app, (tx) => tx.execute(statement))).toBe("privilege");
  });

  test("[allowed] after a publication the approver of one round writes the next, and its author approves it", async () => {
    await database.app.transaction(async (tx) => {
      const text = await published(tx, people);
      await openEdition(tx, text);
      await save(tx, text, "by grace", people.grace);
      await submit(tx, text);
      await approve(tx, text, people.ada);
      await clear(tx, text, { desk: people.ada });
      await publish(tx, text);
    });
  });

  test("[allowed] after an objection the same text is submitted, approved by the same person and published", async () => {
    await database.app.transaction(async (tx) => {
      const text = await approved(tx, people);
      await closeReview(tx, text);
      text.cleared = null;
      await objection(tx, text);
      await submit(tx, text);
      await approve(tx, text, people.grace);
      await clear(tx, text, { desk: people.grace });
      await publish(tx, text);
      const { approvals } = await one(
        tx,
        sql`select count(*)::int as approvals from newsroom.approvals
        where localization_id = ${text.localizationId}`,
      );
      expect(approvals).toBe(2);
    });
  });

  async function startedByGrace(tx: Parameters<typeof release>[0]) {
    const text = await release(tx, people);
    await openEdition(tx, text);
    await save(tx, text, "a", people.grace);
    await save(tx, text, "b", people.ada);
    await submit(tx, text);
    return text;
  }
});
