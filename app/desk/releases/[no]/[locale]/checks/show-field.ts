import type { FindingPlace } from "#domain/finding.ts";

const focusable = "input:not([type=hidden]), textarea, button, [tabindex]";

/** Puts the cursor into the field of a finding, with the words that are meant selected. */
export function showField({ field, words }: FindingPlace): void {
  const marked = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (!marked) return;
  const folded = marked.closest("details");
  if (folded) folded.open = true;
  const isControl = marked instanceof HTMLTextAreaElement || marked instanceof HTMLInputElement;
  const control = isControl ? marked : (marked.querySelector<HTMLElement>(focusable) ?? marked);
  control.focus();
  control.scrollIntoView({ block: "nearest" });
  if (!isControl || words === undefined) return;
  const start = marked.value.indexOf(words);
  if (start >= 0) marked.setSelectionRange(start, start + words.length);
}
