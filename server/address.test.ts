import { expect, test } from "vitest";
import { nowhere, targetOf } from "./address.ts";

const files = new Set(["/site.js", "/.well-known/passkeys.json", "/_next/static/chunk.js"]);
const target = (url: string) => targetOf(url, files);

test.each([
  ["/en", "/en"],
  ["/en/", "/en"],
  ["/leichte-sprache/newsroom", "/leichte-sprache/newsroom"],
  ["/de/newsroom/news/stra%C3%9Fe/2347076", "/de/newsroom/news/stra%C3%9Fe/2347076"],
  ["/ar/newsroom/news/هالفوريا/2347076", `/ar/newsroom/news/${encodeURIComponent("هالفوريا")}/2347076`],
  ["/en/feed.xml?utm_source=mail", "/en/feed.xml"],
  ["/sitemap.xml?x=1", "/sitemap.xml"],
  ["/sitemap.xml?x=1&part=12", "/sitemap.xml?part=12"],
  ["/sitemap.xml?part=0", "/sitemap.xml?part=0"],
  ["/sitemap.xml?part=007", "/sitemap.xml"],
  ["/sitemap.xml?part=x", "/sitemap.xml"],
  ["/robots.txt", "/robots.txt"],
  ["/.well-known/security.txt?x=1", "/.well-known/security.txt"],
  ["/ar/privacy/?type=x", "/ar/privacy"],
])("%s is the page %s", (url, key) => {
  expect(target(url)).toMatchObject({ kind: "page", key });
});

test.each([
  ["/en/newsroom?type=statement&utm_source=x&_rsc=1", "/en/newsroom?type=statement"],
  ["/en/newsroom?topic=peace&type=remarks", "/en/newsroom?type=remarks&topic=peace"],
  ["/en/newsroom?type=&before=abc", "/en/newsroom?before=abc"],
  [`/en/newsroom?type=${"x".repeat(300)}`, `/en/newsroom?type=${"x".repeat(200)}`],
  ["/en/newsroom/news/a/2347076?type=statement", "/en/newsroom/news/a/2347076"],
  ["/en?type=statement", "/en"],
])("of the query in %s only what the list knows is kept", (url, key) => {
  expect(target(url)).toMatchObject({ kind: "page", key });
});

test.each([
  "/foo",
  "/de-simple",
  "/DE/newsroom",
  "/wp-login.php?x=1",
  "/healthz/x",
  "/.well-known/other",
  "/-/nowhere",
  "/_next/static/none.js",
  "/_next/image?url=/share.png",
])("%s is the one page for addresses that name no language", (url) =>
  expect(target(url)).toEqual({ kind: "page", key: nowhere, prefix: "" }),
);

test("a page knows the prefix under which it was asked for, for its error page", () => {
  expect(target("/ar/newsroom")).toMatchObject({ prefix: "ar" });
});

const hash = "a1".repeat(32);

test.each([
  [`/media/${hash}/960.webp`, "960.webp"],
  [`/media/${hash}/Joint%20communiqu%C3%A9.pdf?utm_source=x`, "Joint communiqué.pdf"],
])("%s is a file of the library", (url, name) => {
  expect(target(url)).toEqual({ kind: "media", address: { hash, name } });
});

test.each([
  "/media",
  `/media/${hash}`,
  `/media/${hash}/a/b`,
  `/media/${hash.toUpperCase()}/960.webp`,
  "/media/x/960.webp",
])("%s is none", (url) => expect(target(url)).toMatchObject({ kind: "page", key: nowhere }));

test.each([
  ["/", "choice"],
  ["/?utm_source=x", "choice"],
  ["/desk", "desk"],
  ["/desk/releases?q=%20a", "desk"],
  ["/_next/static/chunk.js", "file"],
  ["/.well-known/passkeys.json", "file"],
  ["/site.js?v=1", "file"],
] as const)("%s goes to Next as %s", (url, kind) => {
  expect(target(url)).toEqual({ kind });
});

test.each([
  "",
  "en",
  "http://evil.example/en",
  "//evil.example",
  "/en//newsroom",
  "/%",
  "/en/%E0%A4",
  "/en/%00",
  "/en/%0d%0aSet-Cookie:x",
  "/en/a\\b",
  "/en/%5c",
  "/en/../desk",
  "/en/%2e%2e/desk",
  "/desk/%2e%2e/_next",
  "/en/a b",
  `/en/${"a".repeat(2000)}`,
])("%s is malformed", (url) => {
  expect(target(url)).toEqual({ kind: "malformed" });
});
