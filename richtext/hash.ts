import { createHash } from "node:crypto";

/**
 * The hash that a sign-off names, lower-case hex; the database computes the same in a generated column.
 *
 * @param contentJson - canonical JSON of the content
 * @param factsJson - canonical JSON of the printed facts
 * @param journalistsHash - salted SHA-256 (hex) of the text for journalists only, where there is one
 */
export function signOffHash(contentJson: string, factsJson: string, journalistsHash?: string): string {
  return createHash("sha256")
    .update(sha256(contentJson))
    .update(sha256(factsJson))
    .update(Buffer.from(journalistsHash ?? "", "hex"))
    .digest("hex");
}

/** Of the content alone, lower-case hex: what two writers of one text compare. @param contentJson - canonical JSON */
export function contentHash(contentJson: string): string {
  return sha256(contentJson).toString("hex");
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
