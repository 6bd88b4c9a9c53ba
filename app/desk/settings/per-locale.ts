import { z } from "zod";
import { type Locale, locales } from "#domain/locale.ts";
import { typedText } from "../typed-text.ts";

/** One value for each locale, read from the fields `name.de`, `name.en`, … of a form. */
export function perLocale(form: FormData, name: string): Record<string, FormDataEntryValue | null> {
  return Object.fromEntries(locales.map((locale) => [locale, form.get(`${name}.${locale}`)]));
}

/** A text in each locale; which may be empty is for the caller to say. */
export function textPerLocale(field: z.ZodType<string>): z.ZodType<Record<Locale, string>> {
  return z.object({ de: field, en: field, fr: field, ar: field, "de-simple": field });
}

export const filledIn = typedText.min(1, "nameMissing").max(300, "nameMissing");
