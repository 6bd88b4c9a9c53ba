import { boolean, jsonb, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const speakers = newsroom.table("speakers", {
  id: uuid("id").primaryKey(),
  names: jsonb("names").$type<Record<Locale, string>>().notNull(),
  offices: jsonb("offices").$type<Record<Locale, string>>().notNull(),
  active: boolean("active").notNull().default(true),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
