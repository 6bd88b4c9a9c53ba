import { createPrivateKey } from "node:crypto";
import { isIP } from "node:net";
import { z } from "zod";

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = z.preprocess(empty, z.string().optional());
const postgresUrl = z.preprocess(
  empty,
  z
    .url({ protocol: /^postgres(ql)?$/, error: "must be an address of the form postgres://user@host/database" })
    .optional(),
);

// an Ed25519 key in SPKI always begins like this (RFC 8410); a private one put here by mistake does not
const publicKey = "MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=";
const publicKeys = new RegExp(`^${publicKey}(\\s*,\\s*${publicKey})*$`);

const bucketNames = ["MEDIA_S3_ENDPOINT", "MEDIA_S3_BUCKET", "MEDIA_S3_ACCESS_KEY_ID", "MEDIA_S3_SECRET_ACCESS_KEY"];

const variables = z.object({
  /** Chosen at the first start and stored in the database, which is the default from then on. */
  COMMUNIQUE_MODE: z.preprocess(empty, z.enum(["demo", "production"], "must be demo or production").optional()),
  PORT: z.preprocess(empty, z.coerce.number("must be a port number").int().min(1).max(65535).default(3000)),
  /** Prometheus's metrics, on the loopback address only; off where it is not set. */
  METRICS_PORT: z.preprocess(empty, z.coerce.number("must be a port number").int().min(1).max(65535).optional()),
  /** Scheme, host and port under which people reach the site; decides cookies and absolute addresses. */
  PUBLIC_ORIGIN: z.preprocess(
    empty,
    z
      .url({ protocol: /^https?$/, error: "must be an origin such as https://www.example.org" })
      .refine(isOrigin, "must be an origin such as https://www.example.org, without a path")
      .refine(isSafe, "must be https outside this machine")
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  DATA_DIRECTORY: z.preprocess(empty, z.string().default(".data")),
  /** Where images and documents are, unless in a bucket; `media` in the data directory. Processes share it. */
  MEDIA_DIRECTORY: optional,
  /** A bucket for images and documents, all four or none; without it they are files. */
  MEDIA_S3_ENDPOINT: z.preprocess(
    empty,
    z
      .url({ protocol: /^https?$/, error: "must be an origin such as https://s3.example.org" })
      .refine(isOrigin, "must be an origin such as https://s3.example.org, without a path")
      .refine(isSafe, "must be https outside this machine")
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  MEDIA_S3_BUCKET: optional,
  MEDIA_S3_ACCESS_KEY_ID: optional,
  MEDIA_S3_SECRET_ACCESS_KEY: optional,
  MEDIA_S3_REGION: z.preprocess(empty, z.string().default("us-east-1")),
  DATABASE_URL: postgresUrl,
  DATABASE_URL_READER: postgresUrl,
  DATABASE_URL_FRONT: postgresUrl,
  DATABASE_URL_ACCOUNTS: postgresUrl,
  DATABASE_URL_OWNER: postgresUrl,
  SECRET: z.preprocess(empty, z.string().min(32, "must have at least 32 characters").optional()),
  /** Ed25519 private key, PKCS #8 in base64. */
  SIGNING_KEY: z.preprocess(empty, z.string().refine(isPrivateKey, "must be a private Ed25519 key").optional()),
  /** Public halves of earlier signing keys, each Ed25519, SPKI in base64, separated by commas. */
  RETIRED_SIGNING_KEYS: z.preprocess(empty, z.string().regex(publicKeys, "must be public Ed25519 keys").optional()),
  /** Addresses of reverse proxies whose forwarded headers are believed, separated by commas. */
  TRUSTED_PROXIES: z.preprocess(
    empty,
    z
      .string()
      .default("")
      .transform((list) =>
        list
          .split(",")
          .map((one) => one.trim())
          .filter(Boolean),
      )
      .refine((addresses) => addresses.every((one) => isIP(one) > 0), "must be IP addresses, separated by commas"),
  ),
  /** Seconds for which stored pages are served while the database does not answer. */
  STALE_SECONDS: z.preprocess(empty, z.coerce.number("must be a number of seconds").min(0).max(600).default(30)),
  /** Whether the server asks other machines what the links of texts lead to. */
  LINK_TESTS: z.preprocess(empty, z.enum(["on", "off"], "must be on or off").default("on")),
  LOG_LEVEL: z.preprocess(
    empty,
    z.enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent").default("info"),
  ),
  NODE_ENV: optional,
});

export type Env = Omit<z.output<typeof variables>, "PUBLIC_ORIGIN"> & { PUBLIC_ORIGIN: string };

/** What the process was started with, checked; the only reader of `process.env`. The README lists every variable. */
export const env: Env = ownEnv();

/** Makes a secret that was drawn at the first start the one of this process, Next's bundle included. */
export function supplySecret(secret: string): void {
  process.env.SECRET = secret;
  env.SECRET = secret;
}

/**
 * Reads the settings from an environment; an empty variable counts as not set.
 *
 * @throws Error with a line for each variable that is wrong; values are not repeated, some are secret
 */
export function parseEnv(given: Readonly<Record<string, string | undefined>>): Env {
  const parsed = variables.safeParse(given);
  const stray = given.DATABASE_URL
    ? []
    : Object.keys(given).filter((name) => /^DATABASE_URL_/.test(name) && given[name]);
  const bucket = bucketNames.filter((name) => given[name]);
  const missing = bucket.length > 0 ? bucketNames.filter((name) => !given[name]) : [];
  if (!parsed.success || stray.length > 0 || missing.length > 0) {
    const lines = [
      ...(parsed.error?.issues ?? []).map(({ path, message }) => `  ${path.join(".")} ${message}`),
      ...stray.map((name) => `  ${name} is set, but DATABASE_URL is not`),
      ...missing.map((name) => `  ${name} is not set, but ${bucket[0]} is`),
    ];
    throw new Error(`These settings are wrong:\n${lines.join("\n")}`);
  }
  const { PUBLIC_ORIGIN, ...rest } = parsed.data;
  return { ...rest, PUBLIC_ORIGIN: PUBLIC_ORIGIN ?? `http://localhost:${rest.PORT}` };
}

function isOrigin(value: string): boolean {
  const { pathname, search, hash, username } = new URL(value);
  return pathname === "/" && search === "" && hash === "" && username === "";
}

/** Sessions and passwords travel under it. */
function isSafe(value: string): boolean {
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function isPrivateKey(base64: string): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(base64, "base64"), format: "der", type: "pkcs8" });
    return key.asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
}

function ownEnv(): Env {
  try {
    return parseEnv(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
