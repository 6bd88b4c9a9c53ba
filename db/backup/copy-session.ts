import type { PreparingSession } from "../session.ts";

/**
 * A connection that also moves whole tables, in the text format of COPY: one row a line, the same bytes for the same
 * values on both drivers.
 */
export interface CopySession extends PreparingSession {
  driver: "pglite" | "postgres";
  /** Begins a transaction with the owner's rights: one snapshot that is only read, or one that is filled. */
  begin(kind: "snapshot" | "load"): Promise<void>;
  /**
   * The rows of a query, in chunks of any size.
   *
   * @param query - with a total order: the embedded database reads it in pages
   */
  copyOut(query: string): AsyncIterable<Buffer>;
  /**
   * Adds rows to a table.
   *
   * @param into - table and columns, as COPY names them
   * @param rows - in chunks that end where a row ends
   */
  copyIn(into: string, rows: AsyncIterable<Buffer>): Promise<void>;
}

/** What the text format of COPY depends on. */
export const sameText =
  "set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1";
