"use server";

import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { generatePassword, hashPassword } from "#auth/password.ts";
import { addPerson as addPersonCommand } from "#commands/add-person.ts";
import { deskLanguages } from "#i18n/desk-languages.ts";
import { type AdministrationState, invalid, refused } from "../../administration-state.ts";
import { typedText } from "../../typed-text.ts";
import { grantFields, grantsOf } from "../grants.ts";

export type NewPersonState = AdministrationState | { kind: "added"; name: string; email: string; password: string };

const input = z
  .object({
    name: typedText.min(1, "nameMissing").max(200, "nameMissing"),
    email: typedText.toLowerCase().pipe(z.email("emailInvalid").max(320, "emailInvalid")),
    interfaceLanguage: z.enum(deskLanguages),
  })
  .and(grantFields);

export async function addPerson(_state: NewPersonState, form: FormData): Promise<NewPersonState> {
  const desk = await openDesk();
  const parsed = input.safeParse({ ...Object.fromEntries(form), ...grantsOf(form) });
  if (!parsed.success) return invalid(parsed.error);

  const password = generatePassword();
  const decision = await addPersonCommand(desk, { ...parsed.data, passwordHash: await hashPassword(password) });
  if (!decision.ok) return refused(decision.refusal);

  const { name, email } = parsed.data;
  return { kind: "added", name, email, password };
}
