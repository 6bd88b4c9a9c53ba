import { localeProfiles } from "#i18n/locales.ts";

/** Codes that CLDR names besides those of ISO 3166-1: groupings, withdrawn and private ones. */
const noCountry = new Set(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]);

/** The countries of ISO 3166-1 alpha-2 in the language of the desk, in its alphabetical order. */
export function countryNames(language: "de" | "en"): { id: string; label: string }[] {
  const { intl } = localeProfiles[language];
  const names = new Intl.DisplayNames(intl, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const label = names.of(code);
      return label === undefined ? [] : [{ id: code, label }];
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, intl));
}
