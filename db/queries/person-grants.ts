import { sql } from "drizzle-orm";
import type { Locale } from "#domain/locale.ts";
import type { Role, SignOffRole } from "#domain/person.ts";
import { persons } from "../schema/persons.ts";
import { roleGrants } from "../schema/role-grants.ts";
import { signOffGrants } from "../schema/sign-off-grants.ts";

/** Columns of a query over `persons`: what each of them may do now. */
export const grantColumns = {
  grantedRoles: sql<Exclude<Role, "approver">[]>`array(select distinct ${roleGrants.role} from ${roleGrants}
    where ${roleGrants.personId} = ${persons.id} order by 1)`,
  translates: sql<Locale[]>`array(select ${roleGrants.locale} from ${roleGrants}
    where ${roleGrants.personId} = ${persons.id} and ${roleGrants.locale} is not null order by 1)`,
  signOffRoles: sql<SignOffRole[]>`array(select ${signOffGrants.signOffRole} from ${signOffGrants}
    where ${signOffGrants.personId} = ${persons.id} and ${signOffGrants.revokedAt} is null order by 1)`,
};

/** Who holds a sign-off role is an approver, without a row that says so. */
export function rolesOf(grants: { grantedRoles: Exclude<Role, "approver">[]; signOffRoles: SignOffRole[] }): Role[] {
  return grants.signOffRoles.length > 0 ? [...grants.grantedRoles, "approver"] : grants.grantedRoles;
}
