import { uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** Who typed since the last revision of an edition. */
export const autosaveHands = newsroom.table("autosave_hands", {
  editionId: uuid("edition_id").notNull(),
  personId: uuid("person_id").notNull(),
});
