import { bigint, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** One row per publication; all public versions of the language in one act. */
export const retractions = newsroom.table("retractions", {
  publicationId: uuid("publication_id").primaryKey(),
  localizationId: uuid("localization_id").notNull(),
  requestId: uuid("request_id").notNull(),
  actNo: bigint("act_no", { mode: "number" }).notNull(),
});
