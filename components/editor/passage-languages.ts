import { languageName } from "#i18n/language-name.ts";

/** Languages that words of a release are often in; a passage in any other keeps the one it has. */
const passageLanguages: readonly string[] = [
  ..."ar az be bg bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ku ky la lb lt lv mk".split(
    " ",
  ),
  ..."mn mt nl nb pl ps pt ro ru rw sk sl so sq sr sv sw tg th tk tr uk ur uz vi yi zh zu".split(" "),
];

/** The languages to choose from by their names, with one that is chosen already and in none of the lists. */
export function languageOptions(deskLanguage: string, chosen: string): { id: string; label: string }[] {
  const known = chosen === "" || passageLanguages.includes(chosen) ? passageLanguages : [chosen, ...passageLanguages];
  return known
    .map((tag) => ({ id: tag, label: languageName(tag, deskLanguage) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, deskLanguage));
}
