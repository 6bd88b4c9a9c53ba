import { describe, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { topics } from "#db/schema/topics.ts";
import type { ReleaseFacts } from "#domain/release.ts";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, newsroom, translated, version, written } from "#test/release.ts";
import { saveFacts } from "./save-facts.ts";
import { saveReleaseSettings } from "./save-release-settings.ts";

describe("facts and settings", () => {
  const database = testDatabase("pglite");

  test("changed facts are printed in every open edition, in its language, and void its approvals", async () => {
    const people = await newsroom(database);
    const names = { de: "Frieden", en: "Peace", fr: "Paix", ar: "سلام", "de-simple": "Frieden" };
    const topic = { id: newId(), key: `peace-${newId()}`, names, active: true };
    await database.app.insert(topics).values(topic);
    const { no } = await written(people);
    await translated(people, no, "de");
    await approved(people, no, "en");
    const { release } = await version(people.ada, no, "en");
    const facts = { ...release.facts, topicIds: [topic.id], countryCodes: ["FR"] };
    expect(done(await saveFacts(people.jana, { releaseNo: no, facts }))).toEqual({ editions: 2 });
    const en = await version(people.ada, no, "en");
    expect(en.edition).toMatchObject({ state: "draft" });
    expect(en.head?.facts).toMatchObject({ topics: [{ name: "Peace" }], countries: [{ code: "FR", name: "France" }] });
    expect(en.hands.map(({ name }) => name)).toEqual(["ada", "jana"]);
    const de = await version(people.ada, no, "de");
    expect(de.head?.facts).toMatchObject({ topics: [{ name: "Frieden" }], countries: [{ name: "Frankreich" }] });
    expect(en.release.facts).toEqual(facts);
    const [newest] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(newest).toMatchObject({ kind: "facts_changed", personName: "jana", locales: ["de", "en"] });
  });

  test("facts saved without change create nothing and void nothing", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await approved(people, no, "en");
    const before = await version(people.ada, no, "en");
    const history = await releaseHistory(people.ada.db, people.ada.person, no);
    expect(done(await saveFacts(people.ada, { releaseNo: no, facts: before.release.facts }))).toEqual({ editions: 0 });
    expect((await version(people.ada, no, "en")).edition).toEqual(before.edition);
    expect(await releaseHistory(people.ada.db, people.ada.person, no)).toEqual(history);
  });

  test("a topic or contact that is not there is refused, and nothing is written", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const { release } = await version(people.ada, no, "en");
    const save = (facts: Partial<ReleaseFacts>) =>
      saveFacts(people.ada, { releaseNo: no, facts: { ...release.facts, ...facts } });
    expect(refusalOf(await save({ topicIds: [newId()] }))).toBe("topic_unknown");
    expect(refusalOf(await save({ contactId: newId() }))).toBe("contact_unknown");
    expect(refusalOf(await save({ countryCodes: ["QX"] }))).toBe("country_unknown");
    expect((await version(people.ada, no, "en")).release.facts).toEqual(release.facts);
  });

  test("translators do not change facts", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const { release } = await version(people.ada, no, "en");
    const facts = { ...release.facts, date: null };
    expect(refusalOf(await saveFacts(people.amira, { releaseNo: no, facts }))).toBe("not_an_author_or_approver");
  });

  test("settings are changed and recorded", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const settings = { mode: "together", requiredLocales: ["de", "en"], authoritativeLocale: "de" } as const;
    done(await saveReleaseSettings(people.dora, { releaseNo: no, ...settings }));
    const { release } = await version(people.ada, no, "en");
    expect(release).toMatchObject(settings);
    const without = { ...settings, releaseNo: no, requiredLocales: ["de"] } as const;
    expect(refusalOf(await saveReleaseSettings(people.ada, without))).toBe("locale_must_be_required");
  });
});
