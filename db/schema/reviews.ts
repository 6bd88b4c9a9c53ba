import { bigint, boolean, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** One row per submission. The policy is copied into it and must be the current one when it is inserted. */
export const reviews = newsroom.table("reviews", {
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
  required: text("required").array().$type<SignOffRole[]>().notNull().generatedAlwaysAs(byDatabase),
  submittedBy: uuid("submitted_by").notNull(),
  submittedAt: timestamp("submitted_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
  message: text("message"),
  open: boolean("open").notNull().default(true),
  /** Set together with `open = false`, once and for ever. */
  closedAs: text("closed_as", { enum: ["recalled", "objected", "edited", "revoked", "discarded"] }),
});
