import { boolean, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const retractionRequests = newsroom.table("retraction_requests", {
  id: uuid("id").primaryKey(),
  releaseId: uuid("release_id").notNull(),
  reasonClass: text("reason_class").notNull(),
  requestedBy: uuid("requested_by").notNull(),
  requestedAt: timestamp("requested_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
  /** False once dismissed; a confirmed request is the one that an act names. */
  standing: boolean("standing").notNull().default(true),
  dismissedBy: uuid("dismissed_by"),
});
