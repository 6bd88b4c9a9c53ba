import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { adapting, readingSession } from "./session-fault.ts";

/** As next-auth reads: a fault of the adapter is no session. */
const swallowing = (work: () => Promise<string>) => adapting(work).catch(() => null);

test("a fault of the adapter is one of the reading, although next-auth passes over it", async () => {
  const away = new Error("The database is away.");
  await expect(readingSession(() => swallowing(() => Promise.reject(away)))).rejects.toBe(away);
});

test("a reading without fault gives what was read", async () => {
  expect(await readingSession(() => swallowing(async () => "ada"))).toBe("ada");
});

test("of two readings at once, each has its own faults", async () => {
  const away = new Error("The database is away.");
  const slow = readingSession(async () => {
    await pause(10);
    return swallowing(async () => "ada");
  });
  await expect(readingSession(() => swallowing(() => Promise.reject(away)))).rejects.toBe(away);
  expect(await slow).toBe("ada");
});

test("outside of a reading a fault stays one", async () => {
  await expect(adapting(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
});
