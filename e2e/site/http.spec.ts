import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "../fixtures.ts";
import { origin, port } from "../place.ts";

interface RawAnswer {
  status: number;
  head: string;
  headers: Headers;
  body: Buffer;
}

const own = new URL(origin).host;
const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, null, true]));

/** What a client may say of itself or to Next, and nothing of which may show in any page. */
const claims: Record<string, string> = {
  "accept-language": "ar",
  "content-length": "0",
  cookie: "__prerender_bypass=evil; __next_preview_data=evil; NEXT_LOCALE=ar; communique.session=evil",
  forwarded: "for=203.0.113.9;host=evil.example;proto=https",
  "next-action": "0".repeat(42),
  "next-hmr-refresh": "1",
  "next-resume": "1",
  "next-router-prefetch": "1",
  "next-router-segment-prefetch": "/_tree",
  "next-router-state-tree": tree,
  "next-url": "/evil",
  purpose: "prefetch",
  range: "bytes=0-9",
  rsc: "1",
  te: "trailers",
  "user-agent": "public-front",
  "x-forwarded-for": "203.0.113.9",
  "x-forwarded-host": "evil.example",
  "x-forwarded-port": "666",
  "x-forwarded-prefix": "/evil",
  "x-forwarded-proto": "https",
  "x-http-method-override": "DELETE",
  "x-invoke-error": "evil",
  "x-invoke-output": "/evil",
  "x-invoke-path": "/desk",
  "x-invoke-query": "%7B%22evil%22%3A%221%22%7D",
  "x-invoke-status": "500",
  "x-matched-path": "/desk",
  "x-middleware-invoke": "1",
  "x-middleware-next": "1",
  "x-middleware-override-headers": "x-evil",
  "x-middleware-prefetch": "1",
  "x-middleware-request-x-evil": "evil",
  "x-middleware-rewrite": "/desk",
  "x-middleware-set-cookie": "evil=1",
  "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
  "x-nextjs-data": "1",
  "x-nextjs-matched-path": "/evil",
  "x-nextjs-rewrite": "/evil",
  "x-next-intl-locale": "ar",
  "x-next-revalidate-tag-token": "evil",
  "x-now-route-matches": "1=evil",
  "x-original-url": "/desk",
  "x-prerender-revalidate": "evil",
  "x-rewrite-url": "/desk",
};

const queries = [
  "_rsc=evil",
  "__nextDataReq=1",
  "__nextLocale=ar",
  "__nextDefaultLocale=ar",
  "nxtPlocale=ar",
  "nxtPid=1000001",
  "nxtIevil=1",
  "utm_source=evil&evil=evil",
  "id=1000001&locale=ar",
  "type=evil&topic=evil&before=evil",
  "dpl=evil",
];

test("nothing that a request claims shows in a page or stays in the store", async ({ release }) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  const moved = await ask(`/en/newsroom/news/${no}`);
  expect(moved.status).toBe(308);
  const article = moved.headers.get("location") ?? "";
  const clean = await ask(article);
  const missing = await ask(missingPage());
  expect([clean.status, missing.status]).toEqual([200, 404]);

  const hosts = [`Host: evil.example`, `Host: ${own}\r\nHost: evil.example`, `Host: evil.example\r\nHost: ${own}`];
  const lines = [...Object.entries(claims).map(([name, value]) => `Host: ${own}\r\n${name}: ${value}`), ...hosts];
  for (const line of lines) {
    expect(same(await ask(article, { lines: line }), clean), line).toBe(true);
    const unread = missingPage(); // rendered under the claim, then asked for without
    expect(same(await ask(unread, { lines: line }), missing), line).toBe(true);
    expect(same(await ask(unread), missing), `after ${line}`).toBe(true);
  }
  for (const query of queries) expect(same(await ask(`${article}?${query}`), clean), query).toBe(true);
  expect(same(await ask(article), clean)).toBe(true);
});

