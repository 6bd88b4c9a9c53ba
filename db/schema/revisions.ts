import { bigint, boolean, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Insert-only; `savedBy` must stand in `hands` as author before the transaction ends. */
export const revisions = newsroom.table("revisions", {
  localizationId: uuid("localization_id").notNull(),
  /** Counted per localization, across editions; the trigger refuses a parent that is not the head (PH409). */
  seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAs(byDatabase),
  editionId: uuid("edition_id").notNull(),
  parentSeq: bigint("parent_seq", { mode: "number" }),
  parentHash: hex("parent_hash"),
  cause: text("cause", { enum: ["text", "facts"] })
    .notNull()
    .default("text"),
  /** Canonical JSON of `Content`. */
  content: text("content").notNull(),
  /** Canonical JSON of `PrintedFacts`. */
  facts: text("facts").notNull(),
  blockIds: text("block_ids").array().notNull().default([]),
  journalistsOnly: text("journalists_only"),
  journalistsSalt: hex("journalists_salt"),
  sourceLocalizationId: uuid("source_localization_id"),
  sourceSeq: bigint("source_seq", { mode: "number" }),
  contentHash: hex("content_hash").notNull().generatedAlwaysAs(byDatabase),
  /** Of content and text for journalists together: what writers compare. */
  wordsHash: hex("words_hash").notNull().generatedAlwaysAs(byDatabase),
  factsHash: hex("facts_hash").notNull().generatedAlwaysAs(byDatabase),
  signOffHash: hex("sign_off_hash").notNull().generatedAlwaysAs(byDatabase),
  locale: text("locale").$type<Locale>().notNull().generatedAlwaysAs(byDatabase),
  releaseType: text("release_type").$type<ReleaseType>().notNull().generatedAlwaysAs(byDatabase),
  headline: text("headline").notNull().generatedAlwaysAs(byDatabase),
  lead: text("lead").notNull().generatedAlwaysAs(byDatabase),
  slug: text("slug").notNull().generatedAlwaysAs(byDatabase),
  changeNote: text("change_note").generatedAlwaysAs(byDatabase),
  noted: boolean("noted").notNull().generatedAlwaysAs(byDatabase),
  savedBy: uuid("saved_by").notNull(),
  savedAt: timestamp("saved_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
