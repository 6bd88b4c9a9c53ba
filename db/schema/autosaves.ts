import { bigint, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** What was typed into an edition since its last revision, and the last save of it; one row per edition. */
export const autosaves = newsroom.table("autosaves", {
  editionId: uuid("edition_id").notNull(),
  localizationId: uuid("localization_id").notNull(),
  /** Canonical JSON of `Content`; null while the head has all words. */
  content: text("content"),
  blockIds: text("block_ids").array(),
  /** "" for none. */
  journalistsOnly: text("journalists_only").notNull().default(""),
  /** Of content and text for journalists together. */
  wordsHash: hex("words_hash").generatedAlwaysAs(byDatabase),
  locale: text("locale").generatedAlwaysAs(byDatabase),
  sourceLocalizationId: uuid("source_localization_id"),
  sourceSeq: bigint("source_seq", { mode: "number" }),
  unrevisedSince: timestamp("unrevised_since", { withTimezone: true }),
  tabId: uuid("tab_id").notNull(),
  saveNo: integer("save_no").notNull(),
  savedBy: uuid("saved_by").notNull(),
  savedAt: timestamp("saved_at", { withTimezone: true }).notNull(),
});
