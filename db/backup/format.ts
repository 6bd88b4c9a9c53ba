import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * A backup is gzip around lines of text: the header, the rows of each table of the header with `endOfRows` behind
 * them, each file of the library as a head, base64 and `endOfRows`, the seal. `zcat FILE | head -1` shows what one is of.
 */
export const formatVersion = 1;

/** No row is this line: COPY escapes a backslash. */
export const endOfRows = "\\.";

export const header = z.object({
  format: z.literal("communique-backup"),
  version: z.literal(formatVersion),
  /** Version of the program that wrote it. */
  program: z.string(),
  at: z.iso.datetime(),
  driver: z.enum(["pglite", "postgres"]),
  mode: z.enum(["demo", "production"]),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  /** What the data directory holds beside the database; null where the installation never made one. */
  secret: z.string().nullable(),
  signingKey: z.string().nullable(),
  /** Not in the backups of programs that knew of one key only. */
  retiredKeys: z.string().nullable().default(null),
  tables: z.array(z.object({ name: z.string(), columns: z.string() })),
});

export type Header = z.output<typeof header>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** Files of images and documents: how many are in the backup, how many the store had lost, and a hash over their keys. */
const media = z.object({ files: count, missing: count, digest });

export type MediaFindings = z.output<typeof media>;

/** What must be found again after a restore, word for word. */
export const findings = z.object({
  tables: z.array(z.object({ name: z.string(), rows: count, digest })),
  counters: z.array(z.object({ name: z.string(), value: z.string().regex(/^\d+$/).nullable() })),
  /** End of the chain of events, and whether it is whole from the first event on. */
  events: z.object({ last: z.string(), hash: digest, isWhole: z.boolean() }),
  publicationNo: z.string(),
  /** How many publications there are, and how many of their signatures the signing key made, or a retired one. */
  signatures: z.object({ of: count, fit: count }),
  /** Not in the backups of programs without a library. */
  media: media.default({ files: 0, missing: 0, digest: createHash("sha256").digest("hex") }),
});

export type Findings = z.output<typeof findings>;

export const seal = findings.extend({ header: digest });
