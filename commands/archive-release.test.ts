import { expect, test } from "vitest";
import { languageVersion } from "#db/queries/language-version.ts";
import { livePublication, publicArticle } from "#db/queries/live-publication.ts";
import { newestPublications } from "#db/queries/newest-publications.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Content } from "#domain/release.ts";
import { emptyBody } from "#richtext/body.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor } from "#test/newsroom.ts";
import { archiveRelease } from "./archive-release.ts";
import type { ArchivedRelease, ArchivedVersion } from "./archived-release.ts";

const day = (date: number, hour = 12) => new Date(Date.UTC(2025, 5, date, hour));

eachDriver("a history older than the system", (database) => {
  test("becomes public with its own instants, in the order of its versions", async () => {
    const { no } = await archiveRelease(database, await history());
    const live = await livePublication(database.reader, no, "en");
    expect(live).toMatchObject({
      version: 2,
      kind: "correction",
      firstPublishedAt: day(2),
      goLiveAt: day(4),
      lastMajorChangeAt: day(4),
      corrections: [{ at: day(4), changeNote: "The number is 31.", version: 2 }],
      withdrawn: null,
    });
    const { publications } = await newestPublications(database.reader, { locale: "en" });
    expect(publications.map(({ releaseNo }) => releaseNo)).toContain(no);
  });

  test("can end in a withdrawal, readable with its explanation", async () => {
    const base = await history();
    const by = (await people()).duty.person;
    const { no } = await archiveRelease(database, {
      ...base,
      acts: [...base.acts, { verb: "withdraw", at: day(6), by, explanations: { en: "No longer current." } }],
    });
    const live = await livePublication(database.reader, no, "en");
    expect(live?.withdrawn).toEqual({ explanation: "No longer current.", at: day(6) });
  });

  test("can end in a retraction, of which only the notice is left", async () => {
    const base = await history();
    const { duty, second } = await people();
    const { no } = await archiveRelease(database, {
      ...base,
      acts: [
        ...base.acts,
        {
          verb: "retract",
          at: day(6),
          by: duty.person,
          confirmedBy: second.person,
          reasonClass: "factually_wrong",
          notices: { en: "This release was wrong." },
        },
      ],
    });
    expect(await livePublication(database.reader, no, "en")).toBeUndefined();
    expect((await publicArticle(database.reader, no, "en")).retracted).toMatchObject({
      notice: "This release was wrong.",
    });
  });

  test("says of a translation which source text it was made of, whatever the order of the versions", async () => {
    const base = await history();
    const { author, approver } = await people();
    const [first, correction] = base.acts;
    if (first?.verb !== "publish" || correction?.verb !== "publish") throw new Error("The history begins otherwise.");
    const translation = (version: ArchivedVersion | undefined, headline: string): ArchivedVersion => {
      if (!version) throw new Error("There is no text to translate.");
      return { ...version, content: { ...version.content, locale: "de", headline } };
    };
    const acts = [
      { ...first, versions: [translation(first.versions[0], "Eine Überschrift"), ...first.versions] },
      { ...correction, versions: [...correction.versions, translation(correction.versions[0], "Eine bessere")] },
    ];
    const { no } = await archiveRelease(database, { ...base, acts });
    const german = await languageVersion(database.app, author.person, no, "de");
    const english = await languageVersion(database.app, approver.person, no, "en");
    expect(german?.head).toMatchObject({ seq: 2, sourceSeq: 2 });
    expect(english?.head).toMatchObject({ seq: 2, sourceSeq: null, blockIds: [expect.stringMatching(/./)] });
  });

  test("keeps the four eyes: nobody signed off what they wrote", async () => {
    const base = await history();
    const { author } = await people({ author: { signOffRoles: ["desk"] } });
    const [act] = base.acts;
    if (act?.verb !== "publish") throw new Error("The history begins with a publication.");
    const versions = act.versions.map((version) => ({
      ...version,
      author: author.person,
      signOffs: [{ by: author.person, role: "desk" as const, at: day(2, 10) }],
    }));
    await expect(archiveRelease(database, { ...base, acts: [{ ...act, versions }] })).rejects.toThrow();
  });

  async function people(more: { author?: { signOffRoles: "desk"[] } } = {}) {
    return {
      author: await deskFor(database, "ada", { roles: ["author"], ...more.author }),
      approver: await deskFor(database, "grace", { roles: ["approver"], signOffRoles: ["desk"] }),
      duty: await deskFor(database, "dora", { roles: ["duty_editor"] }),
      second: await deskFor(database, "sam", { roles: ["duty_editor"] }),
    };
  }

  async function history(): Promise<ArchivedRelease> {
    const { author, approver, duty } = await people();
    const publish = (date: number, kind: EditionKind, content: Content) => ({
      verb: "publish" as const,
      at: day(date),
      by: duty.person,
      kind,
      versions: [
        {
          content,
          author: author.person,
          savedAt: day(date, 8),
          submittedAt: day(date, 9),
          signOffs: [{ by: approver.person, role: "desk" as const, at: day(date, 10) }],
        },
      ],
    });
    const first: Content = {
      schema: 1,
      locale: "en",
      headline: "A headline",
      lead: "There are 30.",
      slug: "a-headline",
      place: "Lindmar",
      body: emptyBody(),
      changeNote: null,
    };
    return {
      workingTitle: "A headline",
      facts: { releaseType: "press_release", date: "2025-06-02", topicIds: [], countryCodes: [], contactId: null },
      sourceLocale: "en",
      authoritativeLocale: "en",
      requiredLocales: ["en"],
      mode: "as_ready",
      createdBy: author.person,
      createdAt: day(1),
      acts: [
        publish(2, "first", first),
        publish(4, "correction", { ...first, lead: "There are 31.", changeNote: "The number is 31." }),
      ],
    };
  }
});
