import { administer, type NotAnAdmin } from "./administration.ts";
import { type PerLocale, trimmed } from "./office.ts";
import type { Person } from "./person.ts";
import { ok, type Result } from "./result.ts";

/** What the issuer says of itself below a release, per locale; empty where it says nothing. Releases hold a copy. */
export type Boilerplates = PerLocale;

export function setBoilerplates(admin: Person, words: Boilerplates): Result<Boilerplates, NotAnAdmin> {
  const allowed = administer(admin);
  return allowed.ok ? ok(trimmed(words)) : allowed;
}

/** A standing text as its paragraphs, which empty lines divide. */
export function paragraphsOf(words: string): string[] {
  return words.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.replaceAll(/\s+/gu, " ").trim() || []);
}
