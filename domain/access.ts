import type { Locale } from "./locale.ts";
import type { Person, Role } from "./person.ts";

/** What decides who may see a release. */
export interface ReleaseAccess {
  confidential: boolean;
  /** Ids of all with a part in it: who created it, who is assigned, and everyone with a hand in one of its texts. */
  people: readonly string[];
}

/**
 * Who may see a release on the desk. A confidential one is visible only to people with a part in it and to those who
 * must be able to act on or examine every release: approvers, duty editors and auditors. To all others it is not there.
 */
export function maySee(viewer: Person, release: ReleaseAccess): boolean {
  return !release.confidential || seesEverything(viewer) || release.people.includes(viewer.id);
}

export function seesEverything(viewer: Person): boolean {
  return holds(viewer, "approver") || holds(viewer, "duty_editor") || holds(viewer, "auditor");
}

/** Who may start or edit the text of a language: authors in every language, translators in theirs. */
export function mayWrite(person: Person, locale: Locale): boolean {
  return holds(person, "author") || mayTranslate(person, locale);
}

function mayTranslate(person: Person, locale: Locale): boolean {
  return holds(person, "translator") && person.translates.includes(locale);
}

/** Who may change a text that exists. An approver may too, but has a hand in it then. */
export function mayChange(person: Person, locale: Locale): boolean {
  return mayWrite(person, locale) || holds(person, "approver");
}

export function holds(person: Person, role: Role): boolean {
  return person.roles.includes(role);
}
