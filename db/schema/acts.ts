import { sql } from "drizzle-orm";
import { bigint, boolean, text, uuid } from "drizzle-orm/pg-core";
import { byDatabase, exactInstant, transactionId } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Public acts in commit order; inserting one locks the epoch until the transaction ends. */
export const acts = newsroom.table("acts", {
  /** The publication number. */
  no: bigint("no", { mode: "number" }).primaryKey().generatedAlwaysAs(byDatabase),
  at: exactInstant("at").notNull().generatedAlwaysAs(byDatabase),
  txid: transactionId("txid").notNull().generatedAlwaysAs(byDatabase),
  /** Left out of an insert: now. Only `schedule` may name another instant. */
  goLiveAt: exactInstant("go_live_at").notNull().default(sql`null`),
  verb: text("verb", {
    enum: ["publish", "schedule", "unschedule", "revoke", "withdraw", "reinstate", "retract", "archive"],
  }).notNull(),
  archived: boolean("archived").notNull().generatedAlwaysAs(byDatabase),
  personId: uuid("person_id").notNull(),
  secondPersonId: uuid("second_person_id"),
  requestId: uuid("request_id"),
  /** An event of the same transaction. */
  eventSeq: bigint("event_seq", { mode: "number" }).notNull(),
});
