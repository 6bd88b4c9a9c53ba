import { boolean, jsonb, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

export const topics = newsroom.table("topics", {
  id: uuid("id").primaryKey(),
  key: text("key").notNull(),
  names: jsonb("names").$type<Record<Locale, string>>().notNull(),
  active: boolean("active").notNull().default(true),
});
