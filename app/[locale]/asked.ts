import { createHash } from "node:crypto";
import { connection } from "next/server";

/**
 * A question of a page to the database, which the front may ask again later instead of rendering the page.
 *
 * @param ask - answers from what the public may read, and from its arguments alone, with what JSON can tell apart
 */
export function asked<Arguments extends readonly unknown[], Value>(
  ask: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value> {
  return async (...given) => {
    await connection(); // only at a request: the build has no database
    const value = await ask(...given);
    globalThis.__communiqueAnswer?.getStore()?.asked?.push({
      digest: digestOf(value),
      again: async () => digestOf(await ask(...given)),
    });
    return value;
  };
}

function digestOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64");
}
