import { describe, expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, newsroom, paragraph, text, version, wordsOf, write, written } from "#test/release.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { saveFacts } from "./save-facts.ts";
import { saveRevision } from "./save-revision.ts";

describe("save", () => {
  const database = testDatabase("pglite");

  test("a changed text is a new revision of its author, and an event", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const before = await version(people.jana, no, "en");
    const saved = await write(people.jana, no, text("en", { headline: "The minister opens the conference" }));
    const { edition, head, hands } = await version(people.ada, no, "en");
    expect(head).toMatchObject({ seq: saved.seq, signOffHash: saved.signOffHash, savedBy: "jana", blockIds: [""] });
    expect(saved.seq).toBe((before.head?.seq ?? 0) + 1);
    expect(edition?.authors).toContain(people.jana.person.id);
    expect(hands.map(({ name }) => name)).toEqual(["ada", "jana"]);
    const history = await releaseHistory(people.ada.db, people.ada.person, no);
    expect(history?.[0]).toMatchObject({ kind: "text_saved", personName: "jana", locale: "en" });
  });

  test("invariant 9: a save without change creates nothing and voids nothing", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const before = await version(people.ada, no, "en");
    const saved = await write(people.jana, no, text("en", { headline: `${text("en").headline} ` }));
    expect(saved).toMatchObject({ seq: before.head?.seq, signOffHash: before.head?.signOffHash });
    const after = await version(people.ada, no, "en");
    expect(after.edition).toEqual(before.edition);
    expect(await releaseHistory(people.ada.db, people.ada.person, no)).toHaveLength(4);
  });

  test("a text written before somebody else's is refused with the other text", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    await write(people.jana, no, text("en", { lead: "A lead by Jana." }));
    const decision = await saveRevision(people.ada, {
      editionId,
      parent,
      save: null,
      content: text("en"),
      blockIds: [],
    });
    expect(decision).toMatchObject({
      refusal: {
        code: "stale_parent",
        current: { by: "jana", isOwn: false, content: { lead: "A lead by Jana." } },
      },
    });
  });

  test("a text is saved over a change of printed facts in between, and prints the new facts", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const { head, release } = await version(people.ada, no, "en");
    if (!head) throw new Error("No head.");
    const parent = head.wordsHash;
    done(await saveFacts(people.jana, { releaseNo: no, facts: { ...release.facts, date: "2026-06-05" } }));
    const content = text("en", { body: paragraph("Ministers met in Lindmar this week and agreed on safe routes.") });
    done(await saveRevision(people.ada, { editionId, parent, save: null, content, blockIds: [] }));
    const after = await version(people.ada, no, "en");
    expect(after.head).toMatchObject({
      seq: head.seq + 2,
      facts: { date: "2026-06-05" },
      content: { body: content.body },
    });
  });

  test("an approved text is not changed by a save", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await approved(people, no, "en");
    const parent = wordsOf(await version(people.ada, no, "en"));
    const content = text("en", { lead: "Another lead." });
    expect(refusalOf(await saveRevision(people.ada, { editionId, parent, save: null, content, blockIds: [] }))).toBe(
      "not_with_authors",
    );
    expect((await version(people.ada, no, "en")).edition).toMatchObject({ state: "approved" });
  });

  test("a revision of the original that was never saved is refused", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const { editionId } = done(await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }));
    const parent = wordsOf(await version(people.ada, no, "fr"));
    const input = { editionId, parent, save: null, content: text("fr"), blockIds: [] };
    expect(await saveRevision(people.ada, { ...input, sourceSeq: 99 })).toEqual({
      ok: false,
      refusal: { code: "source_not_found", seq: 99 },
    });
    done(await saveRevision(people.ada, { ...input, sourceSeq: 1 }));
  });

  test("an edition that is not there is refused", async () => {
    const { ada } = await newsroom(database);
    const editionId = "01890000-0000-7000-8000-000000000000";
    const input = { editionId, parent: "", save: null, content: text("en"), blockIds: [] };
    expect(refusalOf(await saveRevision(ada, input))).toBe("edition_not_found");
  });
});
