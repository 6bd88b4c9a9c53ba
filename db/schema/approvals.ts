import { bigint, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { SignOffRole } from "#domain/person.ts";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Insert-only; needs the approver's row in `hands` and an open review. */
export const approvals = newsroom.table("approvals", {
  localizationId: uuid("localization_id").notNull(),
  reviewNo: integer("review_no").notNull(),
  revisionSeq: bigint("revision_seq", { mode: "number" }).notNull(),
  signOffHash: hex("sign_off_hash").notNull(),
  personId: uuid("person_id").notNull(),
  signOffRole: text("sign_off_role").$type<SignOffRole>().notNull(),
  comment: text("comment"),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
