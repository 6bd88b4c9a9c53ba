"use server";

import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { changeOffice as changeOfficeCommand } from "#commands/change-office.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { locales } from "#domain/locale.ts";
import { type AdministrationState, invalid, refused } from "../administration-state.ts";
import { typedText } from "../typed-text.ts";
import { filledIn, perLocale, textPerLocale } from "./per-locale.ts";

const input = z.object({
  name: textPerLocale(filledIn),
  subtitle: textPerLocale(typedText.max(300)),
  city: textPerLocale(filledIn),
  zone: typedText.min(1, "zoneInvalid").max(100, "zoneInvalid"),
  phone: typedText.min(1, "phoneMissing").max(60, "phoneMissing"),
  email: z.email("emailInvalid").max(320, "emailInvalid"),
  securityContact: typedText.max(320, "securityContactInvalid"),
  locales: z.array(z.enum(locales)),
  defaultLocale: z.enum(locales),
});

export async function changeOffice(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = input.safeParse({
    ...Object.fromEntries(form),
    locales: form.getAll("locales"),
    name: perLocale(form, "name"),
    subtitle: perLocale(form, "subtitle"),
    city: perLocale(form, "city"),
  });
  if (!parsed.success) return invalid(parsed.error);

  const { name, subtitle, city, ...rest } = parsed.data;
  const namesIn = (locale: (typeof locales)[number]) => ({
    name: name[locale],
    subtitle: subtitle[locale],
    city: city[locale],
  });
  const names = {
    de: namesIn("de"),
    en: namesIn("en"),
    fr: namesIn("fr"),
    ar: namesIn("ar"),
    "de-simple": namesIn("de-simple"),
  };
  const { domain } = await deskOffice(desk.db);
  const decision = await changeOfficeCommand(desk, { ...rest, names, domain });
  if (!decision.ok) return refused(decision.refusal);

  return { kind: "saved" };
}
