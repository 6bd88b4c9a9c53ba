import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { health } from "./health.ts";

let server: Server;
let origin: string;
let isStopping: boolean;
let check: () => Promise<void>;

beforeEach(async () => {
  isStopping = false;
  check = async () => {};
  const answer = health(
    () => check(),
    () => isStopping,
  );
  server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test.each(["/healthz", "/readyz", "/readyz?probe=1"])("%s is a short text that nobody keeps", async (path) => {
  const answer = await fetch(origin + path);
  expect([answer.status, answer.headers.get("cache-control"), await answer.text()]).toEqual([200, "no-store", "ok\n"]);
});

test("HEAD has the headers of GET", async () => {
  const answer = await fetch(`${origin}/readyz`, { method: "HEAD" });
  expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([200, "3", ""]);
});

test.each(["POST", "PUT", "OPTIONS"])("%s is not allowed", async (method) => {
  const answer = await fetch(`${origin}/healthz`, { method });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("other addresses are not theirs", async () => {
  for (const path of ["/", "/healthzz", "/readyz/", "/en/healthz"])
    expect((await fetch(origin + path)).status).toBe(404);
});

test("without the database the process lives and is not ready", async () => {
  check = () => Promise.reject(new Error("refused"));
  expect(await statuses()).toEqual([200, 503]);
});

test("a database that hangs is away after a second", async () => {
  check = () => new Promise(() => {});
  const asked = performance.now();
  expect(await statuses()).toEqual([200, 503]);
  expect(performance.now() - asked).toBeLessThan(2000);
});

test("a process that stops is not ready, though its database answers", async () => {
  isStopping = true;
  expect(await statuses()).toEqual([200, 503]);
});

async function statuses(): Promise<number[]> {
  return Promise.all(["/healthz", "/readyz"].map(async (path) => (await fetch(origin + path)).status));
}
