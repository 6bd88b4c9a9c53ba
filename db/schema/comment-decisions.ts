import { integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** How a thread was settled and opened again, in turn. */
export const commentDecisions = newsroom.table("comment_decisions", {
  threadId: uuid("thread_id").notNull(),
  no: integer("no").notNull(),
  decision: text("decision", { enum: ["resolved", "reopened", "accepted", "declined"] }).notNull(),
  personId: uuid("person_id").notNull(),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
