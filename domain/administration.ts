import { holds } from "./access.ts";
import type { Locale } from "./locale.ts";
import type { Person, Role, SignOffRole } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";

/** What a person may do; guards of editorial verbs compare it anew each time. */
export interface Grants {
  roles: readonly Role[];
  /** Of a translator. */
  translates: readonly Locale[];
  /** Of an approver. */
  signOffRoles: readonly SignOffRole[];
}

export interface Newcomer extends Grants {
  name: string;
  email: string;
  interfaceLanguage: "en" | "de";
}

export type GrantsRefusal =
  | { code: "translator_without_language" }
  | { code: "language_without_translator" }
  | { code: "approver_without_sign_off_role" }
  | { code: "sign_off_role_without_approver" };

export type NewcomerRefusal = GrantsRefusal | { code: "person_name_missing" } | { code: "email_invalid" };

export type NotAnAdmin = { code: "not_an_admin" };
export type LastAdmin = { code: "last_admin" };

/** A person as an account can be made of them, whoever makes it. */
export function newcomer(given: Newcomer): Result<Newcomer, NewcomerRefusal> {
  const name = given.name.trim();
  const email = given.email.trim().toLowerCase();
  if (name === "") return refuse({ code: "person_name_missing" });
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refuse({ code: "email_invalid" });
  const allowed = consistent(given);
  return allowed.ok ? ok({ ...given, name, email }) : allowed;
}

export function addPerson(admin: Person, given: Newcomer): Result<Newcomer, NewcomerRefusal | NotAnAdmin> {
  return holds(admin, "admin") ? newcomer(given) : refuse({ code: "not_an_admin" });
}

/**
 * Gives a person these roles in place of all they had.
 *
 * @param admins - ids of everybody with an open account who is an admin now
 */
export function changeRoles(
  admin: Person,
  personId: string,
  grants: Grants,
  admins: readonly string[],
): Result<Grants, GrantsRefusal | NotAnAdmin | LastAdmin> {
  if (!holds(admin, "admin")) return refuse({ code: "not_an_admin" });
  if (!grants.roles.includes("admin") && isLast(personId, admins)) return refuse({ code: "last_admin" });
  return consistent(grants);
}

/** Closes an account. What the person wrote and signed off stays theirs. */
export function disablePerson(
  admin: Person,
  personId: string,
  admins: readonly string[],
): Result<null, NotAnAdmin | LastAdmin> {
  if (!holds(admin, "admin")) return refuse({ code: "not_an_admin" });
  return isLast(personId, admins) ? refuse({ code: "last_admin" }) : ok(null);
}

/** Opens an account again, gives it a new password, or sets anything that admins alone may. */
export function administer(admin: Person): Result<null, NotAnAdmin> {
  return holds(admin, "admin") ? ok(null) : refuse({ code: "not_an_admin" });
}

function isLast(personId: string, admins: readonly string[]): boolean {
  return admins.length === 1 && admins[0] === personId;
}

function consistent<Given extends Grants>(given: Given): Result<Given, GrantsRefusal> {
  const { roles, translates, signOffRoles } = given;
  const translator = roles.includes("translator");
  const approver = roles.includes("approver");
  if (translator && translates.length === 0) return refuse({ code: "translator_without_language" });
  if (!translator && translates.length > 0) return refuse({ code: "language_without_translator" });
  if (approver && signOffRoles.length === 0) return refuse({ code: "approver_without_sign_off_role" });
  if (!approver && signOffRoles.length > 0) return refuse({ code: "sign_off_role_without_approver" });
  return ok(given);
}
