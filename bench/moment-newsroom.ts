import { confirmRetraction } from "#commands/confirm-retraction.ts";
import { requestRetraction } from "#commands/request-retraction.ts";
import { unscheduleAct } from "#commands/unschedule-act.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import type { Result } from "#domain/result.ts";
import { fixtureTasks, type MadeRelease, type ReleaseWish } from "#e2e/fixture-tasks.ts";
import { deskFor } from "./desk-for.ts";
import type { Sign } from "./moment.ts";
import { scheduleAt } from "./schedule-at.ts";

/** The demo's people at work on releases in English, by the product's commands. */
export async function newsroomOf(databases: OwnedDatabases) {
  const duty = await deskFor(databases, "okande");
  const approver = await deskFor(databases, "noor");
  let count = 0;
  return {
    /** An approved one. */
    async release(): Promise<MadeRelease> {
      count += 1;
      const wish: ReleaseWish = { stage: "approved", locales: ["en"], mark: `moment ${count}` };
      return (await fixtureTasks(databases).release?.(wish)) as MadeRelease;
    },
    /** @returns the number of the act */
    async schedule({ no }: MadeRelease, at: number): Promise<number> {
      const version = await languageVersion(databases.app, duty.person, no, "en");
      if (!version?.edition) throw new Error(`Release ${no} has no edition.`);
      const { id: editionId, signOffHash: seen } = version.edition;
      return must(await scheduleAt(duty, no, [{ editionId, seen }], new Date(at))).publicationNo;
    },
    async unschedule({ no }: MadeRelease, publicationNo: number): Promise<void> {
      must(await unscheduleAct(duty, { releaseNo: no, publicationNo }));
    },
    /** @returns by what readers know it */
    async withdraw({ no }: MadeRelease): Promise<Omit<Sign, "path">> {
      const explanation = `Release ${no} is being checked.`;
      must(await withdrawPublication(duty, { releaseNo: no, locale: "en", explanation }));
      return { status: 200, contains: explanation };
    },
    /** @returns by what readers know it */
    async retract({ no }: MadeRelease): Promise<Omit<Sign, "path">> {
      const notice = `Release ${no} was wrong.`;
      const wish = { releaseNo: no, locales: ["en"], reasonClass: "factually_wrong", notices: { en: notice } } as const;
      const { requestId } = must(await requestRetraction(duty, { ...wish, locales: [...wish.locales] }));
      must(await confirmRetraction(approver, { requestId }));
      return { status: 410, contains: notice };
    },
  };
}

function must<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
