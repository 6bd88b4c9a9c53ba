import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Network } from "./network.ts";
import { reachAddress } from "./reach-address.ts";

let server: Server;
let serve: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;
const network: Network = {
  resolve: async () => ["93.184.215.14"],
  connect: () => connect({ host: "127.0.0.1", port: (server.address() as AddressInfo).port }),
};

test("one request is enough where HEAD is understood, a second one goes where it is not", async () => {
  const asked: string[] = [];
  serve = ({ method = "", url }, response) => {
    asked.push(method);
    response.writeHead(url === "/whole" && method === "HEAD" ? 405 : 200).end();
  };
  expect(await reachAddress("http://example.org/", network, never)).toMatchObject({ kind: "works" });
  expect(await reachAddress("http://example.org/whole", network, never)).toMatchObject({ kind: "works" });
  expect(asked).toEqual(["HEAD", "HEAD", "GET"]);
});

test("a server that answers HEAD and cuts off the rest is not silent", async () => {
  serve = ({ method }, response) => {
    if (method === "HEAD") response.writeHead(403).end();
    else response.destroy();
  };
  expect(await reachAddress("http://example.org/", network, never)).toEqual({
    kind: "untested",
    refusal: { code: "answered", status: 403 },
  });
});

test("a redirect to nowhere is an answer of which nothing is known", async () => {
  serve = (_, response) => response.writeHead(302).end();
  expect(await reachAddress("http://example.org/", network, never)).toEqual({
    kind: "untested",
    refusal: { code: "answered", status: 302 },
  });
});

test("who has stopped already waits for no resolver", async () => {
  const stuck: Network = { ...network, resolve: () => new Promise(() => {}) };
  expect(await reachAddress("http://example.org/", stuck, AbortSignal.abort())).toEqual({
    kind: "untested",
    refusal: { code: "no_answer" },
  });
}, 2000);
