import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { refusal as refusedBy, rows } from "#db/attacks/raw.ts";
import { newId } from "#db/id.ts";
import { threadsOf } from "#db/queries/comments.ts";
import { type Anchor, longestQuote } from "#domain/comment.ts";
import { eachDriver, type TestDatabase, testDatabase } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, version, wordsOf, write, written } from "#test/release.ts";
import { acceptProposal } from "./accept-proposal.ts";
import { approveEdition } from "./approve-edition.ts";
import { autosave } from "./autosave.ts";
import { declineProposal } from "./decline-proposal.ts";
import { holdLease } from "./hold-lease.ts";
import { moveThreads } from "./move-threads.ts";
import { reopenThread } from "./reopen-thread.ts";
import { replyToThread } from "./reply-to-thread.ts";
import { resolveThread } from "./resolve-thread.ts";
import { saveFacts } from "./save-facts.ts";
import { startThread } from "./start-thread.ts";
import { submitEdition } from "./submit-edition.ts";

const anchor: Anchor = {
  kind: "range",
  passage: {
    startBlock: "b1",
    startOffset: 36,
    endBlock: "b1",
    endOffset: 47,
    quote: "old harbour",
    before: "met in the ",
    after: " of Lindmar",
  },
};

async function opened(database: TestDatabase, given: { confidential?: boolean } = {}) {
  const people = await newsroom(database);
  const { no, editionId } = await written(people, "en", given);
  const place = { releaseNo: no, locale: "en" as const };
  const remark = { words: "Is it that old?", mentions: [] as string[] };
  const begin = (more: Partial<Parameters<typeof startThread>[1]> = {}) => ({
    ...{ ...place, id: newId(), anchor, proposal: null, ...remark },
    ...more,
  });
  const threads = async () => threadsOf(database.app, (await version(people.ada, no, "en")).localizationId);
  return { people, no, editionId, place, remark, begin, threads };
}

