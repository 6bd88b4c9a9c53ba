import { bigint, timestamp } from "drizzle-orm/pg-core";
import { byDatabase } from "./column-types.ts";
import { newsroom } from "./newsroom.ts";

/** Written by triggers only. */
export const epoch = newsroom.table("epoch", {
  no: bigint("no", { mode: "number" }).notNull().generatedAlwaysAs(byDatabase),
  settings: bigint("settings", { mode: "number" }).notNull().generatedAlwaysAs(byDatabase),
  at: timestamp("at", { withTimezone: true }).notNull().generatedAlwaysAs(byDatabase),
});
