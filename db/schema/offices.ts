import { jsonb, text } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

/** One row. */
export const offices = newsroom.table("offices", {
  names: jsonb("names").$type<Record<Locale, { name: string; subtitle: string; city: string }>>().notNull(),
  zone: text("zone").notNull(),
  phone: text("phone").notNull(),
  email: text("email").notNull(),
  domain: text("domain").notNull(),
  locales: text("locales").array().$type<Locale[]>().notNull(),
  defaultLocale: text("default_locale").$type<Locale>().notNull(),
  securityContact: text("security_contact").notNull(),
});
