import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { portIsFree } from "./port-is-free.ts";

test("a port that another process listens on is said to be taken, and is free when that one is gone", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  await expect(portIsFree(port)).rejects.toMatchObject({ code: "EADDRINUSE", port });
  other.close();
  await once(other, "close");
  await expect(portIsFree(port)).resolves.toBeUndefined();
});
