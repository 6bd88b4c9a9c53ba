import { writeSync } from "node:fs";
import { setImmediate as immediately } from "node:timers/promises";
import { confirmRetraction } from "#commands/confirm-retraction.ts";
import type { SeenEdition } from "#commands/public-act.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { reinstatePublication } from "#commands/reinstate-publication.ts";
import { requestRetraction } from "#commands/request-retraction.ts";
import { scheduleEditions } from "#commands/schedule-editions.ts";
import { unscheduleAct } from "#commands/unschedule-act.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import { deskOf } from "#db/desk.ts";
import { openDatabases } from "#db/open.ts";
import { type Logins, serverDatabases } from "#db/server.ts";
import type { Person } from "#domain/person.ts";
import type { Result } from "#domain/result.ts";

/** What `commands/killed-acts.test.ts` hands over. */
export interface ActingOrder {
  place: { logins: Logins; url: string } | { dataDirectory: string };
  duty: Person;
  second: Person;
  releaseNo: number;
  editions: SeenEdition[];
  /** Which of the release's lives this is, from 0: the first two schedule, the sixth retracts. */
  life: number;
}

// A process of its own: does one public act on a release after the other until it is killed. A line with verb and
// publication number says that the act is acknowledged. What an earlier life has done already is refused and passed over.
const { place, duty, second, releaseNo, editions, life }: ActingOrder = JSON.parse(process.argv[2] ?? "");
const none = {
  secret: undefined,
  readerUrl: undefined,
  frontUrl: undefined,
  accountsUrl: undefined,
  ownerUrl: undefined,
};
const databases =
  "logins" in place
    ? serverDatabases(place.logins, place.url)
    : await openDatabases({ dataDirectory: place.dataDirectory, url: undefined, ...none }, () => {});
const dora = deskOf(databases, duty);
const grace = deskOf(databases, second);
const at = { date: "2031-07-19", time: "13:37" };
const notices = { en: "Gone.", de: "Zurückgezogen." };
const retraction = { releaseNo, locales: ["en", "de"], reasonClass: "legal", notices } as const;

writeSync(1, "ready 0\n");
if (life < 2) {
  for (let round = 0; round < 2; round += 1) {
    const publicationNo = await act("schedule", scheduleEditions(dora, { releaseNo, editions, at }));
    await act("unschedule", unscheduleAct(dora, { releaseNo, publicationNo }));
  }
} else {
  await act("publish", publishEditions(dora, { releaseNo, editions }));
  for (let round = 0; round < 2 && life < 5; round += 1) {
    await act("withdraw", withdrawPublication(dora, { releaseNo, locale: "en", explanation: "Cancelled." }));
    await act("reinstate", reinstatePublication(dora, { releaseNo, locale: "en" }));
  }
  if (life === 5) {
    const asked = await requestRetraction(dora, retraction);
    if (asked.ok) await act("retract", confirmRetraction(grace, asked.value));
  }
}
writeSync(1, "done 0\n");
setInterval(() => {}, 1000); // killed all the same

async function act(verb: string, work: Promise<Result<unknown, { code: string }>>): Promise<number> {
  const result = await work;
  if (!result.ok) return 0;
  const { value } = result;
  const told =
    typeof value === "object" && value !== null && "publicationNo" in value ? Number(value.publicationNo) : 0;
  writeSync(1, `${verb} ${told}\n`);
  await immediately(); // the embedded database alone would never let a signal be heard
  return told;
}
