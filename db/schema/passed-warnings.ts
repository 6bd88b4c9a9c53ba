import { boolean, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CheckCode } from "#domain/finding.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const passedWarnings = newsroom.table("passed_warnings", {
  id: uuid("id").primaryKey(),
  localizationId: uuid("localization_id").notNull(),
  /** See `richtext/finding-mark.ts`. */
  mark: hex("mark").notNull(),
  code: text("code").$type<CheckCode>().notNull(),
  reason: text("reason").notNull(),
  passedBy: uuid("passed_by").notNull(),
  passedAt: timestamp("passed_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
  /** False once taken back; then the same warning is open again, and can be passed anew. */
  standing: boolean("standing").notNull().default(true),
  takenBackBy: uuid("taken_back_by"),
});
