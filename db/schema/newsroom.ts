import { pgSchema } from "drizzle-orm/pg-core";

/**
 * The schema of the tables. The files beside this one describe tables for queries: names, types, and who writes a
 * column. Keys, checks and privileges are in `db/migrations`, the only truth about them (docs/adr/0008).
 */
export const newsroom = pgSchema("newsroom");
