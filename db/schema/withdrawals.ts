import { bigint, text, uuid } from "drizzle-orm/pg-core";
import { transactionId } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

export const withdrawals = newsroom.table("withdrawals", {
  id: uuid("id").primaryKey(),
  publicationId: uuid("publication_id").notNull(),
  explanation: text("explanation").notNull(),
  actNo: bigint("act_no", { mode: "number" }).notNull(),
  reinstatedAct: bigint("reinstated_act", { mode: "number" }),
  /** Set with `currentTransaction`. */
  reinstatedTxid: transactionId("reinstated_txid"),
});
