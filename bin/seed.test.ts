import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword } from "#auth/demo-accounts.ts";
import { verifyPassword } from "#auth/password.ts";
import { rows } from "#db/attacks/raw.ts";
import { livePublication, publicArticle } from "#db/queries/live-publication.ts";
import { mediaList } from "#db/queries/media.ts";
import { mediaUses } from "#db/queries/media-uses.ts";
import { countPublications, newestPublications } from "#db/queries/newest-publications.ts";
import { office } from "#db/queries/office.ts";
import { people } from "#db/queries/people.ts";
import { publicMedia } from "#db/queries/public-media.ts";
import { releaseList } from "#db/queries/release-list.ts";
import { credentials } from "#db/schema/credentials.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { stages } from "#domain/stage.ts";
import { diskStore } from "#media/disk-store.ts";
import { eachDriver } from "#test/database.ts";
import { pictureKeys, pictures } from "./demo/pictures.ts";
import { releases } from "./demo/releases.ts";
import { seedDemo } from "./seed.ts";

eachDriver("the demo", (database) => {
  let media: string;
  beforeAll(async () => {
    media = await mkdtemp(join(tmpdir(), "communique-seed-"));
    await seedDemo(database, diskStore(media));
  }, 120_000);
  afterAll(() => rm(media, { recursive: true, force: true }));

  const auditor: Person = { id: "auditor", name: "", roles: ["auditor"], translates: [], signOffRoles: [] };

  async function everything() {
    const { rows, older } = await releaseList(database.app, auditor, {});
    expect(older).toBeNull();
    return rows;
  }

  async function numberOf(headline: string): Promise<number> {
    const row = (await everything()).find((release) => release.headline === headline);
    if (!row) throw new Error(`No release is called ${headline}`);
    return row.no;
  }

  test("has every release, in every stage that the desk knows", async () => {
    const rows = await everything();
    expect(rows).toHaveLength(releases.length);
    const found = new Set(rows.flatMap(({ versions }) => versions.map(({ stage }) => stage)));
    expect([...found].sort()).toEqual(stages.filter((stage) => stage !== "superseded").sort());
  });

  test("is public in every language, by the dates of its history", async () => {
    const expected = (locale: Locale) =>
      releases.filter(({ story, texts }) => {
        if (!texts[locale]) return false;
        if (story.kind === "published") return !story.retracted;
        return story.versions[locale]?.stage === "published";
      }).length;
    for (const locale of locales) {
      expect(await countPublications(database.reader, { locale }), locale).toBe(expected(locale));
    }
    const { publications, olderCursor } = await newestPublications(database.reader, { locale: "en" });
    expect(olderCursor).not.toBeNull();
    expect(publications[0]?.headline).toContain("winter relief");
    expect(publications[0]?.firstPublishedAt.toISOString()).toBe("2026-11-12T16:30:00.000Z");
  });

  test("is listed and counted as if it were looked through", async () => {
    const apart = await database.as(undefined, (db) =>
      rows(
        db,
        sql`select release_id, locale, edition_id, stage, last_seq from newsroom.shown_versions
          except select release_id, locale, edition_id, stage, last_seq from newsroom.listed_versions`,
      ),
    );
    expect(apart).toEqual([]);
    const counted = await database.as(undefined, (db) =>
      rows(
        db,
        sql`select k.locale, k.topic_key, site.count_live(k.locale, null, k.topic_key)::int as kept, (select count(*)::int from site.live v
            join newsroom.publication_topics t on t.publication_id = v.publication_id and t.topic_key = k.topic_key
           where v.locale = k.locale) as looked from (select distinct locale, topic_key from newsroom.publication_topics) k`,
      ),
    );
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.map(({ kept }) => kept)).toEqual(counted.map(({ looked }) => looked));
  });

  test("says in its lists what its articles say", async () => {
    let compared = 0;
    for (const locale of locales) {
      const { publications } = await newestPublications(database.reader, { locale });
      for (const { releaseNo, lastMajorChangeAt } of publications) {
        const { live } = await publicArticle(database.reader, releaseNo, locale);
        compared += 1;
        expect(lastMajorChangeAt).toEqual(live?.lastMajorChangeAt);
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("tells honestly what became of its texts", async () => {
    const corrected = await numberOf("Kontaktgruppe Lindmar beschließt Fahrplan für den Haldorpass");
    expect(await livePublication(database.reader, corrected, "ar")).toMatchObject({
      version: 2,
      kind: "correction",
      corrections: [{ kind: "correction", version: 2 }],
    });
    const withdrawn = await numberOf("Accreditation open for the Contact Group meeting in Port Esker");
    const live = await livePublication(database.reader, withdrawn, "fr");
    expect(live?.withdrawn?.explanation).toContain("Lindmar");
    const retracted = await numberOf("Neue Visagebühren vom 1. Januar 2027 an");
    expect(await livePublication(database.reader, retracted, "de")).toBeUndefined();
    expect((await publicArticle(database.reader, retracted, "en")).retracted?.notice).toContain("fees");
  });

  test("shows pictures that are in the library, each file in the store, and public with their texts", async () => {
    const { items } = await mediaList(database.app, auditor, {});
    expect(items.map(({ name }) => name).toSorted()).toEqual(pictureKeys.map((key) => pictures[key].name).toSorted());
    for (const item of items) {
      expect(Object.keys(item.texts).length, item.name).toBeGreaterThan(1);
      expect((await readdir(join(media, item.id))).length, item.name).toBe(item.files.length);
      const { shown } = await mediaUses(database.app, auditor, item.id);
      expect(shown.length, item.name).toBeGreaterThan(1);
      const isPublic = item.name !== pictures.ferryLines.name; // its release is on the desk
      expect((await publicMedia(database.reader, item.hash)) !== undefined, item.name).toBe(isPublic);
    }
  });

  test("has its office and people, who can sign in", async () => {
    const { names, zone } = await office(database.reader);
    expect(names.fr.name).toBe("Ministère des Affaires étrangères");
    expect(zone).toBe("Europe/Berlin");
    expect(await people(database.app)).toHaveLength(14);
    const [credential] = await database.accounts.select({ hash: credentials.passwordHash }).from(credentials);
    expect(await verifyPassword(credential?.hash, demoPassword)).toBe(true);
  });
});
