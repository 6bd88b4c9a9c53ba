import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { clock } from "#db/queries/clock.ts";
import { credentialOf } from "#db/queries/credentials.ts";
import { office as officeOf, pressContact } from "#db/queries/office.ts";
import { people, personByEmail, personById } from "#db/queries/people.ts";
import { insertSession } from "#db/queries/session.ts";
import { contacts, deskOffice, signOffPolicies, topics } from "#db/queries/settings.ts";
import { events } from "#db/schema/events.ts";
import { sessions } from "#db/schema/sessions.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { addContact } from "./add-contact.ts";
import { addPerson } from "./add-person.ts";
import { addTopic } from "./add-topic.ts";
import { changeContact } from "./change-contact.ts";
import { changeOffice } from "./change-office.ts";
import { changePassword } from "./change-password.ts";
import { changeRoles } from "./change-roles.ts";
import { changeSignOffPolicy } from "./change-sign-off-policy.ts";
import { changeTopic } from "./change-topic.ts";
import { disablePerson } from "./disable-person.ts";
import { enablePerson } from "./enable-person.ts";
import { enrolPerson } from "./enrol-person.ts";

const called = (name: string) => ({ de: name, en: name, fr: name, ar: name, "de-simple": name });
const none = { roles: [], translates: [], signOffRoles: [] } as const;

