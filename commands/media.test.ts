import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { act } from "#db/attacks/newsroom.ts";
import { refusal } from "#db/attacks/raw.ts";
import { databaseClock } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { checkRunOf } from "#db/queries/check-runs.ts";
import { type MediaItem, mediaItem, mediaList, visibleMediaItem } from "#db/queries/media.ts";
import { mediaUses } from "#db/queries/media-uses.ts";
import { publicMedia } from "#db/queries/public-media.ts";
import { events } from "#db/schema/events.ts";
import { rulesVersion } from "#domain/check-version.ts";
import type { MediaDetails } from "#domain/media.ts";
import type { Content } from "#domain/release.ts";
import { doc, image, p, still, video } from "#test/bodies.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, type Newsroom, newsroom, text, version, wordsOf, written } from "#test/release.ts";
import { addMedia } from "./add-media.ts";
import { autosave } from "./autosave.ts";
import { confirmRetraction } from "./confirm-retraction.ts";
import { deleteMedia } from "./delete-media.ts";
import { describeMedia } from "./describe-media.ts";
import { publishEditions } from "./publish-editions.ts";
import { requestRetraction } from "./request-retraction.ts";
import { saveRevision } from "./save-revision.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

const nowhere = { store: async () => {}, discard: async () => {} };
let count = 0;

function uploaded(name = "quay.jpg") {
  count += 1;
  const sha256 = count.toString(16).padStart(64, "0");
  const file = { sha256, format: "jpeg", size: 100, width: 960, height: 640 };
  return {
    kind: "image",
    name,
    format: "jpeg",
    size: 900,
    width: 960,
    height: 640,
    language: null,
    files: [file],
  } as const;
}

const details: MediaDetails = {
  language: null,
  focus: { x: 20, y: 80 },
  credit: "MFA / Feldrin",
  rightsUntil: "2027-01-31",
  texts: { en: { altAnswer: "describes", alt: "Two ministers sign.", caption: "The signing" } },
};

async function added(desk: Desk, name?: string): Promise<MediaItem> {
  const { id } = done(await addMedia(desk, uploaded(name), nowhere));
  const item = await mediaItem(desk.db, id);
  if (!item) throw new Error("An item that was added is not there.");
  return item;
}

const showing = ({ id, hash }: MediaItem) =>
  text("en", {
    body: doc(p("The ministers met in the old harbour of Lindmar this week."), image({ media: id, hash })),
  });

