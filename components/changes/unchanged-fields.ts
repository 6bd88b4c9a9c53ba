import type { FieldChange } from "#richtext/diff/compare-texts.ts";
import { fieldOf, type IdentifiedText, type MergedField, mergedFields } from "#richtext/merge.ts";

/** What the fields of a text say that say what they said before; empty ones say nothing. */
export function unchangedFields(
  text: IdentifiedText,
  changes: readonly FieldChange[],
): { field: MergedField; text: string }[] {
  return mergedFields
    .filter((field) => !changes.some((change) => change.field === field))
    .map((field) => ({ field, text: fieldOf(field, text) }))
    .filter(({ text: words }) => words !== "");
}