eachDriver("comments", (database) => {
  test("whoever may read a text comments on it, also while somebody else writes it and at every stage", async () => {
    const { people, no, editionId, begin, threads } = await opened(database);
    done(await holdLease(people.ada, { editionId, tab: newId() }));
    const piet = await deskFor(database, "piet", { roles: ["auditor"] });
    done(await startThread(people.dora, begin()));
    await submitted(people, no, "en");
    done(await startThread(piet, begin({ anchor: { kind: "version" }, words: "All good." })));
    expect(await threads()).toMatchObject([
      {
        anchor,
        place: null,
        proposal: null,
        comments: [{ by: { name: "dora" }, words: "Is it that old?" }],
        decisions: [],
      },
      { anchor: { kind: "version" }, comments: [{ by: { name: "piet" } }] },
    ]);
    expect(refusalOf(await startThread(people.dora, begin({ words: "" })))).toBe("comment_empty");
    expect(refusalOf(await startThread(people.dora, begin({ locale: "fr" })))).toBe("release_not_found");
    expect(await threads()).toHaveLength(2);
  });

  test("on a confidential release only those with a part in it do, and nobody else is named", async () => {
    const { people, place, begin, threads } = await opened(database, { confidential: true });
    expect(refusalOf(await startThread(people.jana, begin()))).toBe("release_not_found");
    const id = newId();
    const ids = [people.grace.person.id, people.jana.person.id];
    done(await startThread(people.ada, begin({ id, words: "@grace and @jana, look", mentions: ids })));
    const reply = { ...place, threadId: id, id: newId(), words: "?", mentions: [] };
    expect(refusalOf(await replyToThread(people.jana, reply))).toBe("release_not_found");
    expect(refusalOf(await resolveThread(people.jana, { ...place, threadId: id }))).toBe("release_not_found");
    expect((await threads())[0]?.comments[0]?.mentions).toEqual([{ id: people.grace.person.id, name: "grace" }]);
  });

  test("a thread is answered, settled and taken up again, each with its person", async () => {
    const { people, place, begin, threads } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId })));
    const answer = { ...place, threadId, id: newId(), words: "From 1650.", mentions: [] };
    done(await replyToThread(people.ada, answer));
    expect(refusalOf(await replyToThread(people.ada, { ...answer, id: newId(), words: "" }))).toBe("comment_empty");
    expect(refusalOf(await replyToThread(people.ada, { ...answer, id: newId(), threadId: newId() }))).toBe(
      "comment_not_found",
    );
    done(await resolveThread(people.ada, { ...place, threadId }));
    expect(await resolveThread(people.grace, { ...place, threadId })).toMatchObject({
      refusal: { code: "comment_settled", by: "ada" },
    });
    done(await reopenThread(people.grace, { ...place, threadId }));
    expect(refusalOf(await reopenThread(people.grace, { ...place, threadId }))).toBe("comment_open");
    expect(refusalOf(await resolveThread(people.ada, { ...place, threadId: newId() }))).toBe("comment_not_found");
    expect((await threads())[0]).toMatchObject({
      comments: [{ words: "Is it that old?" }, { by: { name: "ada" }, words: "From 1650." }],
      decisions: [
        { decision: "resolved", by: { name: "ada" } },
        { decision: "reopened", by: { name: "grace" } },
      ],
    });
  });

  test("a comment that is sent again because its answer was lost is there once, and nobody takes its id", async () => {
    const { people, place, begin, threads } = await opened(database);
    const comment = begin();
    done(await startThread(people.grace, comment));
    done(await startThread(people.grace, comment));
    expect(refusalOf(await startThread(people.ada, comment))).toBe("comment_not_found");
    const reply = { ...place, threadId: comment.id, id: newId(), words: "Yes.", mentions: [] };
    done(await replyToThread(people.ada, reply));
    done(await replyToThread(people.ada, reply));
    expect((await threads())[0]?.comments).toHaveLength(2);
  });

  test("commenting moves no hash, makes no revision, no event, and voids no sign-off", async () => {
    const { people, no, place, begin } = await opened(database);
    await approved(people, no, "en");
    const before = await version(people.ada, no, "en");
    const events = () => rows(database.app, sql`select count(*)::int as n from newsroom.events`);
    const recorded = await events();
    const id = newId();
    done(await startThread(people.jana, begin({ id, proposal: "new harbour" })));
    done(await replyToThread(people.grace, { ...place, threadId: id, id: newId(), words: "No.", mentions: [] }));
    done(await resolveThread(people.grace, { ...place, threadId: id }));
    const after = await version(people.ada, no, "en");
    expect(after.version.stage).toBe("approved");
    expect(after.head).toEqual(before.head);
    expect(after.edition).toEqual(before.edition);
    expect(await events()).toEqual(recorded);
  });

  test("proposed words are accepted in the window that writes; whoever proposed them cannot sign the text off", async () => {
    const { people, no, editionId, place, begin, threads } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId, words: "", proposal: "new harbour" })));
    const tab = newId();
    const accept = { ...place, threadId, editionId, tab, standing: "old harbour" };
    expect(refusalOf(await acceptProposal(people.ada, accept))).toBe("not_writing_here");
    done(await holdLease(people.ada, { editionId, tab }));
    expect(await acceptProposal(people.ada, { ...accept, standing: "very old harbour" })).toMatchObject({
      refusal: { code: "words_changed", quote: "old harbour" },
    });
    expect(refusalOf(await acceptProposal(people.ada, { ...accept, editionId: newId() }))).toBe("edition_not_found");
    expect(done(await acceptProposal(people.ada, accept))).toBe("accepted");
    expect(refusalOf(await acceptProposal(people.ada, accept))).toBe("comment_settled");
    expect((await threads())[0]).toMatchObject({ decisions: [{ decision: "accepted", by: { name: "ada" } }] });

    const { release } = await version(people.ada, no, "en");
    done(await saveFacts(people.ada, { releaseNo: no, facts: { ...release.facts, date: "2026-06-05" } }));
    const content = text("en", { lead: text("en").lead.replace("safe", "new") });
    const parent = wordsOf(await version(people.ada, no, "en"));
    done(await autosave(people.ada, { editionId, parent, save: { tab, no: 1 }, content, blockIds: [] }));
    await write(people.ada, no, content);
    expect((await version(people.ada, no, "en")).hands.map(({ name }) => name)).toEqual(["ada", "grace"]);
    done(await submitEdition(people.ada, await edition(people.ada, no, "en")));
    const seen = await edition(people.grace, no, "en");
    expect(refusalOf(await approveEdition(people.grace, { ...seen, role: "desk" }))).toBe("own_work");
  });

  test("proposed words are declined, and then their author has no hand in the text", async () => {
    const { people, no, place, begin, threads } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId, proposal: "new harbour" })));
    expect(refusalOf(await declineProposal(people.dora, { ...place, threadId }))).toBe("not_a_writer");
    done(await declineProposal(people.ada, { ...place, threadId }));
    expect((await threads())[0]).toMatchObject({ decisions: [{ decision: "declined" }] });
    await write(people.ada, no, text("en", { lead: "Other words, by ada alone, about the harbour conference." }));
    expect((await version(people.ada, no, "en")).hands.map(({ name }) => name)).toEqual(["ada"]);
  });

  test("where words stand now is kept as the window that writes says, and as no other does", async () => {
    const { people, editionId, begin, threads } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId })));
    const tab = newId();
    const passage = { ...anchor.passage, startOffset: 40, endOffset: 51 };
    const moved = [{ threadId, passage }];
    done(await moveThreads(people.ada, { editionId, tab, moved }));
    expect((await threads())[0]?.place).toBeNull();
    done(await holdLease(people.ada, { editionId, tab }));
    done(await moveThreads(people.grace, { editionId, tab, moved }));
    expect((await threads())[0]?.place).toBeNull();
    done(await moveThreads(people.ada, { editionId, tab, moved: [...moved, { threadId: newId(), passage }] }));
    expect((await threads())[0]?.place).toEqual(passage);
    const grown = { ...anchor.passage, quote: "x".repeat(longestQuote + 1) };
    done(await moveThreads(people.ada, { editionId, tab, moved: [{ threadId, passage: grown }] }));
    expect((await threads())[0]?.place).toEqual(passage);
    done(await moveThreads(people.ada, { editionId, tab, moved: [{ threadId, passage: anchor.passage }] }));
    expect((await threads())[0]).toMatchObject({ anchor, place: anchor.passage });
  });

  test("the database keeps decisions in turn and threads whole by itself", async () => {
    const { people, no, place, begin } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId })));
    const decide = (nth: number, decision: string) =>
      refusedBy(database.app, (tx) =>
        tx.execute(sql`insert into newsroom.comment_decisions (thread_id, no, decision, person_id)
          values (${threadId}, ${nth}, ${decision}, ${people.ada.person.id})`),
      );
    expect(await decide(1, "reopened")).toBe("reopened_once_settled");
    expect(await decide(3, "resolved")).toBe("decisions_have_no_gap");
    done(await resolveThread(people.ada, { ...place, threadId }));
    expect(await decide(1, "accepted")).toBe("decided_in_turn");
    expect(await decide(2, "resolved")).toBe("reopened_once_settled");

    const { localizationId } = await version(people.ada, no, "en");
    const half = (kind: string, quote: string | null) =>
      refusedBy(database.app, (tx) =>
        tx.execute(sql`insert into newsroom.comment_threads (id, localization_id, kind, quote)
          values (${newId()}, ${localizationId}, ${kind}, ${quote})`),
      );
    expect(await half("range", "some words")).toBe("anchored_as_its_kind");
    expect(await half("version", "some words")).toBe("anchored_as_its_kind");
    expect(await half("version", null)).toBe("nothing");
  });

  test("no role of the site reads a comment", async () => {
    const { people, begin } = await opened(database);
    done(await startThread(people.grace, begin()));
    for (const role of ["reader", "front"] as const) {
      expect(await refusedBy(database[role], (tx) => tx.execute(sql`select * from newsroom.comments`))).toBe(
        "privilege",
      );
    }
  });
});

describe("at once, on a server", () => {
  const database = testDatabase("postgres");

  test("of two who settle a thread, one does, and the other is told who", async () => {
    const { people, place, begin, threads } = await opened(database);
    const threadId = newId();
    done(await startThread(people.grace, begin({ id: threadId })));
    const desks = [people.ada, people.grace, people.jana, people.dora];
    const settled = await Promise.all(desks.map((desk) => resolveThread(desk, { ...place, threadId })));
    expect(settled.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(settled.map(refusalOf))).toEqual(new Set([undefined, "comment_settled"]));
    expect((await threads())[0]?.decisions).toHaveLength(1);
  });
});
