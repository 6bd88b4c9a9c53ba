import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Of a file, lower-case hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
