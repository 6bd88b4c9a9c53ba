import { bigint, boolean, text, timestamp } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** `accounts` only; no other role can read it. */
export const signInAttempts = newsroom.table("sign_in_attempts", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAs(byDatabase),
  account: text("account").notNull(),
  address: text("address").notNull(),
  succeeded: boolean("succeeded").notNull(),
  at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
});
