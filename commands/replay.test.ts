import fc from "fast-check";
import { expect, test } from "vitest";
import { databaseClock } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { editionRows } from "#db/queries/edition-rows.ts";
import { releaseEvents } from "#db/queries/history.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { retractionRequestsOf } from "#db/queries/retraction-requests.ts";
import type { Locale } from "#domain/locale.ts";
import { replay } from "#domain/replay.ts";
import { stageOf, stages } from "#domain/stage.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { testDatabase } from "#test/database.ts";
import { edition, type Newsroom, newsroom, text, version, write, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { confirmRetraction } from "./confirm-retraction.ts";
import { createLanguageVersion } from "./create-language-version.ts";
import { discardEdition } from "./discard-edition.ts";
import { editEdition } from "./edit-edition.ts";
import { openEdition } from "./open-edition.ts";
import { publishEditions } from "./publish-editions.ts";
import { recallEdition } from "./recall-edition.ts";
import { reinstatePublication } from "./reinstate-publication.ts";
import { requestChanges } from "./request-changes.ts";
import { requestRetraction } from "./request-retraction.ts";
import { revokeSignOff } from "./revoke-sign-off.ts";
import { saveFacts } from "./save-facts.ts";
import { scheduleEditions } from "./schedule-editions.ts";
import { submitEdition } from "./submit-edition.ts";
import { unscheduleAct } from "./unschedule-act.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

const database = testDatabase("pglite");

/** One step of a walk: some verb on one language, at a moment at which it may well be refused. */
type Step = (people: Newsroom, no: number, locale: Locale, n: number) => Promise<unknown>;

const steps: Record<string, { weight: number; step: Step }> = {
  add: { weight: 2, step: ({ ada }, releaseNo, locale) => createLanguageVersion(ada, { releaseNo, locale }) },
  write: { weight: 4, step: ({ ada }, no, locale, n) => rewrite(ada, no, locale, n) },
  submit: { weight: 8, step: async ({ ada }, no, locale) => submitEdition(ada, await edition(ada, no, locale)) },
  recall: { weight: 1, step: async ({ ada }, no, locale) => recallEdition(ada, await edition(ada, no, locale)) },
  approve: {
    weight: 8,
    step: async ({ grace }, no, locale) =>
      approveEdition(grace, { ...(await edition(grace, no, locale)), role: "desk" }),
  },
  object: {
    weight: 1,
    step: async ({ lee }, no, locale) => requestChanges(lee, { ...(await edition(lee, no, locale)), reason: "No." }),
  },
  revoke: { weight: 2, step: async ({ grace }, no, locale) => revokeSignOff(grace, await edition(grace, no, locale)) },
  edit: { weight: 1, step: async ({ ada }, no, locale) => editEdition(ada, await edition(ada, no, locale)) },
  discard: { weight: 1, step: async ({ ada }, no, locale) => discardEdition(ada, await edition(ada, no, locale)) },
  publish: {
    weight: 4,
    step: async ({ dora }, releaseNo, locale) =>
      publishEditions(dora, { releaseNo, editions: [await edition(dora, releaseNo, locale)] }),
  },
  schedule: {
    weight: 4,
    step: async ({ dora }, releaseNo, locale, n) => {
      const goLiveAt = new Date((await databaseClock(dora.db)).getTime() + (n + 2) * 3_600_000);
      const at = wallTimeOf(goLiveAt, "UTC");
      return scheduleEditions(dora, { releaseNo, editions: [await edition(dora, releaseNo, locale)], at });
    },
  },
  unschedule: {
    weight: 2,
    step: async ({ dora }, releaseNo, locale) => {
      const publicationNo = (await version(dora, releaseNo, locale)).version.edition?.publicationNo ?? 0;
      return unscheduleAct(dora, { releaseNo, publicationNo });
    },
  },
  open: {
    weight: 5,
    step: ({ ada }, releaseNo, locale) => openEdition(ada, { releaseNo, locale, kind: "refile" }),
  },
  withdraw: {
    weight: 2,
    step: ({ dora }, releaseNo, locale) => withdrawPublication(dora, { releaseNo, locale, explanation: "Cancelled." }),
  },
  reinstate: { weight: 2, step: ({ dora }, releaseNo, locale) => reinstatePublication(dora, { releaseNo, locale }) },
  retract: { weight: 1, step: retract },
  facts: {
    weight: 2,
    step: async ({ ada }, releaseNo, locale, n) => {
      const { release } = await version(ada, releaseNo, locale);
      return saveFacts(ada, { releaseNo, facts: { ...release.facts, date: `2026-06-${10 + (n % 20)}` } });
    },
  },
};

async function rewrite(desk: Desk, no: number, locale: Locale, n: number): Promise<unknown> {
  return write(desk, no, text(locale, { lead: `${text(locale).lead} ${n}` }));
}

async function retract({ dora, grace }: Newsroom, releaseNo: number, locale: Locale): Promise<unknown> {
  const request = { releaseNo, locales: [locale], reasonClass: "legal", notices: { [locale]: "Gone." } } as const;
  const asked = await requestRetraction(dora, request);
  return asked.ok ? confirmRetraction(grace, asked.value) : asked;
}

interface Move {
  verb: string;
  locale: Locale;
  n: number;
}

const walk: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    verb: fc.oneof(...Object.entries(steps).map(([verb, { weight }]) => ({ weight, arbitrary: fc.constant(verb) }))),
    locale: fc.constantFrom<Locale>("en", "en", "de"),
    n: fc.nat(99),
  }),
  { minLength: 20, maxLength: 40 },
);

