"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { generatePassword, hashPassword } from "#auth/password.ts";
import { changePassword } from "#commands/change-password.ts";
import { changeRoles as changeRolesCommand } from "#commands/change-roles.ts";
import { disablePerson } from "#commands/disable-person.ts";
import { enablePerson } from "#commands/enable-person.ts";
import { type AdministrationState, invalid, refused } from "../../administration-state.ts";
import { grantFields, grantsOf } from "../grants.ts";

const about = z.object({ personId: z.uuid() });

export async function changeRoles(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = about.and(grantFields).safeParse({ personId: form.get("personId"), ...grantsOf(form) });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeRolesCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  revalidatePath("/desk/users", "layout");
  return { kind: "saved" };
}

export type NewPasswordState = AdministrationState | { kind: "renewed"; password: string };

export async function renewPassword(_state: NewPasswordState, form: FormData): Promise<NewPasswordState> {
  const desk = await openDesk();
  const parsed = about.safeParse(Object.fromEntries(form));
  if (!parsed.success) return invalid(parsed.error);

  const password = generatePassword();
  const decision = await changePassword(desk, { ...parsed.data, passwordHash: await hashPassword(password) });
  if (!decision.ok) return refused(decision.refusal);

  return { kind: "renewed", password };
}

export async function disable(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = about.safeParse(Object.fromEntries(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await disablePerson(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  revalidatePath("/desk/users", "layout");
  return { kind: "saved" };
}

export async function enable(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = about.safeParse(Object.fromEntries(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await enablePerson(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  revalidatePath("/desk/users", "layout");
  return { kind: "saved" };
}
