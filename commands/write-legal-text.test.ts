import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { body, bulletList, heading, link, paragraph, statement } from "#bin/demo/build.ts";
import type { Desk } from "#db/desk.ts";
import { clock } from "#db/queries/clock.ts";
import { deskLegalTexts, legalText, publicLegalText, writtenLegalTexts } from "#db/queries/legal-texts.ts";
import { events } from "#db/schema/events.ts";
import { emptyBody } from "#richtext/body.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { writeLegalText } from "./write-legal-text.ts";

const english = body(
  heading("Cookies"),
  paragraph("This website sets no cookies and loads nothing from anybody else."),
  bulletList(["More about it is in ", link("the notes on our servers", "https://mfa.halvoria.example/servers")]),
);
const shorter = body(paragraph("This website sets no cookies while you read it."));

eachDriver("the texts of the legal pages", (database) => {
  let edda: Desk;
  let ada: Desk;
  beforeAll(async () => {
    edda = await deskFor(database, "edda", { roles: ["admin"] });
    ada = await deskFor(database, "ada", { roles: ["author"] });
  });

  const lastEvent = async () => {
    const [event] = await database.app
      .select({ seq: events.seq, kind: events.kind, by: events.personId, payload: events.payload })
      .from(events)
      .orderBy(sql`seq desc`)
      .limit(1);
    return event;
  };
  const readers = (locale: "en" | "fr" = "en") => publicLegalText(database.reader, "privacy", locale);

  test("are missing at first, and written ones are public at once, with an event", async () => {
    expect(await readers()).toBeUndefined();
    const before = await clock(database.front);
    const text = { page: "privacy", locale: "en", body: english, seen: 0 } as const;
    expect(done(await writeLegalText(edda, text))).toEqual({ version: 1 });
    expect(await readers()).toEqual(english);
    expect(await readers("fr")).toBeUndefined();
    expect(await writtenLegalTexts(database.reader)).toEqual([{ page: "privacy", locale: "en" }]);
    expect(await deskLegalTexts(database.app)).toEqual([{ page: "privacy", locale: "en" }]);
    expect((await clock(database.front)).epoch).not.toBe(before.epoch);
    expect(await lastEvent()).toMatchObject({ kind: "legal_text_changed", by: edda.person.id });
    expect(JSON.parse((await lastEvent())?.payload ?? "")).toEqual({
      page: "privacy",
      locale: "en",
      version: 1,
      body: english,
    });
  });

  test("the same text again changes and records nothing", async () => {
    const before = await lastEvent();
    const text = { page: "privacy", locale: "en", body: english, seen: 1 } as const;
    expect(done(await writeLegalText(edda, text))).toEqual({ version: 1 });
    expect(await lastEvent()).toEqual(before);
  });

  test("a text without words is taken away, and can be written again", async () => {
    const place = { page: "privacy", locale: "en" } as const;
    expect(done(await writeLegalText(edda, { ...place, body: emptyBody(), seen: 1 }))).toEqual({ version: 2 });
    expect(await readers()).toBeUndefined();
    expect(await writtenLegalTexts(database.reader)).toEqual([]);
    expect(await legalText(database.app, "privacy", "en")).toEqual({ body: null, version: 2 });
    done(await writeLegalText(edda, { ...place, body: shorter, seen: 2 }));
    expect(await readers()).toEqual(shorter);
  });

  test("what is refused leaves no trace", async () => {
    const before = await lastEvent();
    const text = { page: "imprint", locale: "en", body: shorter, seen: 0 } as const;
    const said = body(statement({ speaker: "Ilse Marandt", office: "Foreign Minister" }, "We will be there."));
    const refusals = [
      await writeLegalText(ada, text),
      await writeLegalText(edda, { ...text, seen: 1 }),
      await writeLegalText(edda, { ...text, locale: "ar" }),
      await writeLegalText(edda, { ...text, body: said }),
    ];
    expect(refusals.map(refusalOf)).toEqual([
      "not_an_admin",
      "legal_text_changed",
      "legal_text_stopped",
      "legal_text_sectioned",
    ]);
    expect(await publicLegalText(database.reader, "imprint", "en")).toBeUndefined();
    expect(await lastEvent()).toEqual(before);
  });

  test("of two who write on the same version, one is told, and only the other is in the record", async () => {
    const before = await lastEvent();
    const text = { page: "accessibility", locale: "en", seen: 0 } as const;
    const both = await Promise.all([
      writeLegalText(edda, { ...text, body: english }),
      writeLegalText(edda, { ...text, body: shorter }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.map(refusalOf).filter(Boolean)).toEqual(["legal_text_changed"]);
    const after = await lastEvent();
    expect(after?.seq).toBe((before?.seq ?? 0) + 1);
    expect(JSON.parse(after?.payload ?? "").body).toEqual(
      await publicLegalText(database.reader, "accessibility", "en"),
    );
  });
});
