import { z } from "zod";
import { importRelease } from "#commands/import-release.ts";
import type { Databases } from "#db/client.ts";
import { deskOf } from "#db/desk.ts";
import { personByEmail } from "#db/queries/people.ts";
import { locales } from "#domain/locale.ts";
import { preparePicture } from "#media/prepare-picture.ts";
import type { AdminTask } from "#server/admin-socket.ts";
import { importReport, refusalSentence } from "./import-report.ts";

const input = z.object({ as: z.string(), locale: z.enum(locales), name: z.string(), base64: z.base64() });

/** What a tool prints about one file, and whether it became a release. */
export const importAnswer = z.object({ isImported: z.boolean(), lines: z.array(z.string()) });

export type ImportAnswer = z.output<typeof importAnswer>;

/** Imports one file as the person with this address; the person's rights decide, as on the desk. */
export function importTask(databases: Pick<Databases, "app" | "accounts">): AdminTask {
  return async (given): Promise<ImportAnswer> => {
    const { as, locale, name, base64 } = input.parse(given);
    const person = await personByEmail(databases.accounts, as);
    if (!person?.active) return { isImported: false, lines: [`Nobody with the address ${as} works here.`] };

    const { interfaceLanguage, ...rest } = person;
    const file = { name, bytes: Buffer.from(base64, "base64") };
    const decision = await importRelease(deskOf(databases, rest), { file, locale }, preparePicture);
    return decision.ok
      ? { isImported: true, lines: importReport(decision.value, interfaceLanguage) }
      : { isImported: false, lines: [refusalSentence(decision.refusal, interfaceLanguage)] };
  };
}
