import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Desk } from "#db/desk.ts";
import { boilerplates, speakers, speakersIn } from "#db/queries/standing-texts.ts";
import { events } from "#db/schema/events.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { addSpeaker } from "./add-speaker.ts";
import { changeBoilerplates } from "./change-boilerplates.ts";
import { changeSpeaker } from "./change-speaker.ts";

const nowhere = { de: "", en: "", fr: "", ar: "", "de-simple": "" };

eachDriver("standing texts", (database) => {
  let edda: Desk;
  let ada: Desk;
  beforeAll(async () => {
    edda = await deskFor(database, "edda", { roles: ["admin"] });
    ada = await deskFor(database, "ada", { roles: ["author"] });
  });

  const lastEvent = async () => {
    const rows = await database.app
      .select({ kind: events.kind, by: events.personId, payload: events.payload })
      .from(events)
      .orderBy(sql`seq desc`)
      .limit(1);
    return rows[0];
  };

  test("a speaker is offered in the languages that have the name, until taken off the list", async () => {
    const minister = {
      names: { ...nowhere, en: "Ilse Marandt", de: "Ilse Marandt" },
      offices: { ...nowhere, en: "Foreign Minister", de: "Außenministerin" },
    };
    const { id } = done(await addSpeaker(edda, minister));
    expect(await lastEvent()).toMatchObject({ kind: "speaker_added", by: edda.person.id });
    expect(await speakersIn(database.app, "de")).toEqual([{ name: "Ilse Marandt", office: "Außenministerin" }]);
    expect(await speakersIn(database.app, "fr")).toEqual([]);

    done(await changeSpeaker(edda, { id, ...minister, active: false }));
    expect(await lastEvent()).toMatchObject({ kind: "speaker_changed", by: edda.person.id });
    expect(await speakersIn(database.app, "de")).toEqual([]);
    expect(await speakers(database.app)).toEqual([{ id, ...minister, active: false }]);
  });

  test("who is no admin, or names nobody, changes no speaker", async () => {
    const somebody = { names: { ...nowhere, en: "A" }, offices: { ...nowhere, en: "B" } };
    expect(refusalOf(await addSpeaker(ada, somebody))).toBe("not_an_admin");
    expect(refusalOf(await addSpeaker(edda, { names: nowhere, offices: nowhere }))).toBe("speaker_name_missing");
    const unknown = { id: edda.person.id, ...somebody, active: true };
    expect(refusalOf(await changeSpeaker(edda, unknown))).toBe("speaker_unknown");
    expect(refusalOf(await changeSpeaker(ada, unknown))).toBe("not_an_admin");
  });

  test("the boilerplate is written anew in every language at once", async () => {
    expect(await boilerplates(database.app)).toEqual(nowhere);
    done(await changeBoilerplates(edda, { ...nowhere, en: "About us.", fr: "À propos." }));
    done(await changeBoilerplates(edda, { ...nowhere, en: "About the ministry." }));
    expect(await boilerplates(database.app)).toEqual({ ...nowhere, en: "About the ministry." });
    expect(await lastEvent()).toMatchObject({ kind: "boilerplates_changed", by: edda.person.id });
    expect(refusalOf(await changeBoilerplates(ada, nowhere))).toBe("not_an_admin");
  });
});
