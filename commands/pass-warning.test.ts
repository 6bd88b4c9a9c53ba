import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { refusal, rows } from "#db/attacks/raw.ts";
import { checkRunOf } from "#db/queries/check-runs.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { passedWarningsOf } from "#db/queries/passed-warnings.ts";
import { rulesVersion } from "#domain/check-version.ts";
import { openWarnings } from "#domain/warning-pass.ts";
import { eachDriver, testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import {
  edition,
  type Newsroom,
  newsroom,
  submitted,
  text,
  translated,
  version,
  wordsOf,
  write,
  written,
} from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { autosave } from "./autosave.ts";
import { openEdition } from "./open-edition.ts";
import { passWarning } from "./pass-warning.ts";
import { publishEditions } from "./publish-editions.ts";
import { submitEdition } from "./submit-edition.ts";
import { takeBackPass } from "./take-back-pass.ts";

const closed = "Foreign Minister opens the harbour conference.";

eachDriver("a warning that is let pass", (database) => {
  test("keeps its reason and who gave it, and tells it as an event", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    done(await passWarning(people.jana, { editionId, mark, reason: " The treaty's own title. " }));

    const { localizationId } = await version(people.ada, no, "en");
    expect(await passedWarningsOf(people.ada.db, localizationId)).toEqual([
      { mark, code: "headline_full_stop", reason: "The treaty's own title.", by: "jana", at: expect.any(Date) },
    ]);
    const [entry] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(entry).toMatchObject({
      kind: "warning_passed",
      personName: "jana",
      facts: { check: "headline_full_stop", reason: "The treaty's own title." },
    });
  });

  test("is open again once taken back, and can pass anew", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    const asked = { editionId, mark, reason: "Its own title." };
    done(await passWarning(people.ada, asked));
    expect(refusalOf(await passWarning(people.jana, asked))).toBe("warning_passed_already");
    done(await takeBackPass(people.jana, { editionId, mark }));
    expect(refusalOf(await takeBackPass(people.jana, { editionId, mark }))).toBe("warning_not_passed");
    const history = await releaseHistory(people.ada.db, people.ada.person, no);
    expect(history?.[0]).toMatchObject({ kind: "warning_reopened", facts: { check: "headline_full_stop" } });
    done(await passWarning(people.jana, asked));
  });

  test("passes once of two who do it at the same time", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    const both = await Promise.all([
      passWarning(people.ada, { editionId, mark, reason: "One." }),
      passWarning(people.jana, { editionId, mark, reason: "Two." }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { localizationId } = await version(people.ada, no, "en");
    expect(await passedWarningsOf(people.ada.db, localizationId)).toHaveLength(1);
  });

  test("cannot be written past the rules: twice, without reason, or changed once it was taken back", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    done(await passWarning(people.ada, { editionId, mark, reason: "One." }));
    const { localizationId } = await version(people.ada, no, "en");
    const insert = (reason: string, other: string) =>
      refusal(people.ada.db, (tx) =>
        tx.execute(sql`insert into newsroom.passed_warnings (id, localization_id, mark, code, reason, passed_by)
          values (gen_random_uuid(), ${localizationId}, decode(${other}, 'hex'), 'headline_long', ${reason}, ${people.ada.person.id})`),
      );
    expect(await insert("Two.", mark)).toContain("one_standing_pass");
    expect(await insert(" ", "0".repeat(64))).toContain("passed_warnings_reason_check");
    done(await takeBackPass(people.ada, { editionId, mark }));
    expect(
      await rows(
        people.ada.db,
        sql`update newsroom.passed_warnings set standing = true, taken_back_by = null
      where localization_id = ${localizationId} returning id`,
      ),
    ).toEqual([]);
  });
});

