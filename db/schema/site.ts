import { doublePrecision, jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";

/** Views of the schema `site` that are read whole; `db/queries` calls its functions (`db/migrations/0009-site.sql` and later). */
const site = pgSchema("site");

export const officeView = site
  .view("office", {
    names: jsonb("names").$type<Record<Locale, { name: string; subtitle: string; city: string }>>().notNull(),
    zone: text("zone").notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    domain: text("domain").notNull(),
    locales: text("locales").array().$type<Locale[]>().notNull(),
    defaultLocale: text("default_locale").$type<Locale>().notNull(),
    mode: text("mode", { enum: ["demo", "production"] }).notNull(),
    securityContact: text("security_contact").notNull(),
  })
  .existing();

export const legalTextsView = site
  .view("legal_texts", {
    page: text("page").$type<LegalPage>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    /** Canonical JSON. */
    body: text("body").notNull(),
  })
  .existing();

export const contactsView = site
  .view("contacts", {
    id: uuid("id").notNull(),
    names: jsonb("names").$type<Record<Locale, string>>().notNull(),
    hours: jsonb("hours").$type<Record<Locale, string>>().notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  })
  .existing();

export const clockView = site
  .view("clock", {
    epoch: text("epoch").notNull(),
    now: doublePrecision("now").notNull(),
    until: doublePrecision("until").notNull(),
  })
  .existing();
