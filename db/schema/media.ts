import { date, integer, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Images and documents that texts show; what readers get of them never changes. */
export const media = newsroom.table("media", {
  id: uuid("id").primaryKey(),
  kind: text("kind", { enum: ["image", "document"] }).notNull(),
  name: text("name").notNull(),
  format: text("format").notNull(),
  /** Canonical JSON of `MediaFile[]`. */
  files: text("files").notNull(),
  hash: hex("hash").notNull().generatedAlwaysAs(byDatabase),
  size: integer("size").notNull(),
  width: integer("width"),
  height: integer("height"),
  language: text("language").$type<Locale>(),
  focusX: smallint("focus_x").notNull().default(50),
  focusY: smallint("focus_y").notNull().default(50),
  credit: text("credit").notNull().default(""),
  rightsUntil: date("rights_until"),
  uploadedBy: uuid("uploaded_by").notNull(),
  uploadedAt: timestamp("uploaded_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
