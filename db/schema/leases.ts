import { timestamp, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** Which window writes an edition, one row where one does. */
export const leases = newsroom.table("leases", {
  editionId: uuid("edition_id").notNull(),
  personId: uuid("person_id").notNull(),
  tabId: uuid("tab_id").notNull(),
  since: timestamp("since", { withTimezone: true }).notNull(),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
  askedBy: uuid("asked_by"),
  askedTabId: uuid("asked_tab_id"),
  askedAt: timestamp("asked_at", { withTimezone: true }),
});
