import type { Locale } from "#domain/locale.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";
import type { FormState } from "../form-state.ts";

/** A draft made of a file, with everything a person should know about it. */
export interface Imported {
  kind: "imported";
  no: number;
  locale: Locale;
  headline: string;
  findings: ImportFinding[];
}

export type ImportState = FormState | Imported;
