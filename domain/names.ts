/** Names of persons, as languages of the Latin script write them. */
export interface Names {
  surnames: ReadonlySet<string>;
  byGivenName: ReadonlyMap<string, ReadonlySet<string>>;
}

/** No text names more people by the same given name; each word of a translation would be compared with every one. */
const mostNamesakes = 30;

/**
 * Names of people that a text spells otherwise than its source: the same given name, and a surname that is one letter
 * or one exchange of letters away from the source's. Languages of the Latin script write them alike; others have none
 * that could be compared.
 *
 * @param source - `namesIn` the source
 */
export function misspelledNames(text: string, source: Names): { name: string; meant: string }[] {
  return pairsIn(text).flatMap(([given, surname]) => {
    if (source.surnames.has(surname)) return [];
    const meant = source.byGivenName
      .get(given)
      ?.values()
      .find((other) => differsByALetter(surname, other));
    return meant ? [{ name: `${given} ${surname}`, meant: `${given} ${meant}` }] : [];
  });
}

export function namesIn(text: string): Names {
  const byGivenName = new Map<string, Set<string>>();
  const pairs = pairsIn(text);
  for (const [given, surname] of pairs) {
    const namesakes = byGivenName.get(given) ?? new Set();
    if (namesakes.size < mostNamesakes) byGivenName.set(given, namesakes.add(surname));
  }
  return { surnames: new Set(pairs.map(([, surname]) => surname)), byGivenName };
}

/** Two words with capitals, one after the other: given name and surname. */
function pairsIn(text: string): [given: string, surname: string][] {
  return [...text.matchAll(/(?<![\p{L}-])(?=(\p{Lu}[\p{L}’'-]{1,40}) (\p{Lu}[\p{L}’'-]{3,40}))/gu)]
    .filter(([, given = "", surname = ""]) => isLatin(given) && isLatin(surname))
    .map(([, given = "", surname = ""]) => [given, surname.replace(/[’']s?$/u, "")]);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** One letter more, less or another, or two that changed places. */
function differsByALetter(one: string, other: string): boolean {
  if (one === other || one === `${other}s` || other === `${one}s`) return false; // German's genitive
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}
