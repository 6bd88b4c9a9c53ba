import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, version, wordsOf, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { autosave } from "./autosave.ts";
import { discardEdition } from "./discard-edition.ts";
import { saveFacts } from "./save-facts.ts";
import { saveRevision } from "./save-revision.ts";
import { submitEdition } from "./submit-edition.ts";

eachDriver("autosave", (database) => {
  /** A window on the English text of a new release, as it stands now. */
  async function opened() {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    return { people, no, editionId, parent };
  }
  const lead = (words: string) => text("en", { lead: words });

  test("words are kept without a revision and without an event", async () => {
    const { people, no, editionId, parent } = await opened();
    const before = await version(people.ada, no, "en");
    const history = await releaseHistory(people.ada.db, people.ada.person, no);
    const save = { tab: newId(), no: 1 };
    const saved = done(
      await autosave(people.jana, { editionId, parent, save, content: lead("One."), blockIds: ["a"] }),
    );
    const after = await version(people.ada, no, "en");
    expect(after.edition).toEqual(before.edition);
    expect(saved).toMatchObject({ seq: before.head?.seq, signOffHash: before.head?.signOffHash });
    expect(after.autosave).toMatchObject({ by: "jana", save, words: { content: { lead: "One." }, blockIds: ["a"] } });
    expect(after.autosave?.words?.hash).toBe(saved.words);
    expect(await releaseHistory(people.ada.db, people.ada.person, no)).toEqual(history);
  });

  test("a revision has the words and hands of all who typed since the last one", async () => {
    const { people, no, editionId, parent } = await opened();
    const first = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One."), blockIds: [] };
    const { words } = done(await autosave(people.jana, first));
    const second = { editionId, parent: words, save: { tab: newId(), no: 1 }, content: lead("Two."), blockIds: [] };
    const saved = done(await saveRevision(people.grace, second));
    const { head, hands, autosave: last, edition: draft } = await version(people.ada, no, "en");
    expect(head).toMatchObject({ seq: saved.seq, savedBy: "grace", content: { lead: "Two." } });
    expect(hands.map(({ name }) => name)).toEqual(["ada", "grace", "jana"]);
    expect(draft?.authors).toEqual(expect.arrayContaining([people.jana.person.id, people.grace.person.id]));
    expect(last).toMatchObject({ words: null, save: second.save });
  });

  test("another window's words that no revision has become one before others take their place", async () => {
    const { people, no, editionId, parent } = await opened();
    const { seq } = (await version(people.ada, no, "en")).head ?? { seq: 0 };
    const first = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One."), blockIds: [] };
    const { words } = done(await autosave(people.jana, first));
    const second = { editionId, parent: words, save: { tab: newId(), no: 1 }, content: lead("Two."), blockIds: [] };
    done(await autosave(people.grace, second));
    const after = await version(people.ada, no, "en");
    expect(after.head).toMatchObject({ seq: seq + 1, savedBy: "jana", content: { lead: "One." } });
    expect(after.autosave).toMatchObject({ by: "grace", words: { content: { lead: "Two." } } });
  });

  test("who typed words that a colleague saved does not sign them off", async () => {
    const { people, no, editionId, parent } = await opened();
    const first = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One by Grace."), blockIds: [] };
    const { words } = done(await autosave(people.grace, first));
    done(await saveRevision(people.ada, { ...first, parent: words, save: null, content: lead("One by both.") }));
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    expect(refusalOf(await approveEdition(people.grace, { ...seen, role: "desk" }))).toBe("own_work");
  });

  test("what is typed and taken back leaves nothing, no hand either", async () => {
    const { people, no, editionId, parent } = await opened();
    const save = { tab: newId(), no: 1 };
    const first = { editionId, parent, save, content: lead("One."), blockIds: [] };
    const { words } = done(await autosave(people.jana, first));
    const back = { ...first, parent: words, save: { ...save, no: 2 }, content: text("en") };
    expect(done(await autosave(people.jana, back)).words).toBe(parent);
    expect((await version(people.ada, no, "en")).autosave).toMatchObject({ words: null });
    const { seq } = done(await saveRevision(people.ada, { ...back, parent, save: null, content: lead("Another.") }));
    const { hands, head } = await version(people.ada, no, "en");
    expect(head?.seq).toBe(seq);
    expect(hands.map(({ name }) => name)).toEqual(["ada"]);
  });

  test("a save sent again after its answer was lost is the same save", async () => {
    const { people, editionId, parent } = await opened();
    const save = { tab: newId(), no: 1 };
    const first = { editionId, parent, save, content: lead("One."), blockIds: [] };
    const { words } = done(await autosave(people.ada, first));
    expect(done(await autosave(people.ada, first)).words).toBe(words);
    const next = { ...first, save: { ...save, no: 2 }, content: lead("One and two.") };
    expect(done(await saveRevision(people.ada, next))).toMatchObject({ words: expect.not.stringMatching(words) });
    expect(refusalOf(await autosave(people.ada, first))).toBe("stale_parent");
  });

  test("two windows: the second is refused with the words of the first, its own person's or not", async () => {
    const { people, editionId, parent } = await opened();
    const first = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One."), blockIds: [] };
    done(await autosave(people.ada, first));
    const second = { ...first, save: { tab: newId(), no: 1 }, content: lead("Another.") };
    const current = { by: "ada", content: { lead: "One." } };
    expect(await autosave(people.ada, second)).toMatchObject({ refusal: { current: { ...current, isOwn: true } } });
    expect(await autosave(people.jana, second)).toMatchObject({ refusal: { current: { ...current, isOwn: false } } });
  });

  test("words go on over a change of printed facts", async () => {
    const { people, no, editionId, parent } = await opened();
    const save = { tab: newId(), no: 1 };
    const first = { editionId, parent, save, content: lead("One."), blockIds: [] };
    const { words } = done(await autosave(people.ada, first));
    const { release } = await version(people.ada, no, "en");
    done(await saveFacts(people.jana, { releaseNo: no, facts: { ...release.facts, date: "2026-06-05" } }));
    const next = { ...first, parent: words, save: { ...save, no: 2 }, content: lead("Two.") };
    done(await saveRevision(people.ada, next));
    expect((await version(people.ada, no, "en")).head).toMatchObject({
      facts: { date: "2026-06-05" },
      content: { lead: "Two." },
    });
  });

  test("after ten minutes of work it is a revision", async () => {
    const { people, no, editionId, parent } = await opened();
    const save = { tab: newId(), no: 1 };
    const first = { editionId, parent, save, content: lead("One."), blockIds: [] };
    const { words, seq } = done(await autosave(people.jana, first));
    await database.app.execute(sql`update newsroom.autosaves
      set unrevised_since = unrevised_since - interval '10 minutes' where edition_id = ${editionId}`);
    const next = { ...first, parent: words, save: { ...save, no: 2 }, content: lead("Two.") };
    const saved = done(await autosave(people.ada, next));
    expect(saved.seq).toBe(seq + 1);
    const { head, hands, autosave: last } = await version(people.ada, no, "en");
    expect(head).toMatchObject({ seq: saved.seq, signOffHash: saved.signOffHash, content: { lead: "Two." } });
    expect(hands.map(({ name }) => name)).toEqual(["ada", "jana"]);
    expect(last?.words).toBeNull();
  });

  test("a text is not submitted without the words that were typed after its last revision", async () => {
    const { people, no, editionId, parent } = await opened();
    const first = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One."), blockIds: [] };
    done(await autosave(people.jana, first));
    const decision = await submitEdition(people.ada, await edition(people.ada, no, "en"));
    expect(decision).toMatchObject({ refusal: { code: "being_written", locale: "en", by: "jana" } });
  });

  test("what is with its approvers or given up is not written into", async () => {
    const { people, no, editionId, parent } = await opened();
    await approved(people, no, "en");
    const input = { editionId, parent, save: { tab: newId(), no: 1 }, content: lead("One."), blockIds: [] };
    expect(refusalOf(await autosave(people.ada, input))).toBe("not_with_authors");
    const other = await opened();
    done(await discardEdition(other.people.ada, { editionId: other.editionId }));
    const late = { ...input, editionId: other.editionId, parent: other.parent };
    expect(refusalOf(await autosave(other.people.ada, late))).toBe("not_with_authors");
  });

  test("an edition that is not there is refused", async () => {
    const { people, parent } = await opened();
    const input = { editionId: newId(), parent, save: { tab: newId(), no: 1 }, content: text("en"), blockIds: [] };
    expect(refusalOf(await autosave(people.ada, input))).toBe("edition_not_found");
  });
});
