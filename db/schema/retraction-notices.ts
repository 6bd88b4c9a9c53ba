import { text, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

export const retractionNotices = newsroom.table("retraction_notices", {
  requestId: uuid("request_id").notNull(),
  localizationId: uuid("localization_id").notNull(),
  notice: text("notice").notNull(),
});
