/** Languages of the desk's interface, chosen per person; texts in every locale are its content. */
export const deskLanguages = ["en", "de"] as const;

export type DeskLanguage = (typeof deskLanguages)[number];

/** What each is called by those who read it. */
export const deskLanguageNames: Readonly<Record<DeskLanguage, string>> = { en: "English", de: "Deutsch" };

export function isDeskLanguage(value: unknown): value is DeskLanguage {
  return deskLanguages.some((language) => language === value);
}

/** @param intl - locale of the desk's formats, as `useLocale` and `getLocale` give it: "en-GB", "de-DE" */
export function deskLanguageOf(intl: string): DeskLanguage {
  return deskLanguages.find((language) => intl.startsWith(language)) ?? "en";
}
