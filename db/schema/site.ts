import { bigint, doublePrecision, integer, jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { EditionKind } from "#domain/edition.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { hex } from "./column-types.ts";

/** What the public may read: views and functions of the schema `site` (`db/migrations/0009-site.sql`, `0010-legal-pages.sql`). */
const site = pgSchema("site");

export const live = site
  .view("live", {
    releaseNo: integer("release_no").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    publicationNo: bigint("publication_no", { mode: "number" }).notNull(),
    version: integer("version").notNull(),
    kind: text("kind").$type<EditionKind>().notNull(),
    firstPublicAt: timestamp("first_public_at", { withTimezone: true }).notNull(),
    goLiveAt: timestamp("go_live_at", { withTimezone: true }).notNull(),
    lastMajorChangeAt: timestamp("last_major_change_at", { withTimezone: true }).notNull(),
    signature: hex("signature").notNull(),
    signOffHash: hex("sign_off_hash").notNull(),
    headline: text("headline").notNull(),
    slug: text("slug").notNull(),
    /** Canonical JSON, as it was signed off. */
    content: text("content").notNull(),
    facts: text("facts").notNull(),
    sourceLocale: text("source_locale").$type<Locale>().notNull(),
    authoritativeLocale: text("authoritative_locale").$type<Locale>().notNull(),
    withdrawnExplanation: text("withdrawn_explanation"),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  })
  .existing();

export const versions = site
  .view("versions", {
    releaseNo: integer("release_no").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    version: integer("version").notNull(),
    kind: text("kind").$type<EditionKind>().notNull(),
    goLiveAt: timestamp("go_live_at", { withTimezone: true }).notNull(),
    changeNote: text("change_note"),
  })
  .existing();

export const retracted = site
  .view("retracted", {
    releaseNo: integer("release_no").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    reasonClass: text("reason_class").notNull(),
    notice: text("notice").notNull(),
    retractedAt: timestamp("retracted_at", { withTimezone: true }).notNull(),
  })
  .existing();

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
