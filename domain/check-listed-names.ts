import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import type { ListedName } from "./listed-name.ts";
import { type Locale, locales } from "./locale.ts";
import { misspelledNames, namesIn } from "./names.ts";
import { withoutQuotations } from "./quotations.ts";

/**
 * People and the office itself are named as the settings have it in the language of the text: by the same letters, not in
 * another language's form, and who is quoted with an office like the listed one.
 */
export function namesAsListed(text: CheckedText): Finding[] {
  const { listedNames, locale } = text;
  const own = listedNames.flatMap(({ names }) => names[locale] || []);
  if (own.length === 0) return [];
  const listed = namesIn(own.join("\n"));
  const foreign = foreignForms(listedNames, locale);
  const found = passagesOf(text).flatMap(({ place, words }) => {
    const spelt = misspelledNames(words, listed).map(({ name, meant }) => [name, meant] as const);
    const formed = foreign.filter(({ form }) => stands(form, words)).map(({ form, name }) => [form, name] as const);
    return [...new Map([...spelt, ...formed])].map(([here, name]) =>
      finding("name_not_as_listed", { ...place, words: here }, { here, listed: name }),
    );
  });
  return [...found, ...officesThatDiffer(text)];
}

/** Whether a text names anybody who is on the list, in the form that the list has. */
export function namesSomebodyListed(text: CheckedText): boolean {
  const names = text.listedNames.flatMap((one) => one.names[text.locale] || []);
  return passagesOf(text).some(({ words }) => names.some((name) => stands(name, words)));
}

/** Forms of other languages, with the one that this language has in their place. */
function foreignForms(list: readonly ListedName[], locale: Locale): { form: string; name: string }[] {
  const own = list.map(({ names }) => names[locale]);
  return list.flatMap(({ names }) => {
    const name = names[locale];
    if (name === "") return [];
    const others = locales.filter((other) => !(isGerman(locale) && isGerman(other)));
    const forms = new Set(others.map((other) => names[other]).filter((form) => form !== ""));
    return [...forms].filter((form) => !own.some((one) => one.includes(form))).map((form) => ({ form, name }));
  });
}

/** Easy Language is German, only divided: both forms are read in either. */
function isGerman(locale: Locale): boolean {
  return locale === "de" || locale === "de-simple";
}

/** Whether a name stands in a text as whole words. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}]/u.test(character);
}

function officesThatDiffer({ blocks, listedNames, locale }: CheckedText): Finding[] {
  return blocks.flatMap(({ index, attribution }) => {
    if (!attribution || attribution.office.trim() === "") return [];
    const { speaker, office } = attribution;
    const offices = listedNames.flatMap((one) =>
      one.names[locale] === speaker.trim() && one.offices ? [one.offices[locale]] : [],
    );
    const [first] = offices;
    if (first === undefined || offices.some((one) => areAlike(one, office))) return [];
    return [finding("office_not_as_listed", { field: "body", block: index }, { speaker, here: office, listed: first })];
  });
}

/** An office may be said shorter or longer: half the words of the shorter form are in the other. */
function areAlike(one: string, other: string): boolean {
  const [first, second] = [officeWords(one), officeWords(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared * 2 >= Math.min(first.size, second.size);
}

function officeWords(office: string): Set<string> {
  return new Set(office.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
}

/** What somebody says in quotation marks may name people as they do. */
function passagesOf({ content, blocks }: CheckedText): { place: FindingPlace; words: string }[] {
  return [
    { place: { field: "headline" }, words: withoutQuotations(content.headline) },
    { place: { field: "lead" }, words: withoutQuotations(content.lead) },
    ...blocks.map(({ index, ownText, attribution }): { place: FindingPlace; words: string } => ({
      place: { field: "body", block: index },
      words: attribution ? attribution.speaker : withoutQuotations(ownText),
    })),
  ];
}
