import { bigint, boolean, integer, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { byDatabase, exactInstant, hex, transactionId } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** What the public may read, from `goLiveAt` until `endsAt`. */
export const publications = newsroom.table("publications", {
  id: uuid("id").primaryKey(),
  localizationId: uuid("localization_id").notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  releaseNo: integer("release_no").notNull(),
  editionId: uuid("edition_id").notNull(),
  kind: text("kind", { enum: ["first", "update", "correction", "refile"] }).notNull(),
  revisionSeq: bigint("revision_seq", { mode: "number" }).notNull(),
  signOffHash: hex("sign_off_hash").notNull(),
  releaseType: text("release_type").$type<ReleaseType>().notNull(),
  noted: boolean("noted").notNull(),
  actNo: bigint("act_no", { mode: "number" }).notNull(),
  verb: text("verb", { enum: ["publish", "schedule", "archive"] }).notNull(),
  txid: transactionId("txid").notNull().generatedAlwaysAs(byDatabase),
  goLiveAt: exactInstant("go_live_at").notNull(),
  endsAt: exactInstant("ends_at"),
  firstPublicAt: exactInstant("first_public_at").notNull(),
  /** 64 bytes. */
  signature: hex("signature").notNull(),
});
