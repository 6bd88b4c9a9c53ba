"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { addContact as addContactCommand } from "#commands/add-contact.ts";
import { changeContact as changeContactCommand } from "#commands/change-contact.ts";
import { type AdministrationState, invalid, refused } from "../../../administration-state.ts";
import { typedText } from "../../../typed-text.ts";
import { filledIn, perLocale, textPerLocale } from "../../per-locale.ts";

const newContact = z.object({
  names: textPerLocale(filledIn),
  hours: textPerLocale(typedText.max(300)),
  phone: typedText.min(1, "phoneMissing").max(60, "phoneMissing"),
  email: z.email("emailInvalid").max(320, "emailInvalid"),
});

function contactOf(form: FormData) {
  return { ...Object.fromEntries(form), names: perLocale(form, "names"), hours: perLocale(form, "hours") };
}

export async function addContact(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = newContact.safeParse(contactOf(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await addContactCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/contacts");
}

const changedContact = newContact.extend({ id: z.uuid(), active: z.boolean() });

export async function changeContact(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = changedContact.safeParse({ ...contactOf(form), active: form.get("active") === "yes" });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeContactCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/contacts");
}