test("the list, feed, sitemap and robots take nothing from a request but their address", async () => {
  for (const path of ["/fr/newsroom?type=interview", "/fr/feed.xml", "/robots.txt", "/.well-known/security.txt"]) {
    const lines = Object.entries(claims).map(([name, value]) => `${name}: ${value}`);
    const claimed = await ask(path, { lines: [`Host: evil.example`, ...lines].join("\r\n") });
    expect(claimed.status, path).toBe(200);
    expect(`${claimed.head}${claimed.body}`).not.toContain("evil");
  }
});

test("each refusal and each answer is what its status promises", async ({ release }) => {
  const { no } = await release({ stage: "published", locales: ["ar"] });
  const gone = await release({ stage: "retracted", locales: ["ar"] });
  const canonical = (await ask(`/ar/newsroom/news/${no}`)).headers.get("location") ?? "";
  const etag = (await ask(canonical)).headers.get("etag") ?? "";
  const line = (more: string) => `Host: ${own}\r\n${more}`;

  const fresh = await ask(canonical, { lines: line(`If-None-Match: "x", ${etag}`) });
  expect([fresh.status, fresh.body.length, fresh.headers.get("etag")]).toEqual([304, 0, etag]);
  expect(fresh.headers.get("vary")).toBe("Accept-Encoding");
  expect(fresh.headers.get("cache-control")).toContain("public");

  const choice = await ask("/", { lines: line("Accept-Language: fr") });
  expect([choice.status, choice.headers.get("location")]).toEqual([307, "/fr"]);
  expect(choice.headers.get("vary")).toContain("Accept-Language");
  expect(choice.headers.get("cache-control")).toBe("no-store");

  for (const [path, status] of [
    [canonical, 200],
    [`/ar/newsroom/news/${no}`, 308],
    ["/ar/nothing", 404],
    [`/ar/newsroom/news/${gone.no}`, 410],
  ] as const) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(status);
    expect(String(answer.body)).toContain('<html lang="ar" dir="rtl"');
    expect(answer.headers.get("etag")).toMatch(/^W\//);
    expectPublicHeaders(answer);
    for (const [encoding, decode] of [
      ["gzip", gunzipSync],
      ["br", brotliDecompressSync],
    ] as const) {
      const packed = await ask(path, { lines: line(`Accept-Encoding: ${encoding}`) });
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(packed.headers.get("vary")).toBe("Accept-Encoding");
      expect(decode(packed.body).equals(answer.body), `${encoding} of ${path}`).toBe(true);
    }
  }
});

test("an address that is none, and a method that nobody offers, are refused in a word", async () => {
  const malformed = [
    ...[
      "//evil.example/en",
      "http://evil.example/en",
      "/%",
      "/en/%00",
      "/en/%2e%2e/desk",
      "/en%2f..%2fdesk",
      "/en/%5cevil",
    ],
    ...[`/en/${"a".repeat(2000)}`, "/_next/%", "/_next/static/%2e%2e/%2e%2e/package.json", "/desk/%2e%2e/en", "*"],
  ];
  for (const target of malformed) {
    const answer = await ask(target);
    expect([target, answer.status, String(answer.body)]).toEqual([target, 400, "400\n"]);
  }
  for (const path of ["/en", "/", "/robots.txt", "/site.js", "/desk/sign-in"]) {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
      const answer = await ask(path, { method });
      expect([path, method, answer.status]).toEqual([path, method, 405]);
      expect(answer.headers.get("allow")).toContain("GET, HEAD");
    }
  }
  const action = `Host: ${own}\r\nOrigin: ${origin}\r\nNext-Action: ${"0".repeat(42)}`;
  expect((await ask("/en", { method: "POST", lines: action })).status).toBe(405);
});

