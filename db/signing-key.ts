import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Locale } from "#domain/locale.ts";
import { env } from "#env.ts";
import { keptFiles, keptInDataDirectory } from "./data-directory.ts";

let key: Promise<KeyObject> | undefined;

/** What is signed of a publication; `v1` fixes the meaning of number, locale and sign-off hash. */
export function publicationMessage(releaseNo: number, locale: Locale, signOffHash: string): string {
  return `communique:v1:${releaseNo}:${locale}:${signOffHash}`;
}

/** Ed25519 signature (RFC 8032) by the office's key, lower-case hex. */
export async function signature(message: string): Promise<string> {
  key ??= signingKey();
  return sign(null, Buffer.from(message), await key).toString("hex");
}

/** The key of SIGNING_KEY, else one made once in the data directory; PKCS #8 in base64. */
async function signingKey(): Promise<KeyObject> {
  return privateKey(env.SIGNING_KEY ?? (await keptInDataDirectory(env.DATA_DIRECTORY, keptFiles.signingKey, newKey)));
}

/** @param encoded - PKCS #8 in base64 */
export function privateKey(encoded: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(encoded, "base64"), format: "der", type: "pkcs8" });
}

/** @param encoded - SPKI in base64 */
export function publicKey(encoded: string): KeyObject {
  return createPublicKey({ key: Buffer.from(encoded, "base64"), format: "der", type: "spki" });
}

function newKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
}
