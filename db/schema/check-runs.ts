import { bigint, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase, hex } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** What the checks said to a revision; one row for each state of their rules. */
export const checkRuns = newsroom.table("check_runs", {
  localizationId: uuid("localization_id").notNull(),
  revisionSeq: bigint("revision_seq", { mode: "number" }).notNull(),
  signOffHash: hex("sign_off_hash").notNull(),
  /** `rulesVersion` of the checks. */
  rules: integer("rules").notNull(),
  /** JSON of `MarkedFinding[]`. */
  findings: text("findings").notNull(),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
