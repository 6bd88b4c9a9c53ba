/** A name of a person, as languages of the Latin script write it. */
export interface Name {
  given: string;
  surname: string;
}

/**
 * Names of people that a text spells otherwise than its source: the same given name, and a surname that is one letter
 * or one exchange of letters away from the source's. Languages of the Latin script write them alike; others have none
 * that could be compared.
 *
 * @param source - `namesIn` the source
 */
export function misspelledNames(text: string, source: readonly Name[]): { name: string; meant: string }[] {
  return namesIn(text).flatMap(({ given, surname }) => {
    if (source.some((name) => name.surname === surname)) return [];
    const meant = source.find((name) => name.given === given && differsByALetter(surname, name.surname));
    return meant ? [{ name: `${given} ${surname}`, meant: `${given} ${meant.surname}` }] : [];
  });
}

/** Two words with capitals, one after the other. */
export function namesIn(text: string): Name[] {
  return [...text.matchAll(/(?<![\p{L}-])(?=((\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]{3,})))/gu)]
    .filter(([, , given = "", surname = ""]) => isLatin(given) && isLatin(surname))
    .map(([, , given = "", surname = ""]) => ({ given, surname: surname.replace(/[’']s?$/u, "") }));
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
