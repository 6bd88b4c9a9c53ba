import { describe, expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { releaseList } from "#db/queries/release-list.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { retractionRequestsFor } from "#db/queries/retraction-requests.ts";
import { testDatabase } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, newsroom, text, version, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { confirmRetraction } from "./confirm-retraction.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { discardEdition } from "./discard-edition.ts";
import { dismissRetraction } from "./dismiss-retraction.ts";
import { editEdition } from "./edit-edition.ts";
import { openEdition } from "./open-edition.ts";
import { publishEditions } from "./publish-editions.ts";
import { recallEdition } from "./recall-edition.ts";
import { reinstatePublication } from "./reinstate-publication.ts";
import { requestChanges } from "./request-changes.ts";
import { requestRetraction } from "./request-retraction.ts";
import { revokeSignOff } from "./revoke-sign-off.ts";
import { saveFacts } from "./save-facts.ts";
import { saveReleaseSettings } from "./save-release-settings.ts";
import { saveRevision } from "./save-revision.ts";
import { scheduleEditions } from "./schedule-editions.ts";
import { submitEdition } from "./submit-edition.ts";
import { unscheduleAct } from "./unschedule-act.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

describe("a confidential release", () => {
  const database = testDatabase("pglite");

  test("is not there for an author, translator or admin without a part in it, whatever they ask or do", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en", { confidential: true });
    const { editionId, seen } = await approved(people, no, "en");
    const { publicationNo } = done(
      await publishEditions(people.dora, { releaseNo: no, editions: [{ editionId, seen }] }),
    );
    const notices = { en: "This text was published by mistake. Please do not use it any more." };
    const asked = { releaseNo: no, locales: ["en"], reasonClass: "legal", notices } as const;
    const { requestId } = done(await requestRetraction(people.dora, asked));
    const before = await version(people.ada, no, "en");

    const edda = await deskFor(database, "edda", { roles: ["admin"] });
    for (const stranger of [people.jana, people.amira, edda]) {
      const { db, person } = stranger;
      expect(await releaseOverview(db, person, no)).toBeUndefined();
      expect(await languageVersion(db, person, no, "en")).toBeUndefined();
      expect(await releaseHistory(db, person, no)).toBeUndefined();
      expect(await retractionRequestsFor(db, person, no)).toBeUndefined();
      expect((await releaseList(db, person, { search: String(no) })).rows).toEqual([]);

      const ofRelease = { releaseNo: no, locale: "en" } as const;
      const editions = [{ editionId, seen }];
      const at = { date: "2030-01-01", time: "12:00" };
      const settings = { requiredLocales: ["en"], mode: "as_ready", authoritativeLocale: "en" } as const;
      const refusals = await Promise.all([
        createLanguageVersion(stranger, { releaseNo: no, locale: "ar" }),
        openEdition(stranger, { ...ofRelease, kind: "update" }),
        publishEditions(stranger, { releaseNo: no, editions }),
        scheduleEditions(stranger, { releaseNo: no, editions, at }),
        unscheduleAct(stranger, { releaseNo: no, publicationNo }),
        withdrawPublication(stranger, { ...ofRelease, explanation: "It is out of date." }),
        reinstatePublication(stranger, ofRelease),
        requestRetraction(stranger, asked),
        confirmRetraction(stranger, { requestId }),
        dismissRetraction(stranger, { requestId }),
        saveFacts(stranger, { releaseNo: no, facts: before.release.facts }),
        saveReleaseSettings(stranger, { releaseNo: no, ...settings }),
        approveEdition(stranger, { editionId, seen, role: "desk" }),
        requestChanges(stranger, { editionId, seen, reason: "No." }),
        revokeSignOff(stranger, { editionId }),
        saveRevision(stranger, { editionId, parent: "", save: null, content: text("en"), blockIds: [] }),
        submitEdition(stranger, { editionId, seen }),
        recallEdition(stranger, { editionId }),
        editEdition(stranger, { editionId }),
        discardEdition(stranger, { editionId }),
      ]);
      expect(new Set(refusals.map(refusalOf))).toEqual(new Set(["release_not_found", "edition_not_found"]));
    }
    expect(await retractionRequestsFor(database.app, people.ada.person, no)).toMatchObject([{ state: "pending" }]);
    expect((await version(people.ada, no, "en")).edition).toEqual(before.edition);
  });
});
