import { describe, expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { offices } from "#db/schema/offices.ts";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, version, written } from "#test/release.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { createRelease } from "./create-release.ts";
import { discardEdition } from "./discard-edition.ts";
import { saveReleaseSettings } from "./save-release-settings.ts";

describe("begin", () => {
  const database = testDatabase("pglite");

  const release = {
    releaseType: "statement",
    sourceLocale: "de",
    requiredLocales: ["de", "en"],
    mode: "together",
    workingTitle: " Erklärung zum Hafen ",
    confidential: false,
  } as const;

  test("a release starts as a draft of its source locale, with its working title as headline", async () => {
    const { ada } = await newsroom(database);
    const { no } = done(await createRelease(ada, release));
    expect(no).toBeGreaterThanOrEqual(1_000_000);
    const { edition, head, release: overview } = await version(ada, no, "de");
    expect(overview).toMatchObject({ mode: "together", requiredLocales: ["de", "en"], authoritativeLocale: "de" });
    expect(edition).toMatchObject({ state: "draft", number: 1, kind: "first", authors: [ada.person.id] });
    expect(head?.content).toMatchObject({ headline: "Erklärung zum Hafen", slug: "erklärung-zum-hafen", locale: "de" });
    expect(head?.facts).toMatchObject({ releaseType: "statement", date: null, contact: { name: "T. Riedal" } });
  });

  test("what was done is recorded in its order", async () => {
    const { ada } = await newsroom(database);
    const { no } = done(await createRelease(ada, release));
    const history = await releaseHistory(ada.db, ada.person, no);
    expect(history?.map(({ kind }) => kind)).toEqual(["edition_opened", "release_created"]);
    expect(history?.[0]).toMatchObject({ personName: "ada", locale: "de" });
  });

  test("a translator starts no release, and nothing is written", async () => {
    const { amira } = await newsroom(database);
    expect(refusalOf(await createRelease(amira, release))).toBe("not_an_author");
  });

  test("nothing is begun in a language that the office does not offer", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const { release: begun } = await version(people.ada, no, "en");
    const { locales } = await deskOffice(database.app);
    await database.app.update(offices).set({ locales: ["de", "en"] });
    const settings = { mode: begun.mode, authoritativeLocale: begun.authoritativeLocale };
    const requiredLocales = ["de", "en", "fr"] as const;
    const french = [
      await createRelease(people.ada, { ...release, requiredLocales }),
      await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }),
      await saveReleaseSettings(people.ada, { releaseNo: no, ...settings, requiredLocales }),
    ];
    await database.app.update(offices).set({ locales });
    expect(french.map(refusalOf)).toEqual(["locale_not_offered", "locale_not_offered", "locale_not_offered"]);
  });

  test("a translator adds their language, with the source beside it", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await createLanguageVersion(people.amira, { releaseNo: no, locale: "ar" }));
    const { edition, head, source } = await version(people.amira, no, "ar");
    expect(edition).toMatchObject({ state: "draft", locale: "ar" });
    expect(head?.content.headline).toBe("");
    expect(head?.facts.date).toBe("2026-06-04");
    expect(source?.content.headline).toBe("Foreign Minister opens the harbour conference");
    expect(head?.sourceSeq).toBe(source?.seq);
  });

  test("a language is added once, and again after it was discarded", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const { editionId } = done(await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }));
    expect(refusalOf(await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }))).toBe("edition_open");
    done(await discardEdition(people.ada, { editionId }));
    done(await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }));
    expect((await version(people.ada, no, "fr")).edition).toMatchObject({ number: 1, kind: "first", state: "draft" });
  });

  test("a release that is not there, or confidential, is the same to whoever may not know of it", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en", { confidential: true });
    expect(refusalOf(await createLanguageVersion(people.jana, { releaseNo: no, locale: "fr" }))).toBe(
      "release_not_found",
    );
    expect(refusalOf(await createLanguageVersion(people.jana, { releaseNo: 1, locale: "fr" }))).toBe(
      "release_not_found",
    );
    done(await createLanguageVersion(people.ada, { releaseNo: no, locale: "fr" }));
  });
});
