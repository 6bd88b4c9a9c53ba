import { type CheckCode, type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import { tellsReaders } from "./submission.ts";

/** A text goes to its approvers complete: headline, lead, place, address, body, date and a contact to call. */
export function fieldsMissing({ content, facts, blocks }: CheckedText): Finding[] {
  const required: [filled: boolean, code: CheckCode, place: FindingPlace][] = [
    [filled(content.headline), "headline_missing", { field: "headline" }],
    [filled(content.lead), "lead_missing", { field: "lead" }],
    [filled(content.slug), "slug_missing", { field: "slug" }],
    [filled(content.place), "place_missing", { field: "place" }],
    [blocks.some((block) => filled(block.text)), "body_missing", { field: "body", block: 0 }],
    [facts.date !== null, "date_missing", { field: "date" }],
    [facts.contact !== null, "contact_missing", { field: "contact" }],
  ];
  return required.filter(([isFilled]) => !isFilled).map(([, code, place]) => finding(code, place));
}

/** An update or correction tells its readers what changed; a refile only puts a typo right. */
export function changeNoteMissing({ content, editionKind }: CheckedText): Finding[] {
  if (!tellsReaders({ kind: editionKind }) || filled(content.changeNote ?? "")) return [];
  return [finding("change_note_missing", { field: "changeNote" })];
}

/** Spaces and invisible characters fill nothing. */
function filled(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}
