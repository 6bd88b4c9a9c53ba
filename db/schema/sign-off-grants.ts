import { text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { SignOffRole } from "#domain/person.ts";
import { newsroom } from "./newsroom.ts";

/** Kept when revoked, because approvals point at it. Written by `accounts` only. */
export const signOffGrants = newsroom.table("sign_off_grants", {
  personId: uuid("person_id").notNull(),
  signOffRole: text("sign_off_role").$type<SignOffRole>().notNull(),
  revokedAt: timestamp("revoked_at", { withTimezone: true }),
});
