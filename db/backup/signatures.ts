import { createPublicKey, verify } from "node:crypto";
import { promisify } from "node:util";
import { isLocale } from "#domain/locale.ts";
import { privateKey, publicationMessage } from "../signing-key.ts";
import type { CopySession } from "./copy-session.ts";
import { LineReader } from "./line-reader.ts";

const verified = promisify(verify);

/**
 * Checks the signature of every publication there ever was.
 *
 * @param signingKey - PKCS #8 in base64; null where there is none, and then no signature fits
 */
export async function checkSignatures(
  session: CopySession,
  signingKey: string | null,
): Promise<{ of: number; fit: number }> {
  const key = signingKey === null ? undefined : createPublicKey(privateKey(signingKey));
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
        if (!key || !isLocale(locale)) return false;
        return verified(
          null,
          Buffer.from(publicationMessage(Number(no), locale, hash)),
          key,
          Buffer.from(signature, "hex"),
        );
      }),
    );
    of += answers.length;
    fit += answers.filter(Boolean).length;
  }
  return { of, fit };
}
