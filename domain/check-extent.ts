import { type CheckedText, type Finding, finding } from "./finding.ts";

/** How long the text is, and how much of it readers don't know yet: no judgement. */
export function extent({ words, minutes, changesSincePublished: changes }: CheckedText): Finding[] {
  const place = { field: "headline" } as const;
  const length = finding("extent", place, { words, minutes });
  return changes === null ? [length] : [length, finding("changed_since_published", place, { changes })];
}
