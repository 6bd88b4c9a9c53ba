import { boolean, integer, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseFacts, ReleaseMode, ReleaseType } from "#domain/release.ts";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const releases = newsroom.table("releases", {
  id: uuid("id").primaryKey(),
  /** Seven digits, from `drawReleaseNumber`. */
  no: integer("no").notNull(),
  workingTitle: text("working_title").notNull(),
  sourceLocale: text("source_locale").$type<Locale>().notNull(),
  authoritativeLocale: text("authoritative_locale").$type<Locale>().notNull(),
  mode: text("mode").$type<ReleaseMode>().notNull().default("as_ready"),
  confidential: boolean("confidential").notNull().default(false),
  assigneeId: uuid("assignee_id"),
  dueAt: timestamp("due_at", { withTimezone: true }),
  facts: jsonb("facts").$type<ReleaseFacts>().notNull(),
  releaseType: text("release_type").$type<ReleaseType>().notNull().generatedAlwaysAs(byDatabase),
  createdBy: uuid("created_by").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
