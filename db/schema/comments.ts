import { text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** What somebody said; the first comment of a thread has the thread's id. */
export const comments = newsroom.table("comments", {
  id: uuid("id").notNull(),
  threadId: uuid("thread_id").notNull(),
  personId: uuid("person_id").notNull(),
  words: text("words").notNull(),
  proposal: text("proposal"),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
