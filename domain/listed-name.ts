import type { PerLocale } from "./office.ts";

/** A name that the office keeps in its settings, in each language: of a person whom it quotes, or its own. */
export interface ListedName {
  kind: "person" | "office";
  /** Empty in a language in which it is not used. */
  names: PerLocale;
  /** Only of a person; empty where the name is. */
  offices: PerLocale | null;
}
