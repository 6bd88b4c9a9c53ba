import { integer, text, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** What a conversation about a language version is about; the words only where it is no matter of the whole. */
export const commentThreads = newsroom.table("comment_threads", {
  id: uuid("id").notNull(),
  localizationId: uuid("localization_id").notNull(),
  kind: text("kind", { enum: ["range", "block", "version"] }).notNull(),
  startBlock: text("start_block"),
  startOffset: integer("start_offset"),
  endBlock: text("end_block"),
  endOffset: integer("end_offset"),
  quote: text("quote"),
  before: text("words_before"),
  after: text("words_after"),
});
