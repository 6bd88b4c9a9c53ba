import { createServer, type Server } from "node:http";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PublicMedia } from "#db/queries/public-media.ts";
import type { ByteRange } from "./asked-range.ts";
import { mediaHeaders } from "./public-headers.ts";
import { attachment, sendMedia } from "./public-media.ts";

const bytes = Buffer.from("what readers get");
const hash = "a1".repeat(32);
const image: PublicMedia = {
  id: "0198c0de-0000-7000-8000-000000000001",
  kind: "image",
  name: "quay.jpg",
  files: [{ sha256: "c3".repeat(32), format: "webp", size: bytes.length, width: 960, height: 640 }],
};
const document: PublicMedia = {
  ...image,
  kind: "document",
  name: "Joint communiqué.pdf",
  files: [{ sha256: "d4".repeat(32), format: "pdf", size: bytes.length }],
};

let server: Server;
let origin: string;
let item: PublicMedia | undefined;
let calm: number;
let stored: Readable | undefined;
let fault: unknown;

beforeEach(async () => {
  item = image;
  calm = 3_600_000;
  stored = Readable.from([bytes]);
  fault = undefined;
  server = createServer(async (request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? "");
    const source = {
      find: async () => item,
      read: async (_id: string, _sha256: string, part?: ByteRange) => partOf(part),
    };
    const more = mediaHeaders("https://news.example.org");
    const isSent = await sendMedia(request, response, { hash, name }, { source, calm, more }).catch((error) => {
      fault = error;
      return false;
    });
    if (!isSent) response.writeHead(404).end("nothing was sent");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

function partOf(part: ByteRange | undefined): Readable | undefined {
  return part && stored ? Readable.from([bytes.subarray(part.from, part.to + 1)]) : stored;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("an image comes with its type, a strong validator, a minute for caches, and does nothing", async () => {
  const answer = await fetch(`${origin}/960.webp`);
  expect(await answer.text()).toBe(bytes.toString());
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/webp",
    "content-length": String(bytes.length),
    etag: `"${"c3".repeat(32)}"`,
    "cache-control": "public, max-age=60, s-maxage=2, must-revalidate",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "strict-transport-security": "max-age=31536000",
  });
  expect(answer.headers.get("content-disposition")).toBeNull();
});

test.each([
  [30_900, "public, max-age=29, s-maxage=2, must-revalidate"],
  [2_500, "public, max-age=1, s-maxage=1, must-revalidate"],
  [900, "public, max-age=0, s-maxage=0, must-revalidate"],
  [-5, "public, max-age=0, s-maxage=0, must-revalidate"],
])("%i ms before something public changes: %s", async (left, control) => {
  calm = left;
  expect((await fetch(`${origin}/960.webp`)).headers.get("cache-control")).toBe(control);
});

test("a document is saved under its own name and never opened inside the site", async () => {
  item = document;
  const answer = await fetch(`${origin}/${encodeURIComponent(document.name)}`);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe(
    "attachment; filename=\"Joint communiqu_.pdf\"; filename*=UTF-8''Joint%20communiqu%C3%A9.pdf",
  );
});

test("no name gets out of its header", () => {
  expect(attachment('a"; x="b\'(1).pdf')).toBe(
    "attachment; filename=\"a_; x=_b'(1).pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b%27%281%29.pdf",
  );
});

test("who has it already gets a 304 without a body, while it is public", async () => {
  const headers = { "if-none-match": `"other", W/"${"c3".repeat(32)}"` };
  const answer = await fetch(`${origin}/960.webp`, { headers });
  expect([answer.status, await answer.text()]).toEqual([304, ""]);
  item = undefined;
  expect((await fetch(`${origin}/960.webp`, { headers })).status).toBe(404);
});

test("a part of a file comes for who has the rest, with its place; beyond the end there is none", async () => {
  item = document;
  const address = `${origin}/${encodeURIComponent(document.name)}`;
  const etag = `"${"d4".repeat(32)}"`;
  const whole = await fetch(address);
  expect([whole.status, whole.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
  const rest = await fetch(address, { headers: { range: "bytes=5-", "if-range": etag } });
  expect([rest.status, await rest.text()]).toEqual([206, bytes.subarray(5).toString()]);
  expect(Object.fromEntries(rest.headers)).toMatchObject({
    "content-range": `bytes 5-${bytes.length - 1}/${bytes.length}`,
    "content-length": String(bytes.length - 5),
    etag,
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringMatching(/^attachment/),
  });
  const beyond = await fetch(address, { headers: { range: `bytes=${bytes.length}-` } });
  expect([beyond.status, await beyond.text(), beyond.headers.get("content-range")]).toEqual([
    416,
    "",
    `bytes */${bytes.length}`,
  ]);
  const other = await fetch(address, { headers: { range: "bytes=5-", "if-range": '"older"' } });
  expect(other.status).toBe(200);
  item = undefined;
  expect((await fetch(address, { headers: { range: "bytes=0-1" } })).status).toBe(404);
});

test("HEAD has the headers of GET and reads nothing", async () => {
  stored = undefined;
  const answer = await fetch(`${origin}/960.webp`, { method: "HEAD" });
  expect([answer.status, answer.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
});

test.each(["961.webp", "960.avif", "quay.jpg", "%2e%2e"])("%s is no file of the image", async (name) => {
  expect((await fetch(`${origin}/${name}`)).status).toBe(404);
});

test("what is not public sends nothing", async () => {
  item = undefined;
  expect(await (await fetch(`${origin}/960.webp`)).text()).toBe("nothing was sent");
});

test("a file that the store has lost is a fault, and no empty image", async () => {
  stored = undefined;
  expect((await fetch(`${origin}/960.webp`)).status).toBe(404);
  expect(fault).toMatchObject({ message: expect.stringContaining("has lost") });
});

test("a store that breaks off cuts the answer off: nobody takes a part for the whole", async () => {
  stored = Readable.from(
    (function* broken() {
      yield bytes.subarray(0, 4);
      throw new Error("gone");
    })(),
  );
  await expect(fetch(`${origin}/960.webp`).then((answer) => answer.text())).rejects.toThrow();
});
