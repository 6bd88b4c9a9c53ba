import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Network } from "./network.ts";
import { testAddress } from "./test-address.ts";

const publicAddress = "93.184.215.14";
let server: Server;
let serve: RequestListener;
let asked: { method: string; url: string; headers: IncomingMessage["headers"] }[] = [];
let connections: string[] = [];
let lookups: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  connections = [];
  lookups = [];
});

/** Names as the test says; every public address is the server of this test, and nothing else is reached. */
function networkOf(names: Record<string, string[] | (() => string[])>): Network {
  return {
    resolve: async (host) => {
      lookups.push(host);
      const addresses = names[host];
      if (!addresses) throw new Error("ENOTFOUND");
      return typeof addresses === "function" ? addresses() : addresses;
    },
    connect: (address, port) => {
      connections.push(`${address}:${port}`);
      return connect({ host: "127.0.0.1", port: (server.address() as AddressInfo).port });
    },
  };
}

const network = networkOf({ "example.org": [publicAddress], "www.example.org": [publicAddress] });
const page = `<!doctype html><html lang="FR"><head><title>Accord
  sur les ferries</title></head><body><svg><title>Logo</title></svg>`;

function answers(status: number, headers: Record<string, string> = {}, body = ""): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body);
}

test("a page works, and says its title and language", async () => {
  serve = answers(200, { "content-type": "text/html; charset=utf-8" }, page);
  expect(await testAddress("http://example.org/accord?a=1#part", network)).toEqual({
    kind: "works",
    page: { title: "Accord sur les ferries", language: "fr" },
  });
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(["HEAD /accord?a=1", "GET /accord?a=1"]);
  expect(connections).toEqual([`${publicAddress}:80`, `${publicAddress}:80`]);
});

