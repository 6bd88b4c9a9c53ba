import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { keptContent } from "#domain/revision.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { newsroom, text, version, wordsOf, written } from "#test/release.ts";
import { autosave } from "./autosave.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { createRelease } from "./create-release.ts";
import { duplicateRelease } from "./duplicate-release.ts";

eachDriver("a duplicate", (database) => {
  test("has the newest words and the facts of the original, no day, and the person as its author", async () => {
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
    expect(edition).toMatchObject({ state: "draft", number: 1, kind: "first", authors: [people.jana.person.id] });
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
