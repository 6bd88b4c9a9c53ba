import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import type { Locale } from "#domain/locale.ts";
import { keptContent } from "#domain/revision.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, text, translated, version, wordsOf, write, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { autosave } from "./autosave.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { createRelease } from "./create-release.ts";
import { duplicateRelease } from "./duplicate-release.ts";
import { publishEditions } from "./publish-editions.ts";
import { saveFacts } from "./save-facts.ts";
import { submitEdition } from "./submit-edition.ts";

eachDriver("a duplicate", (database) => {
  test("has the newest words and the facts of the original, no day, and the person among its authors", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const original = await version(people.ada, no, "en");
    const save = { tab: newId(), no: 1 };
    const content = text("en", { lead: "Typed a moment ago." });
    done(await autosave(people.ada, { editionId, parent: wordsOf(original), save, content, blockIds: ["a"] }));

    const copy = done(await duplicateRelease(people.jana, { releaseNo: no, locales: [] }));
    expect(copy.no).not.toBe(no);
    const { head, edition, release } = await version(people.jana, copy.no, "en");
    expect(head?.content).toEqual(keptContent(content, { kind: "first" }));
    expect(head?.blockIds).toHaveLength(original.head?.blockIds.length ?? -1);
    expect(head?.blockIds).not.toContain("a");
    expect(edition).toMatchObject({ state: "draft", number: 1, kind: "first" });
    expect(edition?.authors.toSorted()).toEqual([people.ada.person.id, people.jana.person.id].toSorted());
    expect(release.facts).toEqual({ ...original.release.facts, date: null });
    expect(release.requiredLocales).toEqual(original.release.requiredLocales);
    expect((await version(people.ada, no, "en")).edition?.authors).toEqual([people.ada.person.id]);
  });

  test("takes the other languages that are wanted, as translations of its own source", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    for (const locale of ["de", "fr"] as const)
      done(await createLanguageVersion(people.ada, { releaseNo: no, locale }));
    const copy = done(await duplicateRelease(people.ada, { releaseNo: no, locales: ["fr", "ar"] }));
    const french = await version(people.ada, copy.no, "fr");
    expect(french.head).toMatchObject({ seq: 1, sourceSeq: 1 });
    expect(french.release.versions.map(({ locale }) => locale).toSorted()).toEqual(["en", "fr"]);
  });

  test("who wrote words of the original does not sign off the copy, also where they were typed a moment ago", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await translated(people, no, "fr");
    await write(people.lee, no, text("fr", { place: "Vieux-Lindmar" }));
    const parent = wordsOf(await version(people.grace, no, "en"));
    const content = text("en", { lead: "Twenty states meet in Lindmar to agree on routes for shipping." });
    done(await autosave(people.grace, { editionId, parent, save: { tab: newId(), no: 1 }, content, blockIds: ["a"] }));

    const copy = done(await duplicateRelease(people.jana, { releaseNo: no, locales: ["fr"] }));
    const authors = async (locale: Locale) =>
      (await version(people.jana, copy.no, locale)).hands.map(({ name }) => name);
    expect(await authors("en")).toEqual(["ada", "grace", "jana"]);
    expect(await authors("fr")).toEqual(["ada", "jana", "lee"]);

    const { release } = await version(people.jana, copy.no, "en");
    done(await saveFacts(people.jana, { releaseNo: copy.no, facts: { ...release.facts, date: "2026-06-04" } }));
    done(await submitEdition(people.jana, await edition(people.jana, copy.no, "en")));
    const seen = await edition(people.grace, copy.no, "en");
    expect(refusalOf(await approveEdition(people.grace, { ...seen, role: "desk" }))).toBe("own_work");
  });

  test("words that were signed off and published carry no earlier hands", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    const copy = done(await duplicateRelease(people.jana, { releaseNo: no, locales: [] }));
    expect((await version(people.jana, copy.no, "en")).edition?.authors).toEqual([people.jana.person.id]);
  });

  test("a confidential release stays one, and who may not know of it cannot duplicate it", async () => {
    const people = await newsroom(database);
    const begun = { releaseType: "statement", sourceLocale: "en", requiredLocales: ["en"], mode: "as_ready" } as const;
    const { no } = done(await createRelease(people.ada, { ...begun, workingTitle: "Secret", confidential: true }));
    expect(refusalOf(await duplicateRelease(people.jana, { releaseNo: no, locales: [] }))).toBe("release_not_found");
    const copy = done(await duplicateRelease(people.ada, { releaseNo: no, locales: [] }));
    const outsider = await deskFor(database, "olga", { roles: ["author"] });
    expect(refusalOf(await duplicateRelease(outsider, { releaseNo: copy.no, locales: [] }))).toBe("release_not_found");
  });

  test("who starts no releases duplicates none", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    expect(refusalOf(await duplicateRelease(people.amira, { releaseNo: no, locales: [] }))).toBe("not_an_author");
  });
});
