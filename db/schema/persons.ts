import { boolean, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Written by `accounts` only. */
export const persons = newsroom.table("persons", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  /** Lower case. */
  email: text("email").notNull(),
  active: boolean("active").notNull().default(true),
  interfaceLanguage: text("interface_language", { enum: ["en", "de"] })
    .notNull()
    .default("en"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
