import { text } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** At most one row. */
export const installation = newsroom.table("installation", {
  mode: text("mode", { enum: ["demo", "production"] }).notNull(),
});
