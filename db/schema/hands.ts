import { bigint, text, uuid } from "drizzle-orm/pg-core";
import { newsroom } from "./newsroom.ts";

/** Who had a hand in which text. `on conflict do nothing` must name the four key columns, else it swallows `four_eyes`. */
export const hands = newsroom.table("hands", {
  localizationId: uuid("localization_id").notNull(),
  seq: bigint("seq", { mode: "number" }).notNull(),
  personId: uuid("person_id").notNull(),
  capacity: text("capacity", { enum: ["author", "approver"] }).notNull(),
  /** Of an approver: the last cleared revision of the localization before this one; null: none. */
  sinceSeq: bigint("since_seq", { mode: "number" }),
});
