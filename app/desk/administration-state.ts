import type { ZodError } from "zod";

/** What a form of people or settings knows after it was sent. Messages and codes are keys of the part's own words. */
export type AdministrationState =
  | { kind: "untouched" }
  | { kind: "saved" }
  | { kind: "invalid"; problems: { field: string; message: string }[] }
  | { kind: "refused"; code: string };

export const untouched: AdministrationState = { kind: "untouched" };

/** The first thing wrong with each field, in the order of the form; the schema's messages are keys. */
export function invalid(error: ZodError): AdministrationState {
  const problems = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = path.join(".");
    if (!problems.has(field)) problems.set(field, message);
  }
  return { kind: "invalid", problems: [...problems].map(([field, message]) => ({ field, message })) };
}

export function refused({ code }: { code: string }): AdministrationState {
  return { kind: "refused", code };
}
