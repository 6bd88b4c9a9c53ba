import { text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

/** Roles held now; who holds a sign-off role is an approver without a row here. Written by `accounts` only. */
export const roleGrants = newsroom.table("role_grants", {
  personId: uuid("person_id").notNull(),
  role: text("role", { enum: ["author", "translator", "duty_editor", "admin", "auditor"] }).notNull(),
  /** Of a translator; null for all other roles. */
  locale: text("locale").$type<Locale>(),
});
