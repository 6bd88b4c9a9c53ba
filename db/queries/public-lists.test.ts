import { beforeAll, expect, test } from "vitest";
import { addTopic } from "#commands/add-topic.ts";
import { archiveRelease } from "#commands/archive-release.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done } from "#test/newsroom.ts";
import { type Newsroom, newsroom, text } from "#test/release.ts";
import { livePublication, publicArticle } from "./live-publication.ts";
import { countPublications, newestPublications, sitemapParts, sitemapPublications } from "./newest-publications.ts";
import { topicsInUse } from "./office.ts";

const start = Date.UTC(2025, 0, 1, 9);
const minutes = (count: number) => new Date(start + count * 60_000);
const called = (name: string) => ({ de: name, en: name, fr: name, ar: `${name}!`, "de-simple": name });

eachDriver("lists of what is public", (database) => {
  let people: Newsroom;
  let topicIds: string[];
  const numbers: number[] = [];

  beforeAll(async () => {
    people = await newsroom(database);
    const edda = await deskFor(database, "edda", { roles: ["admin"] });
    const add = async (key: string) => done(await addTopic(edda, { key, names: called(key) })).id;
    topicIds = [await add("trade"), await add("unused"), await add("culture")];
    // 45 releases: each third one an interview, each fifth one on trade, each ninth one in Arabic too; all at one instant
    // in pairs, so that the number decides their order
    for (let count = 0; count < 45; count++) numbers.push(await publicRelease(count));
  }, 120_000);

  async function publicRelease(count: number): Promise<number> {
    const locales: Locale[] = count % 9 === 0 ? ["en", "ar"] : ["en"];
    const at = minutes(10 + Math.floor(count / 2));
    const releaseType: ReleaseType = count % 3 === 0 ? "interview" : "press_release";
    const { no } = await archiveRelease(database, {
      workingTitle: `Release ${count}`,
      facts: {
        releaseType,
        date: "2025-01-01",
        topicIds: count % 5 === 0 ? topicIds.slice(0, 1) : [],
        countryCodes: [],
        contactId: null,
      },
      sourceLocale: "en",
      authoritativeLocale: "en",
      requiredLocales: ["en"],
      mode: "as_ready",
      createdBy: people.ada.person,
      createdAt: minutes(0),
      acts: [
        {
          verb: "publish",
          at,
          by: people.dora.person,
          kind: "first",
          versions: locales.map((locale) => ({
            content: text(locale, { headline: `Release ${count}`, slug: `release-${count}` }),
            author: people.ada.person,
            savedAt: minutes(1),
            submittedAt: minutes(2),
            signOffs: [{ by: people.grace.person, role: "desk", at: minutes(3) }],
          })),
        },
      ],
    });
    return no;
  }

  async function walk(filter: Parameters<typeof newestPublications>[1]) {
    const pages = [];
    let before: string | undefined;
    for (;;) {
      const page = await newestPublications(database.reader, { ...filter, ...(before && { before }) });
      pages.push(page.publications);
      if (page.olderCursor === null) return pages;
      before = page.olderCursor;
    }
  }

  test("pages of twenty, newest first, without a gap or a repetition", async () => {
    const pages = await walk({ locale: "en" });
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    const listed = pages.flat();
    expect(new Set(listed.map(({ releaseNo }) => releaseNo))).toEqual(new Set(numbers));
    for (const [index, later] of listed.slice(0, -1).entries()) {
      const earlier = listed[index + 1];
      if (!earlier) throw new Error("The list has a hole.");
      const order = later.firstPublishedAt.getTime() - earlier.firstPublishedAt.getTime();
      expect(order > 0 || (order === 0 && later.releaseNo > earlier.releaseNo)).toBe(true);
    }
  });

  test("what a list says of a publication", async () => {
    const [oldest] = (await walk({ locale: "en" }))
      .flat()
      .slice(-2)
      .filter(({ releaseNo }) => releaseNo === numbers[0]);
    expect(oldest).toMatchObject({
      releaseNo: numbers[0],
      locale: "en",
      releaseType: "interview",
      headline: "Release 0",
      slug: "release-0",
      firstPublishedAt: minutes(10),
      lastMajorChangeAt: minutes(10),
      withdrawn: false,
      topics: [{ key: "trade", name: "trade" }],
    });
    expect(new Set(oldest?.locales)).toEqual(new Set(["en", "ar"]));
  });

  test.each([
    [{ locale: "en", releaseType: "interview" }, 15],
    [{ locale: "en", topicKey: "trade" }, 9],
    [{ locale: "en", topicKey: "trade", releaseType: "interview" }, 3],
    [{ locale: "ar" }, 5],
    [{ locale: "ar", topicKey: "trade" }, 1],
    [{ locale: "fr" }, 0],
    [{ locale: "en", topicKey: "unused" }, 0],
  ] as const)("%o lists and counts %i", async (filter, count) => {
    expect((await walk(filter)).flat()).toHaveLength(count);
    expect(await countPublications(database.reader, filter)).toBe(count);
  });

  test.each(["", "x", "1-2", "99999999999999999999-1234567", "1735722000000000-1234567; drop"])(
    "a cursor that is none, %o, begins at the newest",
    async (before) => {
      const { publications } = await newestPublications(database.reader, { locale: "en", before });
      const [first] = await walk({ locale: "en" });
      expect(publications).toEqual(first);
    },
  );

  test("topics of a language are those of its publications, by their name today", async () => {
    expect(await topicsInUse(database.reader, "en")).toEqual([{ key: "trade", name: "trade" }]);
    expect(await topicsInUse(database.reader, "ar")).toEqual([{ key: "trade", name: "trade!" }]);
    expect(await topicsInUse(database.reader, "fr")).toEqual([]);
  });

  test("the sitemap has each release once, with its languages", async () => {
    expect(await sitemapParts(database.reader)).toEqual([0]);
    const mapped = await sitemapPublications(database.reader, 0);
    expect(mapped).toHaveLength(45);
    const both = mapped.find(({ releaseNo }) => releaseNo === numbers[9]);
    expect(new Set(both?.versions.map(({ locale }) => locale))).toEqual(new Set(["en", "ar"]));
    expect(both?.versions.map(({ lastModified, listed }) => [lastModified, listed])).toEqual([
      [minutes(14), true],
      [minutes(14), true],
    ]);
    expect(await sitemapPublications(database.reader, 1)).toEqual([]);
  });

  test("the languages of a release stand in the order of all lists of languages", async () => {
    const { siblings } = await publicArticle(database.reader, numbers[9] ?? 0, "en");
    expect(siblings.map(({ locale, slug }) => [locale, slug])).toEqual([
      ["en", "release-9"],
      ["ar", "release-9"],
    ]);
  });

  test("nothing is public under another number or language", async () => {
    expect(await livePublication(database.reader, 999, "en")).toBeUndefined();
    expect(await livePublication(database.reader, numbers[1] ?? 0, "ar")).toBeUndefined();
  });
});
