import { boolean, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const contacts = newsroom.table("contacts", {
  id: uuid("id").primaryKey(),
  names: jsonb("names").$type<Record<Locale, string>>().notNull(),
  hours: jsonb("hours").$type<Record<Locale, string>>().notNull(),
  phone: text("phone").notNull(),
  email: text("email").notNull(),
  active: boolean("active").notNull().default(true),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
