import { bigint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byDatabase, hex, transactionId } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Insert-only hash chain. `accounts` may insert too, and read `seq` alone. */
export const events = newsroom.table("events", {
  seq: bigint("seq", { mode: "number" }).primaryKey().generatedAlwaysAs(byDatabase),
  prevHash: hex("prev_hash").notNull().generatedAlwaysAs(byDatabase),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
  /** When it was done: another instant than `at` only in an archived history. */
  happenedAt: timestamp("happened_at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
  txid: transactionId("txid").notNull().generatedAlwaysAs(byDatabase),
  personId: uuid("person_id"),
  kind: text("kind").notNull(),
  releaseId: uuid("release_id"),
  localizationId: uuid("localization_id"),
  editionId: uuid("edition_id"),
  /** Canonical JSON. */
  payload: text("payload").notNull().default("{}"),
  hash: hex("hash").generatedAlwaysAs(byDatabase),
});
