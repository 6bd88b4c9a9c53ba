import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { leaseOf } from "#db/queries/leases.ts";
import { eachDriver, testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, submitted, text, version, wordsOf, written } from "#test/release.ts";
import { askForLease } from "./ask-for-lease.ts";
import { autosave } from "./autosave.ts";
import { declineLease } from "./decline-lease.ts";
import { giveLease } from "./give-lease.ts";
import { holdLease } from "./hold-lease.ts";

eachDriver("lease", (database) => {
  async function opened() {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const window = () => ({ editionId, tab: newId() });
    return { people, no, editionId, adas: window(), janas: window(), graces: window() };
  }
  const before = (column: string, seconds: number, editionId: string) =>
    database.app.execute(sql`update newsroom.leases set ${sql.identifier(column)} =
      ${sql.identifier(column)} - make_interval(secs => ${seconds}) where edition_id = ${editionId}`);

  test("one window writes, the others are told who does", async () => {
    const { people, editionId, adas, janas } = await opened();
    expect(done(await holdLease(people.ada, adas))).toBe("taken");
    expect(done(await holdLease(people.ada, adas))).toBe("kept");
    expect(await holdLease(people.jana, janas)).toMatchObject({
      refusal: { code: "somebody_writes", by: "ada", isOwn: false },
    });
    expect(await leaseOf(database.app, editionId)).toMatchObject({
      holder: { personId: people.ada.person.id, name: "ada", tab: adas.tab },
      asked: null,
    });
    expect(refusalOf(await holdLease(people.dora, janas))).toBe("not_a_writer");
  });

  test("a window that is silent for 90 seconds loses it, and its words become its person's revision", async () => {
    const { people, no, editionId, adas, janas } = await opened();
    done(await holdLease(people.ada, adas));
    const parent = wordsOf(await version(people.ada, no, "en"));
    const content = text("en", { lead: "Typed before the train." });
    const { seq } = done(
      await autosave(people.ada, { editionId, parent, save: { tab: adas.tab, no: 1 }, content, blockIds: [] }),
    );
    await before("seen_at", 90, editionId);
    expect(done(await holdLease(people.jana, janas))).toBe("passed");
    const { head, hands, autosave: last } = await version(people.jana, no, "en");
    expect(head).toMatchObject({ seq: seq + 1, savedBy: "ada", content: { lead: "Typed before the train." } });
    expect(hands.map(({ name }) => name)).toEqual(["ada"]); // who took it over has written nothing yet
    expect(last?.words).toBeNull();
    expect(refusalOf(await holdLease(people.ada, adas))).toBe("somebody_writes");
  });

  test("who is asked passes it on, or loses it after half a minute", async () => {
    const { people, editionId, adas, janas, graces } = await opened();
    expect(refusalOf(await askForLease(people.jana, janas))).toBe("nobody_writes");
    done(await holdLease(people.ada, adas));
    done(await askForLease(people.jana, janas));
    done(await askForLease(people.jana, janas));
    expect(await leaseOf(database.app, editionId)).toMatchObject({ asked: { name: "jana", tab: janas.tab } });
    expect(await askForLease(people.grace, graces)).toMatchObject({ refusal: { code: "asked_already", by: "jana" } });
    done(await declineLease(people.jana, janas)); // has none
    done(await declineLease(people.ada, adas));
    expect(await leaseOf(database.app, editionId)).toMatchObject({ holder: { name: "ada" }, asked: null });
    done(await askForLease(people.jana, janas));
    done(await giveLease(people.ada, adas));
    expect(await leaseOf(database.app, editionId)).toMatchObject({ holder: { name: "jana" }, asked: null });

    done(await askForLease(people.ada, adas));
    done(await giveLease(people.ada, adas)); // and leaves
    expect(await leaseOf(database.app, editionId)).toMatchObject({ holder: { name: "jana" }, asked: null });
    done(await askForLease(people.grace, graces));
    expect(refusalOf(await holdLease(people.grace, graces))).toBe("somebody_writes");
    await before("asked_at", 30, editionId);
    expect(done(await holdLease(people.grace, graces))).toBe("passed");
  });

  test("a window that is closed frees it; one that does not have it frees nothing", async () => {
    const { people, editionId, adas, janas } = await opened();
    done(await holdLease(people.ada, adas));
    done(await giveLease(people.jana, janas));
    expect(await leaseOf(database.app, editionId)).not.toBeNull();
    done(await giveLease(people.ada, adas));
    expect(await leaseOf(database.app, editionId)).toBeNull();
  });

  test("a text with its approvers is held by nobody, and one that is not there neither", async () => {
    const { people, no, adas } = await opened();
    await submitted(people, no, "en");
    expect(refusalOf(await holdLease(people.ada, adas))).toBe("not_with_authors");
    const nowhere = { editionId: newId(), tab: newId() };
    expect(refusalOf(await holdLease(people.ada, nowhere))).toBe("edition_not_found");
    expect(refusalOf(await askForLease(people.ada, nowhere))).toBe("edition_not_found");
    expect(refusalOf(await giveLease(people.ada, nowhere))).toBe("edition_not_found");
  });
});

describe("at once, on a server", () => {
  const database = testDatabase("postgres");

  test("of many windows that open a text, one writes", async () => {
    const people = await newsroom(database);
    const { editionId } = await written(people);
    const desks = [people.ada, people.jana, people.grace, people.ada, people.jana, people.grace];
    const held = await Promise.all(desks.map((desk) => holdLease(desk, { editionId, tab: newId() })));
    expect(held.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(held.map(refusalOf))).toEqual(new Set([undefined, "somebody_writes"]));
  });
});
