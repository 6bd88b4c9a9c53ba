import { expect, test, vi } from "vitest";
import { announced } from "./database-watch.ts";
import { log } from "./log.ts";

test("an absence of the database is told once when it begins and once when it ends", async () => {
  const error = vi.spyOn(log, "error").mockReturnValue();
  const info = vi.spyOn(log, "info").mockReturnValue();
  let isThere = true;
  const ask = announced(async () => {
    if (!isThere) throw new Error("refused");
    return 1;
  });
  await ask();
  isThere = false;
  for (let poll = 0; poll < 3; poll += 1) await expect(ask()).rejects.toThrow("refused");
  isThere = true;
  expect(await ask()).toBe(1);
  await ask();

  expect(error.mock.calls.map(([, words]) => words)).toEqual(["database away"]);
  expect(info.mock.calls).toEqual([[{ seconds: 0 }, "database back"]]);
  vi.restoreAllMocks();
});
