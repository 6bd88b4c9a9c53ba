import { createHash } from "node:crypto";
import { connection } from "next/server";
import type { Question } from "#app/answer.ts";

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
    noted()?.push({ digest: digestOf(value), again: async () => digestOf(await ask(...given)) });
    return value;
  };
}

/**
 * Where the page's questions are noted; undefined without the front (`next dev`).
 *
 * @throws Error when the render's context is lost: the question would be missing, and the page stay as it was for good
 */
function noted(): Question[] | undefined {
  const notes = globalThis.__communiqueAnswer;
  if (!notes) return undefined;
  const asked = notes.getStore()?.asked;
  if (!asked) throw new Error("A public page asked the database outside its render.");
  return asked;
}

function digestOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64");
}
