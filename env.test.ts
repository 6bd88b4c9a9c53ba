import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

test("nothing has to be set", () => {
  expect(parseEnv({})).toMatchObject({
    PORT: 3000,
    PUBLIC_ORIGIN: "http://localhost:3000",
    DATA_DIRECTORY: ".data",
    TRUSTED_PROXIES: [],
    STALE_SECONDS: 30,
  });
});

test("an empty variable counts as not set", () => {
  expect(parseEnv({ PORT: "", PUBLIC_ORIGIN: "", DATABASE_URL: "", TRUSTED_PROXIES: "" })).toEqual(parseEnv({}));
});

test("the public origin follows the port unless it is set", () => {
  expect(parseEnv({ PORT: "4000" }).PUBLIC_ORIGIN).toBe("http://localhost:4000");
  expect(parseEnv({ PORT: "4000", PUBLIC_ORIGIN: "https://news.example.org/" }).PUBLIC_ORIGIN).toBe(
    "https://news.example.org",
  );
});

test("metrics are off unless they have a port", () => {
  expect(parseEnv({}).METRICS_PORT).toBeUndefined();
  expect(parseEnv({ METRICS_PORT: "9464" }).METRICS_PORT).toBe(9464);
});

test("proxies are a list of addresses", () => {
  expect(parseEnv({ TRUSTED_PROXIES: "10.0.0.1, ::1" }).TRUSTED_PROXIES).toEqual(["10.0.0.1", "::1"]);
});

test("retired keys are public halves only: a private one put there is refused", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const half = publicKey.export({ format: "der", type: "spki" }).toString("base64");
  const whole = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  expect(parseEnv({ RETIRED_SIGNING_KEYS: `${half}, ${half}` }).RETIRED_SIGNING_KEYS).toBe(`${half}, ${half}`);
  expect(() => parseEnv({ RETIRED_SIGNING_KEYS: `${half},${whole}` })).toThrow("RETIRED_SIGNING_KEYS must be public");
});

test("the public origin has no path, and is https outside this machine", () => {
  expect(() => parseEnv({ PUBLIC_ORIGIN: "https://news.example.org/press" })).toThrow("without a path");
  expect(() => parseEnv({ PUBLIC_ORIGIN: "http://news.example.org" })).toThrow("must be https outside this machine");
  expect(parseEnv({ PUBLIC_ORIGIN: "http://127.0.0.1:3000" }).PUBLIC_ORIGIN).toBe("http://127.0.0.1:3000");
});

test("a signing key is a private one", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const whole = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  expect(parseEnv({ SIGNING_KEY: whole }).SIGNING_KEY).toBe(whole);
  const half = publicKey.export({ format: "der", type: "spki" }).toString("base64");
  expect(() => parseEnv({ SIGNING_KEY: half })).toThrow("SIGNING_KEY must be a private Ed25519 key");
});

test("who names other logins names the database", () => {
  const reader = "postgres://reader@db/news";
  expect(() => parseEnv({ DATABASE_URL_READER: reader })).toThrow(
    "DATABASE_URL_READER is set, but DATABASE_URL is not",
  );
  expect(parseEnv({ DATABASE_URL_READER: reader, DATABASE_URL: "postgres://app@db/news" })).toBeDefined();
});

test("a bucket is set as a whole", () => {
  const bucket = {
    MEDIA_S3_ENDPOINT: "https://s3.example.org/",
    MEDIA_S3_BUCKET: "press",
    MEDIA_S3_ACCESS_KEY_ID: "id",
    MEDIA_S3_SECRET_ACCESS_KEY: "key",
  };
  expect(parseEnv(bucket)).toMatchObject({ MEDIA_S3_ENDPOINT: "https://s3.example.org", MEDIA_S3_REGION: "us-east-1" });
  for (const name of Object.keys(bucket)) {
    expect(() => parseEnv({ ...bucket, [name]: "" })).toThrow(`${name} is not set, but MEDIA_S3_`);
  }
  expect(() => parseEnv({ ...bucket, MEDIA_S3_ENDPOINT: "http://s3.example.org" })).toThrow("must be https");
});

test("every wrong variable is named, and no value is repeated", () => {
  const wrong = {
    COMMUNIQUE_MODE: "live",
    PORT: "http",
    METRICS_PORT: "0",
    PUBLIC_ORIGIN: "ftp://news.example.org",
    DATABASE_URL: "mysql://root:hidden@db/news",
    SECRET: "hidden",
    SIGNING_KEY: "hidden",
    TRUSTED_PROXIES: "hidden",
    LOG_LEVEL: "hidden",
    RETIRED_SIGNING_KEYS: "hidden",
    STALE_SECONDS: "-1",
  };
  const read = () => parseEnv(wrong);
  for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`^ {2}${name} `, "m"));
  expect(read).not.toThrow(/hidden/);
});
