import { integer, text } from "drizzle-orm/pg-core";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

export const legalTexts = newsroom.table("legal_texts", {
  page: text("page").$type<LegalPage>().notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  /** Canonical JSON; null while there is none. */
  body: text("body"),
  version: integer("version").notNull(),
});
