import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { serverDatabases } from "./server.ts";

test("a lost database is asked once a second, not twice as often each time", async () => {
  let attempts = 0;
  const away = createServer((socket) => {
    attempts += 1;
    socket.destroy();
  });
  const port = await new Promise<number>((resolve) => {
    away.listen(0, "127.0.0.1", () => {
      const address = away.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const url = `postgres://nobody@127.0.0.1:${port}/nothing`;
  const databases = serverDatabases({ app: url, public_reader: url, front: url, accounts: url }, url);

  await expect(databases.listen(() => {})).rejects.toThrow();
  await pause(3500);
  expect(attempts).toBeGreaterThanOrEqual(3);
  expect(attempts).toBeLessThanOrEqual(4);

  await databases.close();
  away.close();
});
