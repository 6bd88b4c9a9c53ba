import type { ZodError } from "zod";

/** A rule's refusal on its way to the person: its code finds the sentence, its facts fill it. */
export interface ShownRefusal {
  code: string;
}

/** What a form knows after it was sent and nothing led elsewhere. */
export type FormState =
  | { kind: "untouched" }
  | { kind: "done" }
  | { kind: "invalid"; fields: string[] }
  | { kind: "refused"; refusal: ShownRefusal };

export const untouched: FormState = { kind: "untouched" };

export const done: FormState = { kind: "done" };

/** The names of the fields that were not understood, in the order of the form. */
export function invalid(error: ZodError): FormState {
  return { kind: "invalid", fields: [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "form")))] };
}

export function refused(refusal: ShownRefusal): FormState {
  return { kind: "refused", refusal };
}
