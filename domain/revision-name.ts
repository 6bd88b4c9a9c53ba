import { mayChange } from "./access.ts";
import type { Edition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";

/** In UTF-16 units. */
export const longestRevisionName = 80;

export type RevisionNameRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "revision_not_newest"; seq: number }
  | { code: "revision_name_missing" }
  | { code: "revision_name_too_long"; longest: number };

/**
 * Gives the newest revision a name by which people find it in the history ("after the cabinet"). A later name stands
 * beside an earlier one; neither is part of what is signed.
 *
 * @param seq - of the revision that the person saw
 * @returns the name as it is kept, on one line
 */
export function nameRevision(
  { locale, seq: newest }: Pick<Edition, "locale" | "seq">,
  person: Person,
  seq: number,
  name: string,
): Result<string, RevisionNameRefusal> {
  if (!mayChange(person, locale)) return refuse({ code: "not_a_writer", locale });
  if (seq !== newest) return refuse({ code: "revision_not_newest", seq: newest });
  const kept = name.replace(/\s+/gu, " ").trim();
  if (kept === "") return refuse({ code: "revision_name_missing" });
  if (kept.length > longestRevisionName)
    return refuse({ code: "revision_name_too_long", longest: longestRevisionName });
  return ok(kept);
}
