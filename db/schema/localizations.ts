import { bigint, integer, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { byDatabase, exactInstant } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const localizations = newsroom.table("localizations", {
  id: uuid("id").primaryKey(),
  releaseId: uuid("release_id").notNull(),
  releaseNo: integer("release_no").notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  lastSeq: bigint("last_seq", { mode: "number" }).notNull().generatedAlwaysAs(byDatabase),
  firstPublicAt: exactInstant("first_public_at"),
});
