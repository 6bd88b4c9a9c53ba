import { describe, expect, test } from "vitest";
import { livePublication } from "#db/queries/live-publication.ts";
import { testDatabase } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, version, wordsOf, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { editEdition } from "./edit-edition.ts";
import { openEdition } from "./open-edition.ts";
import { publishEditions } from "./publish-editions.ts";
import { saveFacts } from "./save-facts.ts";
import { saveRevision } from "./save-revision.ts";

describe("two at once, on a server", () => {
  const database = testDatabase("postgres");

  test("publish × publish: one act", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const act = { releaseNo: no, editions: [await approved(people, no, "en")] };
    const both = await Promise.all([publishEditions(people.dora, act), publishEditions(people.sam, act)]);
    expect(both.map(refusalOf).toSorted()).toEqual(["not_approved", undefined]);
  });

  test("save × save from one parent: the second gets the first one's text", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const leads = ["One lead.", "Another lead."];
    const both = await Promise.all(
      [people.ada, people.jana].map((desk, index) =>
        saveRevision(desk, {
          editionId,
          parent,
          save: null,
          content: text("en", { lead: leads[index] ?? "" }),
          blockIds: [],
        }),
      ),
    );
    expect(both.map(refusalOf).toSorted()).toEqual(["stale_parent", undefined]);
    const { head: after } = await version(people.ada, no, "en");
    const refused = both.find((result) => !result.ok);
    expect(refused).toMatchObject({ refusal: { current: { content: after?.content, hash: after?.wordsHash } } });
  });

  test("approve × edit: the text is approved and then opened, or opened and not approved", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    const [approval, edited] = await Promise.all([
      approveEdition(people.grace, { ...seen, role: "desk" }),
      editEdition(people.ada, seen),
    ]);
    expect(refusalOf(edited)).toBeUndefined();
    expect([undefined, "not_in_review"]).toContain(refusalOf(approval));
    expect((await version(people.ada, no, "en")).edition?.state).toBe("draft");
  });

  test("publish × edit: a text that is opened is not public, a public one is not opened", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const act = { releaseNo: no, editions: [await approved(people, no, "en")] };
    const both = await Promise.all([publishEditions(people.dora, act), editEdition(people.ada, { editionId })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const live = await livePublication(database.reader, no, "en");
    expect(live !== undefined).toBe(both[0].ok);
  });

  test("approve × approve in one role: one sign-off", async () => {
    const people = await newsroom(database);
    const max = await deskFor(database, "max", { roles: ["approver"], signOffRoles: ["desk"] });
    const { no } = await written(people);
    await submitted(people, no, "en");
    const seen = { ...(await edition(people.grace, no, "en")), role: "desk" } as const;
    const both = await Promise.all([approveEdition(people.grace, seen), approveEdition(max, seen)]);
    expect(both.map(refusalOf).toSorted()).toEqual(["not_in_review", undefined]);
  });

  test("open × open and add × add: one edition", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const adding = await Promise.all(
      [people.ada, people.jana].map((desk) => createLanguageVersion(desk, { releaseNo: no, locale: "fr" })),
    );
    expect(adding.filter((result) => result.ok)).toHaveLength(1);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    const opening = await Promise.all(
      [people.ada, people.jana].map((desk) => openEdition(desk, { releaseNo: no, locale: "en", kind: "update" })),
    );
    expect(opening.filter((result) => result.ok)).toHaveLength(1);
    expect([...adding, ...opening].filter((result) => !result.ok).map(refusalOf)).toEqual([
      expect.stringMatching(/^(edition_open|changed_meanwhile)$/),
      expect.stringMatching(/^(edition_open|changed_meanwhile)$/),
    ]);
  });

  test("facts × approve: no approval survives new facts", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    const { release } = await version(people.ada, no, "en");
    await Promise.all([
      approveEdition(people.grace, { ...seen, role: "desk" }),
      saveFacts(people.ada, { releaseNo: no, facts: { ...release.facts, date: "2026-07-01" } }),
    ]);
    const { edition: found, head } = await version(people.ada, no, "en");
    expect(found?.state).toBe("draft");
    expect(head?.facts.date).toBe("2026-07-01");
  });

  test("many verbs on many releases at once: none waits for another for ever", async () => {
    const people = await newsroom(database);
    const made = await Promise.all(Array.from({ length: 6 }, () => written(people)));
    const published = await Promise.all(
      made.map(async ({ no }) => {
        const act = { releaseNo: no, editions: [await approved(people, no, "en")] };
        return done(await publishEditions(people.dora, act)).publicationNo;
      }),
    );
    expect(new Set(published).size).toBe(6);
  });
});
