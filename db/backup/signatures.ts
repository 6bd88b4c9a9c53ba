import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { promisify } from "node:util";
import { isLocale } from "#domain/locale.ts";
import { privateKey, publicationMessage, publicKey } from "../signing-key.ts";
import type { CopySession } from "./copy-session.ts";
import { type Keys, listed } from "./keys.ts";
import { LineReader } from "./line-reader.ts";

const verified = promisify(verify);

/** The office's present key and those it had before. */
export type Signers = Pick<Keys, "signingKey" | "retiredKeys">;

/** Checks the signature of every publication there ever was; one of a key that is not among the signers' does not fit. */
export async function checkSignatures(session: CopySession, signers: Signers): Promise<{ of: number; fit: number }> {
  const keys = publicKeysOf(signers);
  const chunks = new LineReader(
    session.copyOut(
      "select release_no, locale, encode(sign_off_hash, 'hex'), encode(signature, 'hex') from newsroom.publications order by id",
    ),
  ).rows();
  let of = 0;
  let fit = 0;
  for await (const chunk of chunks) {
    const lines = String(chunk).split("\n").slice(0, -1);
    const answers = await Promise.all(
      lines.map(async (line) => {
        const [no, locale = "", hash = "", signature = ""] = line.split("\t");
        if (!isLocale(locale)) return false;
        const message = Buffer.from(publicationMessage(Number(no), locale, hash));
        for (const key of keys) {
          if (await verified(null, message, key, Buffer.from(signature, "hex"))) return true;
        }
        return false;
      }),
    );
    of += answers.length;
    fit += answers.filter(Boolean).length;
  }
  return { of, fit };
}

function publicKeysOf({ signingKey, retiredKeys }: Signers): KeyObject[] {
  const present = signingKey === null ? [] : [createPublicKey(privateKey(signingKey))];
  return [...present, ...listed(retiredKeys).map(publicKey)];
}
