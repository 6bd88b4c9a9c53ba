import { integer, text, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** Where the words of a thread were seen last. */
export const commentPlaces = newsroom.table("comment_places", {
  threadId: uuid("thread_id").notNull(),
  startBlock: text("start_block").notNull(),
  startOffset: integer("start_offset").notNull(),
  endBlock: text("end_block").notNull(),
  endOffset: integer("end_offset").notNull(),
  quote: text("quote").notNull(),
  before: text("words_before").notNull(),
  after: text("words_after").notNull(),
});
