const marks = [
  /„([^„“”]*)[“”]/gu,
  /“([^“”]*)”/gu,
  /«([^«»]*)»/gu,
  /»([^«»]*)«/gu,
  /‹([^‹›]*)›/gu,
  /"([^"]*)"/gu,
  /‚([^‚‘]*)‘/gu,
];

/** A text without the words that stand in quotation marks, of any language's kind. */
export function withoutQuotations(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, " "), text);
}

/** A text in which all that stands in a pair of quotation marks is one word. */
export function withQuotationsAsWords(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, "x"), text);
}

/** The words that stand in quotation marks, mark by mark. */
export function quotationsIn(text: string): string[] {
  let rest = text;
  return marks.flatMap((mark) => {
    const found = [...rest.matchAll(mark)].map(([, words = ""]) => words.trim());
    rest = rest.replace(mark, " ");
    return found;
  });
}