eachDriver("administration", (database) => {
  let edda: Desk;
  let ada: Desk;
  beforeAll(async () => {
    edda = await deskFor(database, "edda", { roles: ["admin"] });
    ada = await deskFor(database, "ada", { roles: ["author"] });
  });

  const lastEvent = async () => {
    const [event] = await database.app
      .select({ kind: events.kind, by: events.personId, payload: events.payload })
      .from(events)
      .orderBy(sql`seq desc`)
      .limit(1);
    return event;
  };
  const signIn = (personId: string) =>
    insertSession(database.accounts, { token: `${personId}-${Math.random()}`, personId }, { idle: 60, absolute: 60 });
  const sessionsOf = async (db: Db, personId: string) =>
    (await db.select({ token: sessions.token }).from(sessions).where(eq(sessions.personId, personId))).length;
  const colleague = async (name: string) =>
    done(
      await addPerson(edda, {
        name,
        email: `${name}@example.org`,
        roles: ["translator", "approver"],
        translates: ["fr", "ar"],
        signOffRoles: ["legal"],
        interfaceLanguage: "de",
        passwordHash: "hash",
      }),
    ).id;

  test("an admin adds a person, who has a password and an event", async () => {
    const id = await colleague("Lee");
    expect(await personByEmail(database.app, "LEE@example.org")).toEqual({
      id,
      name: "Lee",
      email: "lee@example.org",
      active: true,
      interfaceLanguage: "de",
      roles: ["translator", "approver"],
      translates: ["ar", "fr"],
      signOffRoles: ["legal"],
    });
    expect(await credentialOf(database.accounts, "lee@example.org")).toMatchObject({
      personId: id,
      passwordHash: "hash",
    });
    expect(await lastEvent()).toMatchObject({ kind: "person_added", by: edda.person.id });
    expect((await lastEvent())?.payload).not.toContain("example.org");
  });

  test("an address belongs to one person", async () => {
    await colleague("Mo");
    const again = { name: "Mo", email: "MO@example.org", ...none, interfaceLanguage: "en", passwordHash: "x" } as const;
    expect(refusalOf(await addPerson(edda, again))).toBe("email_taken");
  });

  test("only an admin administers", async () => {
    const newcomer = {
      name: "X",
      email: "x@example.org",
      ...none,
      interfaceLanguage: "en",
      passwordHash: "x",
    } as const;
    const office = await deskOffice(database.app);
    const contact = { names: called("Press"), hours: called(""), phone: "1", email: "" };
    const refusals = await Promise.all([
      addPerson(ada, newcomer),
      changeRoles(ada, { personId: ada.person.id, ...none }),
      disablePerson(ada, { personId: edda.person.id }),
      enablePerson(ada, { personId: edda.person.id }),
      changePassword(ada, { personId: edda.person.id, passwordHash: "x" }),
      changePassword(ada, { personId: ada.person.id, passwordHash: "x" }),
      changeOffice(ada, office),
      addTopic(ada, { key: "trade", names: called("Trade") }),
      addContact(ada, contact),
      changeSignOffPolicy(ada, { releaseType: "statement", required: ["desk"] }),
    ]);
    expect(new Set(refusals.map(refusalOf))).toEqual(new Set(["not_an_admin"]));
  });

  test("the operator enrols the first admin without one", async () => {
    const first = {
      name: "Root",
      email: "root@example.org",
      roles: ["admin"],
      translates: [],
      signOffRoles: [],
    } as const;
    const { id } = done(
      await enrolPerson(database.accounts, null, { ...first, interfaceLanguage: "en", passwordHash: "hash" }),
    );
    expect(await personById(database.app, id)).toMatchObject({ roles: ["admin"] });
    expect(await lastEvent()).toMatchObject({ kind: "person_added", by: null });
    done(await changeRoles(edda, { personId: id, ...none }));
  });

  test("new roles take the place of all others and end the sessions", async () => {
    const id = await colleague("Nora");
    await signIn(id);
    done(await changeRoles(edda, { personId: id, roles: ["author"], translates: [], signOffRoles: [] }));
    expect(await personById(database.app, id)).toMatchObject({ roles: ["author"], translates: [], signOffRoles: [] });
    expect(await sessionsOf(database.accounts, id)).toBe(0);
    expect(await lastEvent()).toMatchObject({ kind: "roles_changed" });
    done(
      await changeRoles(edda, { personId: id, roles: ["approver"], translates: [], signOffRoles: ["legal", "desk"] }),
    );
    expect(await personById(database.app, id)).toMatchObject({ roles: ["approver"], signOffRoles: ["desk", "legal"] });
  });

  test("a disabled person's sessions end; enabled again they have their roles", async () => {
    const id = await colleague("Jana");
    await signIn(id);
    done(await disablePerson(edda, { personId: id }));
    expect(await sessionsOf(database.accounts, id)).toBe(0);
    expect(await personById(database.app, id)).toMatchObject({ active: false });
    done(await enablePerson(edda, { personId: id }));
    expect(await personById(database.app, id)).toMatchObject({ active: true, signOffRoles: ["legal"] });
    expect(await lastEvent()).toMatchObject({ kind: "person_enabled" });
  });

  test("a new password ends the sessions, an admin's own too", async () => {
    const id = await colleague("Ole");
    await signIn(id);
    done(await changePassword(edda, { personId: id, passwordHash: "another" }));
    expect(await credentialOf(database.accounts, "ole@example.org")).toMatchObject({ passwordHash: "another" });
    expect(await sessionsOf(database.accounts, id)).toBe(0);
    await signIn(edda.person.id);
    done(await changePassword(edda, { personId: edda.person.id, passwordHash: "mine" }));
    expect(await sessionsOf(database.accounts, edda.person.id)).toBe(0);
  });

  test("the last admin stays one", async () => {
    expect(refusalOf(await disablePerson(edda, { personId: edda.person.id }))).toBe("last_admin");
    expect(refusalOf(await changeRoles(edda, { personId: edda.person.id, ...none }))).toBe("last_admin");
  });

  test("nobody is administered who is not there", async () => {
    const personId = "01990000-0000-7000-8000-000000000000";
    expect(refusalOf(await disablePerson(edda, { personId }))).toBe("person_not_found");
    expect(refusalOf(await enablePerson(edda, { personId }))).toBe("person_not_found");
    expect(refusalOf(await changeRoles(edda, { personId, ...none }))).toBe("person_not_found");
    expect(refusalOf(await changePassword(edda, { personId, passwordHash: "x" }))).toBe("person_not_found");
  });

  test("people are listed by name, closed accounts last", async () => {
    const id = await colleague("Aaron");
    done(await disablePerson(edda, { personId: id }));
    const names = (await people(database.app)).map(({ name }) => name);
    expect(names.at(-1)).toBe("Aaron");
    expect(names.indexOf("ada")).toBeLessThan(names.indexOf("edda"));
  });

  test("what the office changes is public at once", async () => {
    const before = await clock(database.front);
    const office = { ...(await deskOffice(database.app)), zone: "Europe/Berlin", phone: "+990 555 0100" };
    done(await changeOffice(edda, office));
    expect(await officeOf(database.reader)).toMatchObject({ zone: "Europe/Berlin", phone: "+990 555 0100" });
    expect((await clock(database.front)).epoch).not.toBe(before.epoch);
    expect(await lastEvent()).toMatchObject({ kind: "office_changed" });
  });

  test("a topic is added, renamed and taken off the list; its key is its own", async () => {
    const { id } = done(await addTopic(edda, { key: "trade", names: called("Trade") }));
    expect(refusalOf(await addTopic(edda, { key: "trade", names: called("Commerce") }))).toBe("topic_key_taken");
    done(await changeTopic(edda, { id, names: called("Commerce"), active: false }));
    expect(await topics(database.app)).toEqual([{ id, key: "trade", names: called("Commerce"), active: false }]);
    const unknown = { id: edda.person.id, names: called("X"), active: true };
    expect(refusalOf(await changeTopic(edda, unknown))).toBe("topic_unknown");
  });

  test("the oldest contact in use is the press contact", async () => {
    const contact = { names: called("Press Office"), hours: called("24 h"), phone: "+990 555 0100", email: "" };
    const { id } = done(await addContact(edda, contact));
    const { id: second } = done(await addContact(edda, { ...contact, names: called("Consular Affairs") }));
    expect(await pressContact(database.reader, "fr")).toEqual({
      id,
      name: "Press Office",
      hours: "24 h",
      phone: "+990 555 0100",
      email: "",
    });
    done(await changeContact(edda, { id, ...contact, active: false }));
    expect(await pressContact(database.reader, "fr")).toMatchObject({ id: second });
    expect((await contacts(database.app)).map(({ active }) => active)).toEqual([false, true]);
    expect(refusalOf(await changeContact(edda, { id: edda.person.id, ...contact, active: true }))).toBe(
      "contact_unknown",
    );
  });

  test("a new sign-off policy takes the place of the old one", async () => {
    done(await changeSignOffPolicy(edda, { releaseType: "statement", required: ["desk", "spokesperson"] }));
    const policies = await signOffPolicies(database.app);
    expect(policies.find(({ releaseType }) => releaseType === "statement")?.required).toEqual(["desk", "spokesperson"]);
    expect(policies).toHaveLength(8);
    const nobody = { releaseType: "statement", required: [] } as const;
    expect(refusalOf(await changeSignOffPolicy(edda, nobody))).toBe("no_sign_off_required");
  });
});
