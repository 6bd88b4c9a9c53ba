import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, databaseClock } from "#db/client.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { offices } from "#db/schema/offices.ts";
import { publications } from "#db/schema/publications.ts";
import { publicationMessage, signature } from "#db/signing-key.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, translated, version, write, written } from "#test/release.ts";
import { openEdition } from "./open-edition.ts";
import { publishEditions } from "./publish-editions.ts";
import { revokeSignOff } from "./revoke-sign-off.ts";
import { saveFacts } from "./save-facts.ts";
import { scheduleEditions } from "./schedule-editions.ts";
import { unscheduleAct } from "./unschedule-act.ts";

/** The wall time of the office (UTC in these tests) some minutes from now, by the database's clock. */
async function minutesAhead(db: Db, minutes: number) {
  const now = await databaseClock(db);
  return wallTimeOf(new Date(now.getTime() + minutes * 60_000), "UTC");
}

eachDriver("to the public", (database) => {
  test("an approved text is public at once, signed, with the hash that was approved", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    const { publicationNo, goLiveAt } = done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    const live = await livePublication(database.reader, no, "en");
    expect(live).toMatchObject({ publicationNo, signOffHash: seen.seen, version: 1, kind: "first" });
    expect(live?.goLiveAt).toEqual(goLiveAt);
    expect(live?.content).toEqual((await version(people.ada, no, "en")).head?.content);
    const signed = await signature(publicationMessage(no, "en", seen.seen)); // Ed25519 gives one signature per text and key
    expect(Buffer.from(live?.signature ?? "", "base64").toString("hex")).toBe(signed);
    expect((await version(people.ada, no, "en")).version).toMatchObject({
      stage: "published",
      edition: null,
      live: { version: 1, withdrawn: false, publicationNo },
    });
    const [newest] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(newest).toMatchObject({ kind: "published", personName: "dora", locales: ["en"] });
  });

  test("several languages are public in the same instant, under one publication number", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    await translated(people, no, "ar");
    const editions = [];
    for (const locale of ["en", "de", "ar"] as const) editions.push(await approved(people, no, locale));
    const { publicationNo, goLiveAt } = done(await publishEditions(people.dora, { releaseNo: no, editions }));
    for (const locale of ["en", "de", "ar"] as const) {
      const live = await livePublication(database.reader, no, locale);
      expect([live?.publicationNo, live?.goLiveAt, live?.content.locale]).toEqual([publicationNo, goLiveAt, locale]);
    }
  });

  test("when one language is not approved, none is public", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    const editions = [await approved(people, no, "en"), await edition(people.ada, no, "de")];
    const decision = await publishEditions(people.dora, { releaseNo: no, editions });
    expect(decision).toMatchObject({ refusal: { code: "not_approved", locale: "de", stage: "draft" } });
    expect(await livePublication(database.reader, no, "en")).toBeUndefined();
  });

  test("a release in mode together first goes out in all its required languages", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en", { mode: "together", requiredLocales: ["en", "de"] });
    await translated(people, no, "de");
    const en = await approved(people, no, "en");
    const alone = await publishEditions(people.dora, { releaseNo: no, editions: [en] });
    expect(alone).toMatchObject({ refusal: { code: "required_locales_missing", locales: ["de"] } });
    const de = await approved(people, no, "de");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [en, de] }));
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    await write(
      people.ada,
      no,
      text("en", { lead: "Twenty states met in Lindmar to agree on safe routes for shipping." }),
    );
    const later = await approved(people, no, "en");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [later] }));
  });

  test("a correction takes the place of the text that it corrects, and says so", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "correction" }));
    expect(refusalOf(await openEdition(people.jana, { releaseNo: no, locale: "en", kind: "update" }))).toBe(
      "edition_open",
    );
    const { edition: open, version: summary, head, live } = await version(people.ada, no, "en");
    expect(open).toMatchObject({ state: "draft", number: 2, kind: "correction" });
    expect(summary).toMatchObject({ stage: "draft", live: { version: 1 } });
    expect(head?.content).toEqual(live?.content);
    const changeNote = "The number of states is thirty, not twenty.";
    await write(
      people.ada,
      no,
      text("en", { lead: "Thirty states meet in Lindmar.", changeNote, slug: live?.content.slug ?? "" }),
    );
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    expect(await livePublication(database.reader, no, "en")).toMatchObject({
      version: 2,
      kind: "correction",
      content: { lead: "Thirty states meet in Lindmar." },
      corrections: [{ kind: "correction", changeNote, version: 2 }],
    });
  });

  test("the author of a published text may sign off the next edition, if others wrote it", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await write(people.lee, no, text("en", { lead: "Twenty states agree on safe routes for shipping." }));
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    await write(people.ada, no, text("en", { lead: "Twenty states agreed on safe routes for shipping." }));
    await submitted(people, no, "en");
    const { edition: found } = await version(people.ada, no, "en");
    expect(found?.authors).toEqual([people.ada.person.id]);
  });

  test("a scheduled text is not public before its instant, its hash is pinned, and unscheduling undoes the act", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    const editions = [await approved(people, no, "en"), await approved(people, no, "de")];
    const at = await minutesAhead(people.dora.db, 90);
    const { publicationNo, goLiveAt } = done(await scheduleEditions(people.dora, { releaseNo: no, editions, at }));
    expect(wallTimeOf(goLiveAt, "UTC")).toEqual(at);
    expect(await livePublication(database.reader, no, "en")).toBeUndefined();
    const overview = await releaseOverview(people.ada.db, people.ada.person, no);
    expect(overview?.versions).toMatchObject([
      { locale: "en", stage: "scheduled", goLiveAt, live: null, edition: { publicationNo } },
      { locale: "de", stage: "scheduled" },
    ]);
    const facts = { ...overview?.facts, date: "2026-06-30" };
    if (!overview) return;
    const changed = await saveFacts(people.ada, { releaseNo: no, facts: { ...overview.facts, ...facts } });
    expect(refusalOf(changed)).toBe("edition_scheduled");
    expect(refusalOf(await publishEditions(people.dora, { releaseNo: no, editions }))).toBe("not_approved");
    done(await unscheduleAct(people.sam, { releaseNo: no, publicationNo }));
    expect(refusalOf(await unscheduleAct(people.sam, { releaseNo: no, publicationNo }))).toBe("nothing_scheduled");
    const after = await releaseOverview(people.ada.db, people.ada.person, no);
    expect(after?.versions.map(({ stage }) => stage)).toEqual(["approved", "approved"]);
    expect((await releaseHistory(people.ada.db, people.ada.person, no))?.map(({ kind }) => kind).slice(0, 2)).toEqual([
      "unscheduled",
      "scheduled",
    ]);
  });

  test("invariant 2: at its instant it is public, and the text before ends, with nothing running", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    await write(people.ada, no, text("en", { lead: "Twenty states met in Lindmar." }));
    const seen = await approved(people, no, "en");
    const at = await minutesAhead(people.dora.db, 30);
    const { goLiveAt } = done(await scheduleEditions(people.dora, { releaseNo: no, editions: [seen], at }));
    const { localizationId, version: summary } = await version(people.ada, no, "en");
    expect(summary).toMatchObject({ stage: "scheduled", live: { version: 1 } });
    const spans = await database.app
      .select({ goLiveAt: publications.goLiveAt, endsAt: publications.endsAt })
      .from(publications)
      .where(eq(publications.localizationId, localizationId))
      .orderBy(publications.goLiveAt);
    expect(new Date(spans[0]?.endsAt ?? 0)).toEqual(goLiveAt);
    expect(spans[1]).toMatchObject({ goLiveAt: spans[0]?.endsAt, endsAt: null });
  });

  test("a schedule is refused within the next minute, and for times that the zone's clocks never show", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const editions = [await approved(people, no, "en")];
    const soon = await minutesAhead(people.dora.db, 0);
    expect(refusalOf(await scheduleEditions(people.dora, { releaseNo: no, editions, at: soon }))).toBe("too_soon");
    await database.app.update(offices).set({ zone: "Europe/Berlin" }).where(sql`true`);
    const spring = await scheduleEditions(people.dora, {
      releaseNo: no,
      editions,
      at: { date: "2030-03-31", time: "02:30" },
    });
    expect(spring).toMatchObject({ refusal: { code: "nonexistent_time", before: "01:30", after: "03:30" } });
    const autumn = { date: "2030-10-27", time: "02:30" };
    expect(refusalOf(await scheduleEditions(people.dora, { releaseNo: no, editions, at: autumn }))).toBe(
      "ambiguous_time",
    );
    const later = { ...autumn, fold: "later" } as const;
    const { goLiveAt } = done(await scheduleEditions(people.dora, { releaseNo: no, editions, at: later }));
    expect(goLiveAt.toISOString()).toBe("2030-10-27T01:30:00.000Z");
    await database.app.update(offices).set({ zone: "UTC" }).where(sql`true`);
  });

  test("a sign-off taken back unschedules the whole act and reviews that text anew", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    const editions = [await approved(people, no, "en"), await approved(people, no, "de")];
    const at = await minutesAhead(people.dora.db, 90);
    done(await scheduleEditions(people.dora, { releaseNo: no, editions, at }));
    done(await revokeSignOff(people.grace, editions[0] ?? { editionId: "" }));
    const { versions } = (await releaseOverview(people.ada.db, people.ada.person, no)) ?? {};
    expect(versions?.map(({ locale, stage, goLiveAt }) => [locale, stage, goLiveAt])).toEqual([
      ["en", "in_review", null],
      ["de", "approved", null],
    ]);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [editions[1] ?? { editionId: "", seen: "" }] }));
    expect(refusalOf(await revokeSignOff(people.grace, editions[1] ?? { editionId: "" }))).toBe("already_public");
  });

  test("only a duty editor publishes, and only editions of that release", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const editions = [await approved(people, no, "en")];
    expect(refusalOf(await publishEditions(people.ada, { releaseNo: no, editions }))).toBe("not_a_duty_editor");
    const other = await written(people);
    expect(refusalOf(await publishEditions(people.dora, { releaseNo: other.no, editions }))).toBe("edition_not_found");
    expect(refusalOf(await publishEditions(people.dora, { releaseNo: no, editions: [] }))).toBe("no_edition_chosen");
  });
});