test("HEAD says what GET says, without the body", async () => {
  const page = await ask("/de");
  const [style = ""] = /\/_next\/static\/[^"]+\.css/.exec(String(page.body)) ?? [];
  for (const path of ["/de", "/de/nothing", "/", "/sitemap.xml", "/de/feed.xml", "/site.js", style]) {
    const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect(head.status, path).toBe(get.status);
    expect(head.body.length).toBe(0);
    expect(lasting(head), path).toEqual(lasting(get));
  }
});

test("files are kept for ever by their hash, and are nothing but what they are", async () => {
  const page = await ask("/de");
  const [style = ""] = /\/_next\/static\/[^"]+\.css/.exec(String(page.body)) ?? [];
  const file = await ask(style);
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  const zipped = await ask(style, { lines: `Host: ${own}\r\nAccept-Encoding: gzip` });
  expect(zipped.headers.get("content-encoding")).toBe("gzip");
  expect(zipped.headers.get("vary")).toContain("Accept-Encoding");
  expect(gunzipSync(zipped.body).equals(file.body)).toBe(true);
  for (const path of [
    "/_next/static/none.js",
    "/_next/image?url=http://evil.example/a.png&w=64&q=75",
    "/_next/data/x/en.json",
  ]) {
    const answer = await ask(path);
    expect(answer.status, path).toBeGreaterThanOrEqual(400);
    expect(answer.status, path).toBeLessThan(500);
  }
});

test("the desk is stored nowhere, opened by no claim, and leads to no other host", async () => {
  const lines = Object.entries(claims).filter(([name]) => name !== "content-length");
  for (const [name, value] of [["host", "evil.example"], ...lines] as [string, string][]) {
    const head = name === "host" ? `Host: ${value}` : `Host: ${own}\r\n${name}: ${value}`;
    const closed = await ask("/desk/releases", { lines: head });
    expect(closed.status, head).toBeLessThan(500);
    const to = closed.headers.get("location");
    if (to !== null) expect(new URL(to, origin).origin, head).toBe(origin);
    expect(closed.status === 307 || String(closed.body).includes("/desk/sign-in"), `${head} ${closed.status}`).toBe(
      true,
    );
  }
  for (const path of ["/desk/sign-in", "/desk", "/desk/nothing"]) {
    const { headers } = await ask(path);
    expect(headers.get("cache-control"), path).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("content-security-policy")).toMatch(/script-src [^;]*'nonce-[^;]*; .*frame-ancestors 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/script-src [^;]*'unsafe-inline'/);
  }
});

function expectPublicHeaders({ headers }: RawAnswer): void {
  const policy = headers.get("content-security-policy");
  for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
  expect(headers.get("set-cookie")).toBeNull();
  expect(headers.get("x-powered-by")).toBeNull();
}

let unread = 1000000;

/** Of an article that there is not, and that nobody has asked for yet. */
function missingPage(): string {
  unread += 1;
  return `/en/newsroom/news/none/${unread}`;
}

/** Whether two answers are one: every byte of the body and every header that does not change with time. */
function same(one: RawAnswer, other: RawAnswer): boolean {
  return one.body.equals(other.body) && JSON.stringify(lasting(one)) === JSON.stringify(lasting(other));
}

function lasting({ status, headers }: RawAnswer): string[] {
  // shared caches are told less shortly before a moment that is known
  const changing = ["date", "connection", "keep-alive", "transfer-encoding", "cache-control"];
  const kept = [...headers].filter(([name]) => !changing.includes(name));
  return [String(status), ...kept.map((header) => header.join(": ")).sort()];
}

/** Sends a request as it is written, with nothing put right on the way. */
async function ask(target: string, { method = "GET", lines = `Host: ${own}` } = {}): Promise<RawAnswer> {
  const socket = connect(port, "localhost");
  socket.write(`${method} ${target} HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const answer = Buffer.concat(chunks);
  const end = answer.indexOf("\r\n\r\n");
  const head = answer.subarray(0, end).toString("latin1");
  const [first = "", ...rest] = head.split("\r\n");
  const headers = new Headers(
    rest.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const body = answer.subarray(end + 4);
  const isChunked = headers.get("transfer-encoding") === "chunked";
  return { status: Number(first.split(" ")[1]), head, headers, body: isChunked ? joined(body) : body };
}

/** The body of an answer in chunks (RFC 9112 §7.1). */
function joined(chunked: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = chunked.indexOf("\r\n", at);
    const size = Number.parseInt(chunked.subarray(at, line).toString("latin1"), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(chunked.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}
