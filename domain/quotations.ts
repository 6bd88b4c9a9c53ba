const marks = [/„[^„“”]*[“”]/gu, /“[^“”]*”/gu, /«[^«»]*»/gu, /»[^«»]*«/gu, /‹[^‹›]*›/gu, /"[^"]*"/gu, /‚[^‚‘]*‘/gu];

/** A text without the words that stand in quotation marks, of any language's kind. */
export function withoutQuotations(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, " "), text);
}
