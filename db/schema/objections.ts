import { integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Insert-only; the review must be closed before, in the same transaction. */
export const objections = newsroom.table("objections", {
  localizationId: uuid("localization_id").notNull(),
  reviewNo: integer("review_no").notNull(),
  personId: uuid("person_id").notNull(),
  reason: text("reason").notNull(),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
