import { z } from "zod";
import { type EnrolmentRefusal, enrolPerson } from "#commands/enrol-person.ts";
import type { Databases } from "#db/client.ts";
import { installationMode } from "#db/queries/installation.ts";
import { locales } from "#domain/locale.ts";
import { roles, signOffRoles } from "#domain/person.ts";
import type { AdminTask } from "#server/admin-socket.ts";

export const enrolment = z.object({
  name: z.string(),
  email: z.string(),
  interfaceLanguage: z.enum(["en", "de"]),
  roles: z.array(z.enum(roles)),
  translates: z.array(z.enum(locales)),
  signOffRoles: z.array(z.enum(signOffRoles)),
  passwordHash: z.string(),
});

/** What a tool prints, and whether the account exists now. */
export const personAnswer = z.object({ isAdded: z.boolean(), line: z.string() });

export type PersonAnswer = z.output<typeof personAnswer>;

/** Makes an account in the operator's name: the first admin has nobody who could add them. */
export function personTask({ app, accounts }: Pick<Databases, "app" | "accounts">): AdminTask {
  return async (given): Promise<PersonAnswer> => {
    if ((await installationMode(app)) === undefined) return { isAdded: false, line: notStarted };
    const decision = await enrolPerson(accounts, null, enrolment.parse(given));
    return decision.ok ? { isAdded: true, line: "Added." } : { isAdded: false, line: sentences[decision.refusal.code] };
  };
}

const notStarted =
  "This installation was never started, so its mode is not chosen. Run npm start once, then add people.";

const sentences: Record<EnrolmentRefusal["code"], string> = {
  person_name_missing: "The name is missing.",
  email_invalid: "This is no e-mail address.",
  email_taken: "Somebody already uses this e-mail address.",
  translator_without_language: "A translator needs a language: add --translates.",
  language_without_translator: "--translates is for translators: add --role translator.",
  approver_without_sign_off_role: "An approver needs a sign-off role: add --sign-off desk, legal or spokesperson.",
  sign_off_role_without_approver: "--sign-off is for approvers: add --role approver.",
};
