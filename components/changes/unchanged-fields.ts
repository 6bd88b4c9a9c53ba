import type { ComparedField, FieldChange } from "#richtext/diff/compare-texts.ts";
import type { IdentifiedText } from "#richtext/merge.ts";

const fields = [
  "headline",
  "place",
  "lead",
  "slug",
  "changeNote",
  "journalistsOnly",
] as const satisfies ComparedField[];

/** What the fields of a text say that say what they said before; empty ones say nothing. */
export function unchangedFields(
  { content, journalistsOnly }: IdentifiedText,
  changes: readonly FieldChange[],
): { field: ComparedField; text: string }[] {
  return fields
    .filter((field) => !changes.some((change) => change.field === field))
    .map((field) => ({ field, text: (field === "journalistsOnly" ? journalistsOnly : content[field]) ?? "" }))
    .filter(({ text }) => text !== "");
}
