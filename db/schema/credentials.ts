import { text, timestamp, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** `accounts` only; no other role can read it. */
export const credentials = newsroom.table("credentials", {
  personId: uuid("person_id").primaryKey(),
  /** argon2id, as `auth` encodes it. */
  passwordHash: text("password_hash").notNull(),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
});
