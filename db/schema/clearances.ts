import { bigint, boolean, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ReleaseType } from "#domain/release.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Every required approval names this hash. Deletable while nothing depends on it. */
export const clearances = newsroom.table("clearances", {
  localizationId: uuid("localization_id").notNull(),
  reviewNo: integer("review_no").notNull(),
  editionId: uuid("edition_id").notNull(),
  revisionSeq: bigint("revision_seq", { mode: "number" }).notNull(),
  signOffHash: hex("sign_off_hash").notNull(),
  releaseType: text("release_type").$type<ReleaseType>().notNull(),
  policyVersion: integer("policy_version").notNull(),
  needsDesk: boolean("needs_desk").notNull(),
  needsLegal: boolean("needs_legal").notNull(),
  needsSpokesperson: boolean("needs_spokesperson").notNull(),
  deskBy: uuid("desk_by"),
  legalBy: uuid("legal_by"),
  spokespersonBy: uuid("spokesperson_by"),
  breakGlassId: uuid("break_glass_id"),
  clearedAt: timestamp("cleared_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
