import { expect, test } from "vitest";
import { databaseClock } from "#db/client.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { livePublication, publicArticle } from "#db/queries/live-publication.ts";
import { retractionRequestsOf } from "#db/queries/retraction-requests.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, newsroom, text, translated, version, write, written } from "#test/release.ts";
import { confirmRetraction } from "./confirm-retraction.ts";
import { dismissRetraction } from "./dismiss-retraction.ts";
import { openEdition } from "./open-edition.ts";
import { publishEditions } from "./publish-editions.ts";
import { requestRetraction } from "./request-retraction.ts";
import { scheduleEditions } from "./schedule-editions.ts";

eachDriver("retract", (database) => {
  async function published() {
    const people = await newsroom(database);
    const { no } = await written(people);
    await translated(people, no, "de");
    const editions = [await approved(people, no, "en"), await approved(people, no, "de")];
    done(await publishEditions(people.dora, { releaseNo: no, editions }));
    const request = {
      releaseNo: no,
      locales: ["en"],
      reasonClass: "personal_data",
      notices: { en: "This release was retracted." },
    } as const;
    return { people, no, request };
  }

  test("invariant 7: every version of one language is gone at once, the other languages stay as they were", async () => {
    const { people, no, request } = await published();
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    await write(people.ada, no, text("en", { lead: "Twenty states met in Lindmar." }));
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    const german = await livePublication(database.reader, no, "de");

    const { requestId } = done(await requestRetraction(people.dora, request));
    expect(await livePublication(database.reader, no, "en")).toBeDefined();
    done(await confirmRetraction(people.grace, { requestId }));
    expect(await livePublication(database.reader, no, "en")).toBeUndefined();
    expect((await publicArticle(database.reader, no, "en")).retracted).toMatchObject({
      reasonClass: "personal_data",
      notice: "This release was retracted.",
    });
    expect(await livePublication(database.reader, no, "de")).toEqual(german);
    expect((await version(people.ada, no, "en")).version).toMatchObject({ stage: "retracted", live: null });
    const [newest] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(newest).toMatchObject({ kind: "retracted", personName: "grace", facts: { reasonClass: "personal_data" } });
  });

  test("a release is retracted by naming all its languages", async () => {
    const { people, no, request } = await published();
    const notices = { en: "This release was retracted.", de: "Diese Meldung wurde widerrufen." };
    const all = { ...request, locales: ["en", "de"] as const, notices };
    const { requestId } = done(await requestRetraction(people.dora, all));
    done(await confirmRetraction(people.sam, { requestId }));
    for (const locale of ["en", "de"] as const) {
      expect(await livePublication(database.reader, no, locale)).toBeUndefined();
    }
  });

  test("its own scheduled edition is unscheduled in the same act", async () => {
    const { people, no, request } = await published();
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    await write(people.ada, no, text("en", { lead: "Twenty states met in Lindmar." }));
    const editions = [await approved(people, no, "en")];
    const at = wallTimeOf(new Date((await databaseClock(people.dora.db)).getTime() + 7_200_000), "UTC");
    done(await scheduleEditions(people.dora, { releaseNo: no, editions, at }));
    const { requestId } = done(await requestRetraction(people.dora, request));
    done(await confirmRetraction(people.sam, { requestId }));
    const { version: summary, edition } = await version(people.ada, no, "en");
    expect(summary).toMatchObject({ stage: "approved", live: null, goLiveAt: null });
    expect(edition).toMatchObject({ state: "approved", publication: null });
    expect(await livePublication(database.reader, no, "en")).toBeUndefined();
  });

  test("nobody confirms their own request, and what is decided stays decided", async () => {
    const { people, no, request } = await published();
    const { requestId } = done(await requestRetraction(people.dora, request));
    expect(refusalOf(await requestRetraction(people.sam, request))).toBe("retraction_pending");
    expect(refusalOf(await confirmRetraction(people.dora, { requestId }))).toBe("own_request");
    expect(refusalOf(await confirmRetraction(people.ada, { requestId }))).toBe("not_a_second_person");
    done(await dismissRetraction(people.grace, { requestId }));
    expect(refusalOf(await confirmRetraction(people.sam, { requestId }))).toBe("request_closed");
    expect(await livePublication(database.reader, no, "en")).toBeDefined();
    const { release } = await version(people.ada, no, "en");
    expect(await retractionRequestsOf(people.ada.db, release.id)).toMatchObject([
      { id: requestId, state: "dismissed", requestedByName: "dora", notices: request.notices },
    ]);
  });

  test("a language that the release does not have, and a request that is not there, are refused", async () => {
    const { people, request } = await published();
    const notices = { fr: "Retiré." };
    expect(refusalOf(await requestRetraction(people.dora, { ...request, locales: ["fr"], notices }))).toBe(
      "version_not_found",
    );
    const requestId = "01890000-0000-7000-8000-000000000000";
    expect(refusalOf(await confirmRetraction(people.sam, { requestId }))).toBe("request_not_found");
    expect(refusalOf(await dismissRetraction(people.sam, { requestId }))).toBe("request_not_found");
  });
});
