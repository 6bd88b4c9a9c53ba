import { request as ask, createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { front } from "./front.ts";
import { Horizon } from "./horizon.ts";
import type { Rendered } from "./page.ts";
import { PageStore } from "./page-store.ts";

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const noon = Date.UTC(2026, 5, 4, 12);
const english: Rendered = {
  status: 200,
  contentType: "text/html; charset=utf-8",
  body: "<p>Haus „Meer“</p>",
  location: undefined,
};

let server: Server;
let seen: IncomingHttpHeaders | undefined;
let until: number;
let isDatabaseThere: boolean;
let render: (key: string) => Promise<Rendered>;

beforeEach(async () => {
  seen = undefined;
  until = noon + 60_000;
  isDatabaseThere = true;
  render = async () => english;
  const horizon = new Horizon(async () => {
    if (!isDatabaseThere) throw new Error("refused");
    return { epoch: "1", now: noon, until };
  }, 30_000);
  const listener = front({
    next: (request, response) => {
      seen = request.headers;
      response.end("Next");
    },
    horizon,
    pages: new PageStore(horizon, (key) => render(key), ["X-Content-Type-Options", "nosniff"]),
    media: { find: async () => undefined, read: async () => undefined },
    choose: async (acceptLanguage) => ({
      ...english,
      status: 307,
      location: acceptLanguage.startsWith("de") ? "/de" : "/en",
    }),
    files: new Set(["/site.js"]),
    trustedProxies: [],
    publicOrigin: "https://news.example.org",
  });
  server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("a page carries its policy, a weak validator and two seconds for shared caches", async () => {
  const { status, headers, body } = await get("/en");
  expect(status).toBe(200);
  expect(body.toString()).toBe(english.body);
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=0, s-maxage=2, must-revalidate",
    vary: "Accept-Encoding",
    "content-length": String(body.length),
    "x-content-type-options": "nosniff",
  });
  expect(headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(headers["set-cookie"]).toBeUndefined();
});

test("shortly before a change that is known, no shared cache may hold it", async () => {
  until = noon + 1_900;
  expect((await get("/en")).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("it is compressed for those who take it", async () => {
  const { headers, body } = await get("/en", { "accept-encoding": "gzip, br" });
  expect(headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(body).toString()).toBe(english.body);
});

test("who has it already gets a 304 with the same validators and no body", async () => {
  const first = await get("/en");
  for (const match of [first.headers.etag ?? "", `"x", ${first.headers.etag}`, "*"]) {
    const { status, headers, body } = await get("/en", { "if-none-match": match });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers.etag).toBe(first.headers.etag);
    expect(headers["cache-control"]).toBe(first.headers["cache-control"]);
    expect(headers.vary).toBe(first.headers.vary);
  }
  expect((await get("/en", { "if-none-match": '"x"' })).status).toBe(200);
});

test("HEAD has the headers of GET", async () => {
  const got = await get("/en");
  const head = await send("HEAD", "/en");
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
});

test("statuses and locations are the page's", async () => {
  render = async () => ({ ...english, status: 308, location: "/en/newsroom/news/new/2347076" });
  expect(await get("/en/newsroom/news/old/2347076")).toMatchObject({
    status: 308,
    headers: { location: "/en/newsroom/news/new/2347076" },
  });
  render = async () => ({ ...english, status: 410 });
  expect((await get("/en/newsroom/news/gone/2347077", { "if-none-match": "*" })).status).toBe(410);
});

test("the bare address is chosen anew for everybody and never kept", async () => {
  const german = await get("/", { "accept-language": "de-DE,de" });
  expect(german).toMatchObject({ status: 307, headers: { location: "/de", "cache-control": "no-store" } });
  expect(german.headers.vary).toBe("Accept-Language");
  expect((await get("/", { "accept-language": "fr" })).headers.location).toBe("/en");
});

test.each([
  ["POST", "/en", 405, "GET, HEAD"],
  ["PUT", "/", 405, "GET, HEAD"],
  ["DELETE", "/_next/static/a.js", 405, "GET, HEAD"],
  ["PUT", "/desk", 405, "GET, HEAD, POST"],
  ["OPTIONS", "/desk", 405, "GET, HEAD, POST"],
  ["GET", "/%", 400, undefined],
  ["GET", "/en/%2e%2e/desk", 400, undefined],
])("%s %s is answered %i", async (method, path, status, allow) => {
  const reply = await send(method, path, { origin: "https://news.example.org" });
  expect([reply.status, reply.headers.allow]).toEqual([status, allow]);
  expect(seen).toBeUndefined();
});

test.each([
  [{}, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ origin: "https://news.example.org" }, 200],
  [{ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, 200],
])("a form with %o is answered %i", async (headers, status) => {
  expect((await send("POST", "/desk/sign-in", headers)).status).toBe(status);
});

test("what a client claims to be is not believed, and what Next says to itself is not taken", async () => {
  const reply = await get("/desk", {
    "x-forwarded-for": "10.0.0.1",
    "x-forwarded-host": "evil.example",
    forwarded: "for=10.0.0.1",
    "x-middleware-subrequest": "proxy",
    "x-nextjs-data": "1",
    "x-invoke-path": "/en",
    "x-matched-path": "/en",
    "x-now-route-matches": "1=en",
    cookie: "a=b",
  });
  expect(reply.body.toString()).toBe("Next");
  expect(reply.headers["strict-transport-security"]).toBe("max-age=31536000");
  expect(Object.keys(seen ?? {}).sort()).toEqual(["connection", "cookie", "host"]);
});

test("a page that fails is a 500 with a reference, in its language, not kept", async () => {
  render = () => Promise.reject(new Error("no page"));
  const { status, headers, body } = await get("/ar/newsroom");
  expect([status, headers["cache-control"], headers["retry-after"]]).toEqual([500, "no-store", undefined]);
  expect(body.toString()).toMatch(/<html lang="ar" dir="rtl">[\s\S]*<bdi>[0-9A-F]{8}<\/bdi>/);
  render = async () => english;
  expect((await get("/ar/newsroom")).status).toBe(200);
});

test("without the database, what is stored is served and the rest is a 503", async () => {
  await get("/en");
  isDatabaseThere = false;
  render = () => Promise.reject(new Error("refused"));
  expect((await get("/en")).status).toBe(200);
  const { status, headers, body } = await get("/de/newsroom");
  expect([status, headers["retry-after"]]).toEqual([503, "5"]);
  expect(body.toString()).toContain('<html lang="de" dir="ltr">');
});

function get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return send("GET", path, headers);
}

function send(method: string, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server does not listen.");
  return new Promise((resolve, reject) => {
    const request = ask({ host: "127.0.0.1", port: address.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}