describe("what may pass", () => {
  const database = testDatabase("pglite");

  test("other words at its place open a warning again, words elsewhere do not", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    done(await passWarning(people.ada, { editionId, mark, reason: "Its own title." }));
    await write(people.ada, no, text("en", { headline: closed, lead: "Twenty-one states meet in Lindmar." }));
    expect((await openOf(people, no)).map(({ code }) => code)).toEqual([]);
    await write(people.ada, no, text("en", { headline: "Foreign Minister closes the harbour conference." }));
    expect((await openOf(people, no)).map(({ code }) => code)).toEqual(["headline_full_stop"]);
  });

  test("words that were typed and are in no revision yet are looked at too", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const parent = wordsOf(await version(people.ada, no, "en"));
    const save = { tab: "0190e0d0-0000-7000-8000-000000000001", no: 1 };
    done(
      await autosave(people.ada, {
        editionId,
        parent,
        save,
        content: text("en", { headline: closed }),
        blockIds: [""],
      }),
    );
    const mark = await markOfClosed(people);
    done(await passWarning(people.ada, { editionId, mark, reason: "Its own title." }));
  });

  test("a stop never passes, nor a warning that is gone, nor one without a reason", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people, { lead: "" });
    const stop = (await findingsOf(people, no)).find(({ code }) => code === "lead_missing");
    expect(refusalOf(await passWarning(people.ada, { editionId, mark: stop?.mark ?? "", reason: "No." }))).toBe(
      "warning_gone",
    );
    expect(refusalOf(await passWarning(people.ada, { editionId, mark: "0".repeat(64), reason: "No." }))).toBe(
      "warning_gone",
    );
    expect(refusalOf(await passWarning(people.ada, { editionId, mark, reason: " " }))).toBe("pass_without_reason");
  });

  test("a duty editor has no say, nor anybody once the text is with its approvers", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    expect(refusalOf(await passWarning(people.dora, { editionId, mark, reason: "Yes." }))).toBe("not_a_writer");
    await submitted(people, no, "en");
    expect(refusalOf(await passWarning(people.ada, { editionId, mark, reason: "Yes." }))).toBe("not_with_authors");
    expect(refusalOf(await takeBackPass(people.ada, { editionId, mark }))).toBe("not_with_authors");
  });

  test("it holds for the next edition of the same words", async () => {
    const people = await newsroom(database);
    const { no, editionId, mark } = await warned(people);
    done(await passWarning(people.ada, { editionId, mark, reason: "Its own title." }));
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    done(await approveEdition(people.grace, { ...seen, role: "desk" }));
    done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
    done(await openEdition(people.ada, { releaseNo: no, locale: "en", kind: "refile" }));
    const { localizationId } = await version(people.ada, no, "en");
    expect(await passedWarningsOf(people.ada.db, localizationId)).toMatchObject([{ mark, by: "ada" }]);
  });
});

describe("what the checks found", () => {
  const database = testDatabase("pglite");

  test("is kept with the revision, by the version of the rules", async () => {
    const people = await newsroom(database);
    const { no } = await warned(people);
    expect((await findingsOf(people, no)).map(({ code }) => code)).toContain("headline_full_stop");
    const { localizationId, head } = await version(people.ada, no, "en");
    const revision = { localizationId, revisionSeq: head?.seq ?? 0, signOffHash: head?.signOffHash ?? "" };
    expect(await checkRunOf(people.ada.db, revision, rulesVersion + 1)).toBeUndefined();
  });

  test("a translation is checked beside its original, again when it is handed in", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en");
    await translated(people, no, "de");
    const body = text("de").body;
    await write(people.ada, no, text("de", { lead: "13 Staaten treffen sich in Lindmar.", body }));
    expect(await codesOf(people, no, "de")).toContain("number_added");
    expect(await codesOf(people, no, "de")).not.toContain("source_changed");
    await write(people.ada, no, text("en", { lead: "Thirteen states meet in Lindmar to agree on safe routes." }));
    done(await submitEdition(people.ada, await edition(people.ada, no, "de")));
    expect(await codesOf(people, no, "de")).toContain("source_changed");
    expect(await codesOf(people, no, "de")).not.toContain("number_added");
  });
});

/** A draft whose headline ends with a full stop, and the mark of the warning about it. */
async function warned(people: Newsroom, changes: Parameters<typeof text>[1] = {}) {
  const made = await written(people);
  await write(people.ada, made.no, text("en", { headline: closed, ...changes }));
  const finding = (await findingsOf(people, made.no)).find(({ code }) => code === "headline_full_stop");
  if (!finding) throw new Error("The headline raises no warning.");
  return { ...made, mark: finding.mark };
}

async function markOfClosed(people: Newsroom): Promise<string> {
  return (await warned(people)).mark; // the same words have the same mark in every release
}

async function findingsOf(people: Newsroom, no: number, locale: "en" | "de" = "en") {
  const { localizationId, head } = await version(people.ada, no, locale);
  if (!head) throw new Error("Nothing is written.");
  const revision = { localizationId, revisionSeq: head.seq, signOffHash: head.signOffHash };
  return (await checkRunOf(people.ada.db, revision, rulesVersion)) ?? [];
}

async function codesOf(people: Newsroom, no: number, locale: "en" | "de") {
  return (await findingsOf(people, no, locale)).map(({ code }) => code);
}

async function openOf(people: Newsroom, no: number) {
  const { localizationId } = await version(people.ada, no, "en");
  return openWarnings(await findingsOf(people, no), await passedWarningsOf(people.ada.db, localizationId));
}
