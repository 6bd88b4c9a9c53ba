import { bigint, integer, text, uuid } from "drizzle-orm/pg-core";
import { byDatabase, exactInstant } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const editions = newsroom.table("editions", {
  id: uuid("id").primaryKey(),
  localizationId: uuid("localization_id").notNull(),
  /** Among the editions of the localization that are not discarded. */
  number: integer("number").notNull(),
  kind: text("kind", { enum: ["first", "update", "correction", "refile"] }).notNull(),
  state: text("state", { enum: ["draft", "in_review", "changes_requested", "approved", "discarded"] })
    .notNull()
    .default("draft"),
  headSeq: bigint("head_seq", { mode: "number" }).generatedAlwaysAs(byDatabase),
  clearedSeq: bigint("cleared_seq", { mode: "number" }),
  openedAt: exactInstant("opened_at").notNull().generatedAlwaysAs(byDatabase),
  publicFrom: exactInstant("public_from"),
});
