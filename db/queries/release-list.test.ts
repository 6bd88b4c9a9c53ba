import { describe, expect, test } from "vitest";
import { approveEdition } from "#commands/approve-edition.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { requestChanges } from "#commands/request-changes.ts";
import { requestRetraction } from "#commands/request-retraction.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import type { Desk } from "#db/desk.ts";
import { testDatabase } from "#test/database.ts";
import { done } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, translated, write, written } from "#test/release.ts";
import { releaseList } from "./release-list.ts";
import { releaseOverview } from "./release-overview.ts";

describe("the list of releases", () => {
  const database = testDatabase("pglite");

  async function numbers({ db, person }: Desk, filter: Parameters<typeof releaseList>[2] = {}): Promise<number[]> {
    return (await releaseList(db, person, filter)).rows.map(({ no }) => no);
  }

  test("shows every language with its stage, as the overview does, last changed first", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    done(await withdrawPublication(people.dora, { releaseNo: no, locale: "en", explanation: "Cancelled." }));
    const { rows } = await releaseList(people.ada.db, people.ada.person, {});
    expect(rows[0]).toMatchObject({
      no,
      headline: text("en").headline,
      releaseType: "press_release",
      versions: [
        { locale: "en", stage: "withdrawn", editionNumber: 1 },
        { locale: "de", stage: "draft", editionNumber: 1 },
      ],
      nextAt: null,
    });
    const overview = await releaseOverview(people.ada.db, people.ada.person, no);
    expect(overview?.versions.map(({ locale, stage }) => [locale, stage])).toEqual(
      rows[0]?.versions.map(({ locale, stage }) => [locale, stage]),
    );
  });

  test("is searched by number, and by words in any language", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await write(people.ada, no, text("en", { headline: "Zebras at the border 100%" }));
    expect(await numbers(people.ada, { search: String(no) })).toEqual([no]);
    expect(await numbers(people.ada, { search: String(no).slice(0, 4) })).toContain(no);
    expect(await numbers(people.ada, { search: `zebra ${no}` })).toEqual([no]);
    expect(await numbers(people.ada, { search: "border zebra" })).toEqual([no]);
    expect(await numbers(people.ada, { search: "100%" })).toEqual([no]);
    expect(await numbers(people.ada, { search: "zebra absent" })).toEqual([]);
  });

  test("is filtered by stage and language, which must meet in one version", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "fr");
    await translated(people, no, "ar");
    await submitted(people, no, "fr");
    expect(await numbers(people.ada, { stage: "in_review", locale: "fr" })).toEqual([no]);
    expect(await numbers(people.ada, { stage: "in_review", locale: "ar" })).toEqual([]);
  });

  test("shows a confidential release only to whoever may know of it", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en", { confidential: true });
    expect(await numbers(people.ada, { search: String(no) })).toEqual([no]);
    expect(await numbers(people.grace, { search: String(no) })).toEqual([no]);
    expect(await numbers(people.jana, { search: String(no) })).toEqual([]);
  });

  test("tells each person what waits for them", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const waits = async (desk: Desk) => (await numbers(desk, { waitingForMe: true })).includes(no);
    const all = async () => ({
      ada: await waits(people.ada),
      grace: await waits(people.grace),
      lee: await waits(people.lee),
      dora: await waits(people.dora),
    });
    const nobody = { ada: false, grace: false, lee: false, dora: false };
    expect(await all()).toEqual(nobody);
    await submitted(people, no, "en");
    expect(await all()).toEqual({ ...nobody, grace: true });
    const seen = await edition(people.grace, no, "en");
    done(await requestChanges(people.grace, { ...seen, reason: "No." }));
    expect(await all()).toEqual({ ...nobody, ada: true });
    await submitted(people, no, "en");
    done(await approveEdition(people.grace, { ...seen, role: "desk" }));
    expect(await all()).toEqual({ ...nobody, dora: true });
    done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    expect(await all()).toEqual(nobody);
    const notices = { en: "This release was retracted." };
    done(await requestRetraction(people.dora, { releaseNo: no, locales: ["en"], reasonClass: "legal", notices }));
    expect(await all()).toEqual({ ...nobody, grace: true, lee: true });
  });

  test("does not send a text to an approver who helped to write it", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await write(people.grace, no, text("en", { lead: "A lead by the approver herself." }));
    await submitted(people, no, "en");
    expect(await numbers(people.grace, { waitingForMe: true })).not.toContain(no);
  });

  test("turns its pages by key", async () => {
    const people = await newsroom(database);
    for (let made = 0; made < 52; made++) await written(people, "en", { confidential: true });
    const first = await releaseList(people.ada.db, people.ada.person, { search: "Foreign" });
    expect(first.rows).toHaveLength(50);
    const second = await releaseList(people.ada.db, people.ada.person, {
      search: "Foreign",
      before: first.older ?? "",
    });
    const all = [...first.rows, ...second.rows].map(({ no }) => no);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(52);
  }, 60_000);
});
