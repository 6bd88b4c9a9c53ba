/** The database roles, cluster-wide and therefore prefixed. Each process role sees only what its migration granted. */
export const processRoles = ["app", "public_reader", "front", "accounts"] as const;

export type ProcessRole = (typeof processRoles)[number];

export type DatabaseRole = ProcessRole | "owner" | "break_glass";

export function roleName(role: DatabaseRole): string {
  return `communique_${role}`;
}
