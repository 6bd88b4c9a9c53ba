import { text, timestamp, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** `accounts` only; no other role can read it. */
export const sessions = newsroom.table("sessions", {
  token: text("token").primaryKey(),
  personId: uuid("person_id").notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
});
