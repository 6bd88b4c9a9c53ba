import { text } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

export const boilerplates = newsroom.table("boilerplates", {
  locale: text("locale").$type<Locale>().primaryKey(),
  words: text("words").notNull(),
});
