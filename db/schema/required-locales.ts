import { text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

export const requiredLocales = newsroom.table("required_locales", {
  releaseId: uuid("release_id").notNull(),
  locale: text("locale").$type<Locale>().notNull(),
});