eachDriver("media", (database) => {
  let people: Newsroom;
  beforeAll(async () => {
    people = await newsroom(database);
  });

  const lastEvent = async () => {
    const [event] = await database.app
      .select({ kind: events.kind, by: events.personId })
      .from(events)
      .orderBy(sql`seq desc`)
      .limit(1);
    return event;
  };

  /** A release in English whose text shows the item. */
  async function writtenWith(item: MediaItem): Promise<{ no: number; editionId: string }> {
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const writing = { editionId, parent, save: null, content: showing(item), blockIds: [] };
    done(await saveRevision(people.ada, writing));
    return { no, editionId };
  }

  /** Schedules an approved text in raw SQL: the rule's own earliest instant is a minute away. */
  async function scheduleSoon(no: number, goLiveAt: Date): Promise<void> {
    const { edition } = await version(people.ada, no, "en");
    await database.app.transaction(async (tx) => {
      const { no: actNo, goLiveAt: at } = await act(tx, "schedule", {
        at: goLiveAt.toISOString(),
        by: people.dora.person.id,
      });
      await tx.execute(sql`update newsroom.localizations set first_public_at = ${at} where release_no = ${no}`);
      await tx.execute(sql`update newsroom.editions set public_from = ${at} where id = ${edition?.id}`);
      await tx.execute(sql`insert into newsroom.publications (id, localization_id, locale, release_no, edition_id, kind, revision_seq,
          sign_off_hash, release_type, noted, act_no, verb, go_live_at, first_public_at, signature)
        select ${newId()}, r.localization_id, r.locale, ${no}, r.edition_id, 'first', r.seq, r.sign_off_hash, r.release_type,
          r.noted, ${actNo}, 'schedule', ${at}::timestamptz, ${at}::timestamptz, decode(repeat('00', 64), 'hex')
          from newsroom.editions e join newsroom.revisions r on r.localization_id = e.localization_id and r.seq = e.head_seq
         where e.id = ${edition?.id}`);
    });
  }

  test("the still of a video is shown by its text like an image, and public with it alone", async () => {
    const item = await added(people.ada);
    const { no, editionId } = await written(people);
    const withStill = (attrs: object) =>
      text("en", {
        body: doc(
          p("The ministers met in the old harbour of Lindmar this week."),
          video("https://vimeo.com/123456789", "Signing", "https://mfa.halvoria.example/words", { ...still, ...attrs }),
        ),
      });
    const save = async (content: Content) => {
      const parent = wordsOf(await version(people.ada, no, "en"));
      return saveRevision(people.ada, { editionId, parent, save: null, content, blockIds: [] });
    };
    expect(refusalOf(await save(withStill({ media: newId(), hash: item.hash })))).toBe("media_gone");
    done(await save(withStill({ media: item.id, hash: item.hash })));
    expect((await mediaUses(database.app, people.ada.person, item.id)).shown).toMatchObject([{ releaseNo: no }]);
    expect(refusalOf(await deleteMedia(people.ada, item.id))).toBe("media_in_use");
    expect(await publicMedia(database.reader, item.hash)).toBeUndefined();

    const seen = await approved(people, no, "en");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    expect(await publicMedia(database.reader, item.hash)).toMatchObject({ id: item.id });
  });

  test("a text is told which of what it shows may not be shown on its day", async () => {
    const [lasting, ended] = [await added(people.ada), await added(people.ada)];
    done(await describeMedia(people.ada, lasting.id, { ...details, texts: {}, rightsUntil: null }));
    done(await describeMedia(people.ada, ended.id, { ...details, texts: {}, rightsUntil: "2020-01-31" }));
    for (const [item, expected] of [
      [lasting, []],
      [ended, [{ place: { field: "body", block: 1 }, facts: { until: "2020-01-31" } }]],
    ] as const) {
      const { no } = await writtenWith(item);
      const { localizationId, head } = await version(people.ada, no, "en");
      if (!head) throw new Error("Nothing is written.");
      const revision = { localizationId, revisionSeq: head.seq, signOffHash: head.signOffHash };
      const run = await checkRunOf(database.app, revision, rulesVersion);
      expect(run?.filter(({ code }) => code === "rights_ended")).toMatchObject(expected);
    }
  });

  test("an item is stored before it is in the library, and the same bytes are one item", async () => {
    const upload = uploaded();
    const stored: string[] = [];
    const store = async (id: string) => {
      stored.push(id);
      expect(await mediaItem(database.app, id)).toBeUndefined();
    };
    const first = done(await addMedia(people.ada, upload, { ...nowhere, store }));
    expect(first).toEqual({ id: stored[0], isNew: true });
    expect(await lastEvent()).toEqual({ kind: "media_added", by: people.ada.person.id });
    expect(await mediaItem(database.app, first.id)).toMatchObject({ name: "quay.jpg", files: upload.files });

    const again = done(await addMedia(people.jana, { ...upload, name: "other.jpg" }, { ...nowhere, store }));
    expect(again).toEqual({ id: first.id, isNew: false });
    expect(stored).toHaveLength(1);
  });

  test("what could not be stored is not in the library, and its files are taken away", async () => {
    const discarded: string[] = [];
    const full = {
      store: async () => {
        throw new Error("disk full");
      },
      discard: async (id: string) => {
        discarded.push(id);
      },
    };
    await expect(addMedia(people.ada, uploaded(), full)).rejects.toThrow("disk full");
    expect(discarded).toHaveLength(1);
    expect(await mediaItem(database.app, discarded[0] ?? "")).toBeUndefined();
  });

  test("who writes or publishes keeps media, an auditor does not", async () => {
    const item = await added(people.ada);
    const olga = await deskFor(database, "olga", { roles: ["auditor"] });
    expect(refusalOf(await addMedia(olga, uploaded(), nowhere))).toBe("not_a_media_keeper");
    expect(refusalOf(await describeMedia(olga, item.id, details))).toBe("not_a_media_keeper");
    expect(refusalOf(await deleteMedia(olga, item.id))).toBe("not_a_media_keeper");
    expect(refusalOf(await describeMedia(people.ada, newId(), details))).toBe("media_not_found");
    expect(refusalOf(await deleteMedia(people.ada, newId()))).toBe("media_not_found");
  });

  test("what is said about an item is found again, and takes the place of what was said", async () => {
    const item = await added(people.ada);
    done(await describeMedia(people.amira, item.id, details));
    expect(await mediaItem(database.app, item.id)).toMatchObject(details);
    expect(await lastEvent()).toEqual({ kind: "media_described", by: people.amira.person.id });
    const found = await mediaList(database.app, people.ada.person, { search: "signing MFA", kind: "image" });
    expect(found.items.map(({ id }) => id)).toEqual([item.id]);
    expect((await mediaList(database.app, people.ada.person, { search: "signing", kind: "document" })).items).toEqual(
      [],
    );

    done(await describeMedia(people.ada, item.id, { ...details, texts: {}, rightsUntil: null }));
    expect(await mediaItem(database.app, item.id)).toMatchObject({ texts: {}, rightsUntil: null });
    const named = { en: { altAnswer: "describes", alt: "quay", caption: "" } } as const;
    expect(refusalOf(await describeMedia(people.ada, item.id, { ...details, texts: named }))).toBe("alt_is_file_name");
  });

  test("the library is listed by pages, newest first", async () => {
    for (let made = 0; made < 49; made += 1) await added(people.ada, "paged.jpg");
    const first = await mediaList(database.app, people.ada.person, { search: "paged" });
    expect(first.items).toHaveLength(48);
    const second = await mediaList(database.app, people.ada.person, { search: "paged", before: first.older ?? "" });
    expect(second).toMatchObject({ items: [{ name: "paged.jpg" }], older: null });
    expect(first.items.map(({ id }) => id)).not.toContain(second.items[0]?.id);
  });

  test("a text names only what the library has, with its own bytes", async () => {
    const item = await added(people.ada);
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const save = { tab: newId(), no: 1 };
    for (const wrong of [
      { ...item, id: newId() },
      { ...item, hash: "f".repeat(64) },
    ]) {
      const writing = { editionId, parent, content: showing(wrong), blockIds: [] };
      expect(refusalOf(await saveRevision(people.ada, { ...writing, save: null }))).toBe("media_gone");
      expect(refusalOf(await autosave(people.ada, { ...writing, save }))).toBe("media_gone");
    }
  });

  test("an item is kept while a revision or what is being typed shows it", async () => {
    const revised = await added(people.ada);
    const { no } = await writtenWith(revised);
    expect(await deleteMedia(people.ada, revised.id)).toMatchObject({ refusal: { code: "media_in_use", uses: 1 } });
    expect(await mediaUses(database.app, people.ada.person, revised.id)).toMatchObject({
      shown: [{ releaseNo: no, locale: "en", isCurrent: true }],
      hidden: 0,
    });

    const typed = await added(people.ada);
    const draft = await written(people);
    const parent = wordsOf(await version(people.ada, draft.no, "en"));
    const first = { editionId: draft.editionId, parent, save: { tab: newId(), no: 1 }, blockIds: [] };
    const { words } = done(await autosave(people.ada, { ...first, content: showing(typed) }));
    expect(refusalOf(await deleteMedia(people.ada, typed.id))).toBe("media_in_use");
    const without = { ...first, parent: words, save: { ...first.save, no: 2 }, content: text("en") };
    done(await autosave(people.ada, without));
    expect(done(await deleteMedia(people.ada, typed.id))).toEqual(typed.files);
    expect(await lastEvent()).toEqual({ kind: "media_deleted", by: people.ada.person.id });
    expect(await mediaItem(database.app, typed.id)).toBeUndefined();
  });

  test("a text that shows it no more, but once did, keeps it", async () => {
    const item = await added(people.ada);
    const { no, editionId } = await writtenWith(item);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const writing = { editionId, parent, save: null, content: text("en"), blockIds: [] };
    done(await saveRevision(people.ada, writing));
    expect(refusalOf(await deleteMedia(people.ada, item.id))).toBe("media_in_use");
    expect((await mediaUses(database.app, people.ada.person, item.id)).shown).toMatchObject([{ isCurrent: false }]);
  });

  test("of a confidential release others learn only that there is one", async () => {
    const item = await added(people.ada);
    const { no, editionId } = await written(people, "en", { confidential: true });
    const parent = wordsOf(await version(people.ada, no, "en"));
    done(await saveRevision(people.ada, { editionId, parent, save: null, content: showing(item), blockIds: [] }));
    expect(await mediaUses(database.app, people.jana.person, item.id)).toEqual({ shown: [], hidden: 1 });
    expect((await mediaUses(database.app, people.grace.person, item.id)).shown).toHaveLength(1);
  });

  test("what only confidential releases show is in the library of those who may know of them", async () => {
    const item = await added(people.ada, "secret agreement.jpg");
    const seenBy = async ({ person }: Desk) =>
      (await visibleMediaItem(database.app, person, item.id)) !== undefined &&
      (await mediaList(database.app, person, { search: "secret agreement" })).items.length === 1;
    expect(await seenBy(people.jana)).toBe(true); // no text shows it yet
    const { no, editionId } = await written(people, "en", { confidential: true });
    const parent = wordsOf(await version(people.ada, no, "en"));
    done(await saveRevision(people.ada, { editionId, parent, save: null, content: showing(item), blockIds: [] }));
    expect(await seenBy(people.jana)).toBe(false);
    expect(await seenBy(people.ada)).toBe(true);
    expect(await seenBy(people.grace)).toBe(true);
    await writtenWith(item); // in a release that everybody may see
    expect(await seenBy(people.jana)).toBe(true);
  });

  test("past every rule, the database keeps what a text shows and changes no bytes", async () => {
    const item = await added(people.ada);
    await writtenWith(item);
    const tried = (statement: ReturnType<typeof sql>) => refusal(database.app, (tx) => tx.execute(statement));
    expect(await tried(sql`delete from newsroom.media where id = ${item.id}`)).toBe("media_of_a_text");
    for (const column of ["files", "name", "size", "uploaded_by"]) {
      const statement = sql`update newsroom.media set ${sql.raw(column)} = ${sql.raw(column)} where id = ${item.id}`;
      expect([column, await tried(statement)]).toEqual([column, "privilege"]);
    }
    expect(await tried(sql`delete from newsroom.revision_media`)).toBe("privilege");
    expect(await tried(sql`update newsroom.autosave_media set media_id = ${item.id}`)).toBe("privilege");
  });

  test("readers get an item from go-live on, by the database's clock, and not before", async () => {
    const item = await added(people.ada);
    const find = () => publicMedia(database.reader, item.hash);
    expect(await find()).toBeUndefined();
    const { no } = await writtenWith(item);
    expect(await find()).toBeUndefined();
    await approved(people, no, "en");
    expect(await find()).toBeUndefined();
    const goLiveAt = new Date((await databaseClock(database.app)).getTime() + 1500);
    await scheduleSoon(no, goLiveAt);
    if ((await databaseClock(database.app)) < goLiveAt) expect(await find()).toBeUndefined();
    await expect
      .poll(find, { timeout: 10_000 })
      .toEqual({ id: item.id, kind: "image", name: item.name, files: item.files });
    expect((await databaseClock(database.app)).getTime()).toBeGreaterThanOrEqual(goLiveAt.getTime());
  });

  test("a withdrawn text stays readable with its images, a retracted one takes them away", async () => {
    const item = await added(people.ada);
    const { no } = await writtenWith(item);
    const seen = await approved(people, no, "en");
    done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    expect(await publicMedia(database.reader, item.hash)).toMatchObject({ id: item.id });

    const explanation = "The ministers corrected what they said about the harbour of Lindmar this week.";
    done(await withdrawPublication(people.dora, { releaseNo: no, locale: "en", explanation }));
    expect(await publicMedia(database.reader, item.hash)).toMatchObject({ id: item.id });

    const wish = {
      releaseNo: no,
      locales: ["en" as const],
      reasonClass: "factually_wrong" as const,
      notices: { en: explanation },
    };
    const { requestId } = done(await requestRetraction(people.dora, wish));
    done(await confirmRetraction(people.grace, { requestId }));
    expect(await publicMedia(database.reader, item.hash)).toBeUndefined();
    expect(refusalOf(await deleteMedia(people.ada, item.id))).toBe("media_in_use");
  });

  test("the site's role reads of media what the function answers and nothing else", async () => {
    for (const table of ["media", "media_texts", "revision_media", "autosave_media"]) {
      const read = sql`select * from newsroom.${sql.raw(table)}`;
      expect(await refusal(database.reader, (tx) => tx.execute(read))).toBe("privilege");
    }
    expect(await refusal(database.reader, (tx) => tx.execute(sql`select newsroom.media_in('{}')`))).toBe("privilege");
  });
});
