import type { Named } from "#domain/comment.ts";

/** A name that is being typed after an @. */
export interface Mention {
  /** Of the @. */
  start: number;
  end: number;
  typed: string;
}

const most = 6;

/** The name at the cursor; null where there is no @ before it, or one within a word, as in an address. */
export function mentionAt(text: string, cursor: number): Mention | null {
  const [found, before = "", typed = ""] = /(^|[\s(])@([^@\n]{0,40})$/.exec(text.slice(0, cursor)) ?? [];
  return found === undefined ? null : { start: cursor - found.length + before.length, end: cursor, typed };
}

/** Whose name, or one part of it, begins with what was typed. */
export function offeredFor(people: readonly Named[], typed: string): Named[] {
  const wanted = folded(typed);
  return people
    .filter(({ name }) => {
      const known = folded(name);
      return known.startsWith(wanted) || known.split(" ").some((part) => part.startsWith(wanted));
    })
    .slice(0, most);
}

/** Without case and accents: nobody looks for them while typing. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