test("nothing is sent that says who asks", async () => {
  serve = answers(200, { "content-type": "text/html", "set-cookie": "id=1" }, page);
  await testAddress("http://example.org/", network);
  for (const { headers } of asked) {
    expect(Object.keys(headers).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
    expect(headers.host).toBe("example.org");
  }
});

test("a file is not fetched, HEAD is enough", async () => {
  serve = answers(200, { "content-type": "application/pdf" });
  expect(await testAddress("http://example.org/a.pdf", network)).toMatchObject({
    kind: "works",
    page: { title: null },
  });
  expect(asked.map(({ method }) => method)).toEqual(["HEAD"]);
});

test("a server that knows no HEAD is asked with GET", async () => {
  serve = (request, response) =>
    request.method === "HEAD"
      ? response.writeHead(405).end()
      : response.writeHead(200, { "content-type": "text/html" }).end(page);
  expect(await testAddress("http://example.org/", network)).toMatchObject({ kind: "works" });
});

test.each([404, 410])("%i is dead", async (status) => {
  serve = answers(status);
  expect(await testAddress("http://example.org/", network)).toEqual({ kind: "dead", status });
});

test("a name that leads nowhere is dead", async () => {
  expect(await testAddress("http://gone.example/", network)).toEqual({ kind: "dead", status: null });
});

test("a redirect is followed and its end told", async () => {
  serve = (request, response) =>
    request.url === "/old"
      ? response.writeHead(301, { location: "//www.example.org/new" }).end()
      : response.writeHead(200, { "content-type": "text/html" }).end(page);
  expect(await testAddress("http://example.org/old", network)).toMatchObject({
    kind: "redirects",
    to: "http://www.example.org/new",
    isPermanent: true,
  });
});

test("a redirect for now is not a permanent one", async () => {
  serve = (request, response) =>
    request.url === "/" ? response.writeHead(302, { location: "/now" }).end() : response.writeHead(200).end();
  expect(await testAddress("http://example.org/", network)).toMatchObject({ kind: "redirects", isPermanent: false });
});

test("a redirect to what is gone is dead", async () => {
  serve = (request, response) =>
    request.url === "/" ? response.writeHead(301, { location: "/gone" }).end() : response.writeHead(404).end();
  expect(await testAddress("http://example.org/", network)).toEqual({ kind: "dead", status: 404 });
});

test.each([
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://①②⑦.⓪.⓪.①/",
  "http://0/",
  "http://[::1]/",
  "http://[::]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://10.0.0.1/",
  "http://192.168.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://100.100.100.200/",
])("%s is never reached", async (address) => {
  expect(await testAddress(address, network)).toEqual({ kind: "untested", refusal: { code: "not_public" } });
  expect(connections).toEqual([]);
});

test.each([
  ["a private address", ["10.1.2.3"]],
  ["loopback", ["127.0.0.1"]],
  ["the metadata service", ["169.254.169.254"]],
  ["a mapped address", ["::ffff:10.1.2.3"]],
  ["a public and a private address", [publicAddress, "192.168.1.1"]],
])("a name that leads to %s is not reached", async (_, addresses) => {
  const hostile = networkOf({ "hostile.example": addresses });
  expect(await testAddress("http://hostile.example/", hostile)).toEqual({
    kind: "untested",
    refusal: { code: "not_public" },
  });
  expect(connections).toEqual([]);
});

test("a name that changes its address between looks is reached where it was judged", async () => {
  const turns = [[publicAddress], ["127.0.0.1"]];
  const rebinding = networkOf({ "rebind.example": () => turns.shift() ?? ["127.0.0.1"] });
  serve = answers(204);
  await testAddress("http://rebind.example/", rebinding);
  expect(lookups).toEqual(["rebind.example"]);
  expect(connections).toEqual([`${publicAddress}:80`]);
});

test.each([
  ["http://127.0.0.1/admin", "not_public"],
  ["http://[::1]/", "not_public"],
  ["http://inside.example/", "not_public"],
  ["http://example.org:6379/", "other_port"],
  ["file:///etc/passwd", "not_web"],
  ["gopher://example.org/", "not_web"],
  ["http://user:secret@example.org/", "not_web"],
  ["javascript:alert(1)", "not_web"],
])("a redirect to %s is not followed", async (location, code) => {
  const inside = networkOf({ "example.org": [publicAddress], "inside.example": ["10.0.0.5"] });
  serve = answers(302, { location });
  expect(await testAddress("http://example.org/", inside)).toMatchObject({ kind: "untested", refusal: { code } });
  expect(connections).toHaveLength(1);
});

test("redirects without end are given up", async () => {
  serve = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
  expect(await testAddress("http://example.org/", network)).toEqual({
    kind: "untested",
    refusal: { code: "too_many_redirects" },
  });
  expect(connections).toHaveLength(6);
});

test("a page without end is read to where its title is", async () => {
  let isClosed = false;
  serve = (request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    if (request.method === "HEAD") return response.end();
    response.write(page);
    const flood = setInterval(() => response.write("x".repeat(16_384)), 1);
    response.on("close", () => {
      isClosed = true;
      clearInterval(flood);
    });
  };
  expect(await testAddress("http://example.org/", network)).toMatchObject({
    kind: "works",
    page: { title: "Accord sur les ferries" },
  });
  await expect.poll(() => isClosed).toBe(true);
});

test("an answer with too many headers is none", async () => {
  serve = answers(200, Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x-${index}`, "x".repeat(1000)])));
  expect(await testAddress("http://example.org/", network)).toEqual({
    kind: "untested",
    refusal: { code: "no_answer" },
  });
});

test("a page of https is asked at its own port", async () => {
  serve = answers(200); // behind the test's own connection, which is not secured
  expect(await testAddress("https://example.org/", network)).toMatchObject({ kind: "works" });
  expect(connections).toEqual([`${publicAddress}:443`]);
});

test("a certificate that does not hold is told", async () => {
  const expired = Object.assign(new Error("certificate has expired"), { code: "CERT_HAS_EXPIRED" });
  const unsafe: Network = {
    ...network,
    connect: () => new Socket().destroy(expired),
  };
  expect(await testAddress("https://example.org/", unsafe)).toEqual({
    kind: "untested",
    refusal: { code: "not_secure" },
  });
});

test("a server that says nothing is given up in time", { timeout: 20_000 }, async () => {
  serve = () => {};
  const before = performance.now();
  expect(await testAddress("http://example.org/", network)).toEqual({
    kind: "untested",
    refusal: { code: "no_answer" },
  });
  expect(performance.now() - before).toBeLessThan(12_000);
});

test("a resolver that says nothing is given up in time", { timeout: 20_000 }, async () => {
  const silent: Network = { ...network, resolve: () => new Promise(() => {}) };
  expect(await testAddress("http://example.org/", silent)).toEqual({
    kind: "untested",
    refusal: { code: "no_answer" },
  });
});

test("a server that refuses the connection gave no answer", async () => {
  const closed: Network = { ...network, connect: () => connect({ host: "127.0.0.1", port: 1 }) };
  expect(await testAddress("http://example.org/", closed)).toEqual({
    kind: "untested",
    refusal: { code: "no_answer" },
  });
});
