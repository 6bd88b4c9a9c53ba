/** The two languages of the desk as the formats know them; `useLocale` and `getLocale` give "en-GB" and "de-DE". */
export function deskLocaleOf(intl: string): "de" | "en" {
  return intl.startsWith("de") ? "de" : "en";
}
