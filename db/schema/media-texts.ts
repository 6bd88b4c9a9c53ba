import { text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { newsroom } from "./newsroom.ts";

/** What is said about an item in a language, until a text says otherwise. */
export const mediaTexts = newsroom.table("media_texts", {
  mediaId: uuid("media_id").notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  altAnswer: text("alt_answer", { enum: ["describes", "decorative", "in_text"] }),
  alt: text("alt").notNull().default(""),
  caption: text("caption").notNull().default(""),
});
