import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { revisions } from "#db/schema/revisions.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, text, version, wordsOf, written } from "#test/release.ts";
import { autosave } from "./autosave.ts";
import { saveFacts } from "./save-facts.ts";
import { saveRevision } from "./save-revision.ts";

eachDriver("text for journalists only", (database) => {
  let people: Awaited<ReturnType<typeof newsroom>>;
  beforeAll(async () => {
    people = await newsroom(database);
  });

  test("it is kept with the text, signed off with it, and a change of it alone is a revision", async () => {
    const { no, editionId } = await written(people);
    const before = await version(people.ada, no, "en");
    const writing = { editionId, parent: wordsOf(before), save: null, content: text("en"), blockIds: [""] };
    const first = done(await saveRevision(people.ada, { ...writing, journalistsOnly: " Call before 18:00. " }));
    expect(first.signOffHash).not.toBe(before.head?.signOffHash);
    expect(first.words).not.toBe(before.head?.wordsHash);
    const after = await version(people.ada, no, "en");
    expect(after.head).toMatchObject({ seq: first.seq, wordsHash: first.words, journalistsOnly: "Call before 18:00." });

    const again = { ...writing, parent: first.words };
    const same = done(await saveRevision(people.ada, { ...again, journalistsOnly: "Call before 18:00." }));
    expect(same.seq).toBe(first.seq);
    const kept = done(await saveRevision(people.ada, again)); // who sends none leaves it as it is
    expect(kept.seq).toBe(first.seq);
    const gone = done(await saveRevision(people.ada, { ...again, journalistsOnly: "" }));
    expect(gone.words).toBe(before.head?.wordsHash);
    expect((await version(people.ada, no, "en")).head?.journalistsOnly).toBe("");
  });

  test("two revisions of the same words have another salt, so that nobody can guess them from the hash", async () => {
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const writing = { editionId, parent, save: null, content: text("en"), blockIds: [""], journalistsOnly: "J." };
    done(await saveRevision(people.ada, writing));
    const { release } = await version(people.ada, no, "en");
    done(await saveFacts(people.ada, { releaseNo: no, facts: { ...release.facts, date: "2026-06-05" } }));
    const rows = await database.app
      .select({ words: revisions.journalistsOnly, salt: revisions.journalistsSalt })
      .from(revisions)
      .where(sql`${revisions.editionId} = ${editionId} and ${revisions.journalistsOnly} is not null`);
    expect(rows.map(({ words }) => words)).toEqual(["J.", "J."]);
    expect(new Set(rows.map(({ salt }) => salt)).size).toBe(2);
  });

  test("two writers of it are told of each other, like two writers of the text", async () => {
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const writing = { editionId, parent, content: text("en"), blockIds: [""] };
    const save = (tab: string) => ({ tab, no: 1 });
    done(await autosave(people.ada, { ...writing, save: save(newId()), journalistsOnly: "By Ada." }));
    expect((await version(people.ada, no, "en")).autosave?.words?.journalistsOnly).toBe("By Ada.");
    const other = await autosave(people.jana, { ...writing, save: save(newId()), journalistsOnly: "By Jana." });
    expect(refusalOf(other)).toBe("stale_parent");
    expect(other).toMatchObject({ refusal: { current: { journalistsOnly: "By Ada." } } });
  });
});
