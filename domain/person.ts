import type { Locale } from "./locale.ts";

export const roles = ["author", "translator", "approver", "duty_editor", "admin", "auditor"] as const;

export type Role = (typeof roles)[number];

/** In which capacity an approver signs; the policy of the release type says which are required. */
export const signOffRoles = ["desk", "legal", "spokesperson"] as const;

export type SignOffRole = (typeof signOffRoles)[number];

/** Somebody of the press office, as the rules see them. Guards compare persons by `id`. */
export interface Person {
  /** uuid v7 */
  id: string;
  name: string;
  roles: readonly Role[];
  /** Locales the person translates into; empty unless a translator. */
  translates: readonly Locale[];
  /** Empty unless an approver. */
  signOffRoles: readonly SignOffRole[];
}
