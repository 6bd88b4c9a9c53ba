import { expect, test } from "vitest";
import { openEdition } from "#commands/open-edition.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { eachDriver } from "#test/database.ts";
import { done } from "#test/newsroom.ts";
import { approved, newsroom, paragraph, text, version, write, written } from "#test/release.ts";
import { baseRevisions } from "./base-revisions.ts";

eachDriver("the revisions that a text can be compared with", (database) => {
  test("are those before it, the newest first, with what is public and what was signed off", async () => {
    const people = await newsroom(database);
    const { ada } = people;
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    const live = (await version(ada, no, "en")).live?.seq ?? 0;
    done(await openEdition(ada, { releaseNo: no, locale: "en", kind: "update" }));
    await write(ada, no, text("en", { body: paragraph("One more."), changeNote: "More." }));
    await write(ada, no, text("en", { body: paragraph("And two more."), changeNote: "More." }));
    const { localizationId, head } = await version(ada, no, "en");
    const before = head?.seq ?? 0;
    const bases = await baseRevisions(ada.db, { localizationId, before, publishedSeq: live });
    expect(bases.map(({ seq }) => seq)).toEqual(Array.from({ length: before - 1 }, (_, nth) => before - 1 - nth));
    expect(bases.filter(({ isPublished }) => isPublished).map(({ seq }) => seq)).toEqual([live]);
    expect(bases.filter(({ isLastSignedOff }) => isLastSignedOff).map(({ seq }) => seq)).toEqual([live]);
    expect(bases[0]).toMatchObject({ savedBy: "ada", savedAt: expect.any(Date) });
    expect(await baseRevisions(ada.db, { localizationId, before: 1, publishedSeq: null })).toEqual([]);
  });
});
