import { z } from "zod";
import { locales } from "#domain/locale.ts";
import { roles, signOffRoles } from "#domain/person.ts";

/** What a form says about the roles of a person: what only a role that is not ticked needs is left out. */
export const grantFields = z
  .object({
    roles: z.array(z.enum(roles)),
    translates: z.array(z.enum(locales)),
    signOffRoles: z.array(z.enum(signOffRoles)),
  })
  .transform((grants) => ({
    roles: grants.roles,
    translates: grants.roles.includes("translator") ? grants.translates : [],
    signOffRoles: grants.roles.includes("approver") ? grants.signOffRoles : [],
  }));

export function grantsOf(form: FormData) {
  return {
    roles: form.getAll("roles"),
    translates: form.getAll("translates"),
    signOffRoles: form.getAll("signOffRoles"),
  };
}
