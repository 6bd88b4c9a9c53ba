import { describe, expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, newsroom, version, written } from "#test/release.ts";
import { publishEditions } from "./publish-editions.ts";
import { reinstatePublication } from "./reinstate-publication.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

describe("withdraw and reinstate", () => {
  const database = testDatabase("pglite");

  async function published() {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    return { people, place: { releaseNo: no, locale: "en" } as const };
  }

  test("a withdrawn text stays readable under its explanation, until it is reinstated", async () => {
    const { people, place } = await published();
    done(await withdrawPublication(people.dora, { ...place, explanation: " The meeting was cancelled. " }));
    const withdrawn = await livePublication(database.reader, place.releaseNo, "en");
    expect(withdrawn?.withdrawn).toMatchObject({ explanation: "The meeting was cancelled." });
    expect((await version(people.ada, place.releaseNo, "en")).version).toMatchObject({
      stage: "withdrawn",
      live: { withdrawn: true },
    });
    done(await reinstatePublication(people.sam, place));
    expect((await livePublication(database.reader, place.releaseNo, "en"))?.withdrawn).toBeNull();
    const history = await releaseHistory(people.ada.db, people.ada.person, place.releaseNo);
    expect(history?.slice(0, 2)).toMatchObject([
      { kind: "reinstated", personName: "sam", locale: "en" },
      { kind: "withdrawn", personName: "dora", facts: { explanation: "The meeting was cancelled." } },
    ]);
  });

  test("each is refused where it changes nothing, and to whoever is no duty editor", async () => {
    const { people, place } = await published();
    const withdrawal = { ...place, explanation: "The meeting was cancelled." };
    expect(refusalOf(await reinstatePublication(people.dora, place))).toBe("not_withdrawn");
    expect(refusalOf(await withdrawPublication(people.ada, withdrawal))).toBe("not_a_duty_editor");
    const german = { ...place, explanation: "Diese Meldung wurde zurückgezogen, weil das Treffen nicht stattfindet." };
    expect(refusalOf(await withdrawPublication(people.dora, german))).toBe("notice_in_another_language");
    done(await withdrawPublication(people.dora, withdrawal));
    expect(refusalOf(await withdrawPublication(people.dora, withdrawal))).toBe("already_withdrawn");
    expect(refusalOf(await withdrawPublication(people.dora, { ...withdrawal, locale: "fr" }))).toBe("not_public");
  });
});
