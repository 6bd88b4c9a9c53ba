/** What a language is called in the language of the desk, its tag where it has no name there. */
export function languageName(tag: string, deskLanguage: string): string {
  return new Intl.DisplayNames([deskLanguage], { type: "language", fallback: "code" }).of(tag) ?? tag;
}
