import { sql } from "drizzle-orm";
import { customType } from "drizzle-orm/pg-core";

/** A SHA-256 or other bytes, in TypeScript lower-case hex. */
export const hex = customType<{ data: string; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value, "hex"),
  fromDriver: (value) => Buffer.from(value).toString("hex"),
});

/**
 * An instant that travels in keys, as PostgreSQL writes it: a `Date` would cut the microseconds off and match nothing.
 * Hand it on unread; to show it, `new Date(value)`.
 */
export const exactInstant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp with time zone",
});

/** A transaction's id; written with `currentTransaction` or by the database. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => "xid8" });

export const currentTransaction = sql<string>`pg_current_xact_id()`;

/**
 * Marks a column that the database alone writes (default, trigger, generated column): Drizzle then leaves it out of
 * every insert, in which it would otherwise name it and be refused for want of the privilege.
 */
export const byDatabase = sql`written by the database`;
