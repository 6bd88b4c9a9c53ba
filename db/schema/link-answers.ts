import { integer, smallint, text, timestamp } from "drizzle-orm/pg-core";
import type { LinkAnswer } from "#domain/link-answer.ts";
import { newsroom } from "./newsroom.ts";

/** The last answer of each address that a text links to, and when it is asked again. */
export const linkAnswers = newsroom.table("link_answers", {
  address: text("address").primaryKey(),
  /** Null for a path of this office. */
  host: text("host"),
  answer: text("answer").$type<LinkAnswer["kind"]>(),
  movedTo: text("moved_to"),
  status: smallint("status").$type<404 | 410>(),
  /** How often in a row nothing answered. */
  silences: integer("silences").notNull().default(0),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
  dueAt: timestamp("due_at", { withTimezone: true }),
  takenAt: timestamp("taken_at", { withTimezone: true }),
});
