/** Locales a release can be written and published in, BCP 47; what each looks like is in `i18n/locales.ts`. */
export const locales = ["de", "en", "fr", "ar", "de-simple"] as const;

export type Locale = (typeof locales)[number];

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
