import { boolean, text } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** At most one row. */
export const installation = newsroom.table("installation", {
  one: boolean("one").primaryKey().default(true),
  mode: text("mode", { enum: ["demo", "production"] }).notNull(),
});
