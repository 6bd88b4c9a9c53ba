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

/**
 * Of all that is typed, lower-case hex: what two writers of one text compare.
 *
 * @param contentJson - canonical JSON
 * @param journalistsOnly - "" where there is none
 */
export function wordsHash(contentJson: string, journalistsOnly: string): string {
  const content = sha256(contentJson);
  if (journalistsOnly === "") return content.toString("hex");
  return createHash("sha256").update(content).update(sha256(journalistsOnly)).digest("hex");
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
