import { z } from "zod";
import { locales } from "#domain/locale.ts";

/** What the forms of a release send, as the actions understand it. */
export const localeField = z.enum(locales);
export const releaseNoField = z.coerce.number().int().min(1_000_000).max(9_999_999);
export const editionField = z.uuid();
/** Sign-off hash of what the person had on the screen. */
export const seenField = z.hash("sha256");

/** Where an act was started, and where it leads back to. */
export const place = { no: releaseNoField, locale: localeField };

/** A form with every name once; what may come several times is read with `getAll`. */
export function entries(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries(form);
}
