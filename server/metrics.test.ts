import { createServer, type Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskTimed } from "./desk-watch.ts";
import { front } from "./front.ts";
import { Horizon } from "./horizon.ts";
import { openMetrics } from "./metrics.ts";
import { PageStore } from "./page-store.ts";
import { watched } from "./render-watch.ts";

const reading = { epoch: "1", now: Date.UTC(2026, 5, 4, 12), until: 8.64e15 };

let metrics: Awaited<ReturnType<typeof openMetrics>>;
let site: Server;
let origin: string;
let horizon: Horizon;

beforeAll(async () => {
  horizon = new Horizon(async () => ({ ...reading }), 30_000);
  const render = watched(async (key) => {
    if (key === "/en/fault") throw new Error("no page");
    const status = key === "/en/unknown" ? 404 : 200;
    return { status, contentType: "text/html", body: key, location: undefined };
  });
  const pages = new PageStore(horizon, render, []);
  const listener = front({
    next: deskTimed((_request, response) => response.writeHead(403).end()),
    media: { find: async () => undefined, read: async () => undefined },
    choose: (key) => render(key, 0),
    files: new Set(),
    trustedProxies: [],
    publicOrigin: "http://localhost:3000",
    horizon,
    pages,
  });
  site = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const address = site.address();
  origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  const connections = () => [{ role: "reader", used: 3, idle: 5, waiting: 1 }];
  metrics = await openMetrics({ port: 0, version: "1.2.3", mode: "demo", databases: { connections }, horizon, pages });
});

afterAll(() => {
  metrics.close();
  site.closeAllConnections();
  site.close();
});

test("every line is a comment or a sample, and every sample has its help and type", async () => {
  const lines = (await scrape()).split("\n").filter(Boolean);
  const sample = /^([a-z_:][\w:]*)(\{\w+="[^"\\\n]*"(,\w+="[^"\\\n]*")*\})? (-?[\d.e+-]+|NaN|\+Inf)$/i;
  const comment = /^# (HELP|TYPE) [a-z_:][\w:]* \S/i;
  expect(lines.filter((line) => !sample.test(line) && !comment.test(line))).toEqual([]);
  const described = new Set(lines.flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []));
  const names = lines.flatMap((line) => sample.exec(line)?.[1] ?? []);
  expect(
    names.filter((name) => !described.has(name) && !described.has(name.replace(/_(bucket|sum|count)$/, ""))),
  ).toEqual([]);
});

test("answers are counted by kind, renders and the desk are timed", async () => {
  const before = samples(await scrape());
  const first = await fetch(`${origin}/en`);
  await fetch(`${origin}/en`);
  await fetch(`${origin}/en`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  for (const path of ["/en/unknown", "/en/fault", "/%", "/desk"]) await fetch(origin + path);
  await pause(10); // "finish" comes with the last byte

  const after = samples(await scrape());
  const moved = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  for (const kind of ["stored", "rendered", "not_modified", "missing", "refused", "fault"])
    expect([kind, moved(`communique_public_requests_total{kind="${kind}"}`)]).toEqual([kind, 1]);
  expect(moved('communique_public_requests_total{kind="away"}')).toBe(0);
  expect(moved("communique_page_render_duration_seconds_count")).toBe(3);
  expect(moved('communique_desk_request_duration_seconds_count{status="4xx"}')).toBe(1);
  expect(moved("communique_stored_pages")).toBe(2);
  expect(after.get("communique_page_renders_under_way")).toBe(0);
  expect(after.get("communique_page_renders_waiting")).toBe(0);
});

test("ends of a generation have their cause", async () => {
  const before = samples(await scrape());
  reading.epoch = "2";
  await horizon.noticed();
  reading.until = reading.now + 60_000;
  await horizon.noticed();
  const after = samples(await scrape());
  for (const cause of ["act", "clock"]) {
    const name = `communique_generation_changes_total{cause="${cause}"}`;
    expect((after.get(name) ?? 0) - (before.get(name) ?? 0)).toBe(1);
  }
});

test("the state of the database and of the build can be read", async () => {
  const now = samples(await scrape());
  expect(now.get('communique_build_info{version="1.2.3",mode="demo"}')).toBe(1);
  expect(now.get('communique_database_connections{role="reader",state="used"}')).toBe(3);
  expect(now.get('communique_database_requests_waiting{role="reader"}')).toBe(1);
  expect(now.get("communique_database_silence_seconds")).toBeLessThan(30);
  expect(now.get("process_resident_memory_bytes")).toBeGreaterThan(0);
});

test("there is nothing else on the port", async () => {
  expect((await fetch(`http://127.0.0.1:${metrics.port}/`)).status).toBe(404);
});

test("a port that is taken is named", async () => {
  const taken = openMetrics({
    ...{ port: metrics.port, version: "1", mode: "demo", horizon, databases: { connections: () => [] } },
    pages: new PageStore(horizon, () => Promise.reject(new Error("no page")), []),
  });
  await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE", port: metrics.port });
});

async function scrape(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${metrics.port}/metrics`);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return answer.text();
}

function samples(text: string): Map<string, number> {
  const found = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(found.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}
