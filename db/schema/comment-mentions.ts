import { text, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** Whom a comment names with an @. */
export const commentMentions = newsroom.table("comment_mentions", {
  commentId: uuid("comment_id").notNull(),
  personId: uuid("person_id").notNull(),
  name: text("name").notNull(),
});