/** Walks that end in every stage there is, so that the random ones need not. */
const known = [
  ["submit", "approve", "publish", "withdraw", "open", "write", "submit"],
  ["submit", "approve", "publish", "open", "write", "submit", "approve", "publish", "withdraw"],
  ["submit", "approve", "publish", "open", "submit", "approve", "schedule"],
  ["submit", "approve", "schedule", "unschedule"],
  ["submit", "approve", "schedule", "revoke", "approve", "schedule", "revoke"],
  ["submit", "approve", "publish", "retract"],
  ["submit", "object"],
  ["submit", "recall", "facts", "submit", "approve", "edit"],
  ["submit", "approve", "discard"],
];

test("invariant 8: replaying the events of any walk gives every edition's state", async () => {
  const people = await newsroom(database);
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(walk, async (moves) => {
      const { no } = await written(people);
      for (const { verb, locale, n } of moves) {
        if (verb !== "add" && !(await languageVersion(people.ada.db, people.ada.person, no, locale))) continue;
        await steps[verb]?.step(people, no, locale, n).catch(onlyRefusals);
      }
      const { release } = await version(people.ada, no, "en");
      const rows = await editionRows(people.ada.db, release.id);
      const replayed = replay(await releaseEvents(people.ada.db, release.id));
      const at = await databaseClock(people.ada.db);
      expect(replayed.size).toBe(rows.length);
      for (const { edition: stored } of rows) {
        reached.add(stageOf(stored, at));
        const told = replayed.get(stored.id);
        expect(told && { ...told, publication: undefined, stage: stageOf(told, at) }).toEqual({
          locale: stored.locale,
          state: stored.state,
          seq: stored.seq,
          hash: stored.signOffHash,
          publication: undefined,
          stage: stageOf(stored, at),
        });
      }
      expect(await retractionRequestsOf(people.ada.db, release.id)).toEqual(
        expect.not.arrayContaining([expect.objectContaining({ state: "pending" })]),
      );
    }),
    {
      numRuns: 20,
      examples: known.map((moves): [Move[]] => [moves.map((move, n) => ({ verb: move, locale: "en", n }))]),
    },
  );
  expect([...reached].toSorted()).toEqual([...stages].toSorted());
}, 120_000);

/** `write` of the test throws what the verb refuses. */
function onlyRefusals(error: unknown): void {
  if (!(error instanceof Error) || !error.message.startsWith("Refused")) throw error;
}
