import { localeOfPrefix } from "#i18n/locales.ts";
import type { MediaAddress } from "./public-media.ts";

/** What a request line asks for. */
export type Target =
  /** A public page under its key: the only thing of the request that reaches the render. */
  | { kind: "page"; key: string; prefix: string }
  /** `/`: answered anew for everybody, because it depends on Accept-Language. */
  | { kind: "choice" }
  /** A file of an image or document of the library. */
  | { kind: "media"; address: MediaAddress }
  /** A file of the build or of `public/`. */
  | { kind: "file" }
  /** The desk, which is Next's alone. */
  | { kind: "desk" }
  | { kind: "malformed" };

const desk = new Set(["desk"]);
const mediaPath = /^\/media\/([0-9a-f]{64})\/([^/]+)$/;
const sitemapPath = "/sitemap.xml";
const whole = new Set(["/robots.txt", "/.well-known/security.txt"]);
const longest = 2000;
const longestValue = 200;

/** Of all addresses that begin with no locale's prefix: they are one page, however many there are. */
export const nowhere = "/-/nowhere";

/**
 * Which page an address means. Unknown query parameters are dropped and values cut, so that nobody can store a page
 * twice or another page in its place.
 *
 * @param url - path and query as the client sent them
 * @param files - paths of the files in `public/` and of those that the build made
 */
export function targetOf(url: string, files: ReadonlySet<string>): Target {
  if (url.length > longest || !url.startsWith("/") || unprintable.test(url)) return { kind: "malformed" };
  const mark = url.indexOf("?");
  const path = decode(mark < 0 ? url : url.slice(0, mark));
  if (
    path === undefined ||
    unprintable.test(path.replaceAll(" ", "")) ||
    dotSegment.test(path) ||
    path.includes("//")
  ) {
    return { kind: "malformed" };
  }

  if (path === "/") return { kind: "choice" };
  const first = path.split("/", 2)[1] ?? "";
  if (desk.has(first)) return { kind: "desk" };
  if (files.has(path)) return { kind: "file" };
  const media = mediaPath.exec(path);
  if (media) return { kind: "media", address: { hash: media[1] ?? "", name: media[2] ?? "" } };
  const query = mark < 0 ? "" : url.slice(mark + 1);
  if (path === sitemapPath) return { kind: "page", key: path + sitemapQuery(query), prefix: "" };
  if (whole.has(path)) return { kind: "page", key: path, prefix: "" };
  if (localeOfPrefix(first) === undefined) return { kind: "page", key: nowhere, prefix: "" };

  const segments = path.replace(/\/+$/, "").split("/");
  const kept = segments.length === 3 && segments[2] === "newsroom" ? listQuery(query) : "";
  return { kind: "page", key: segments.map(encodeURIComponent).join("/") + kept, prefix: first };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unprintable = /[\\\x00-\x20\x7f]/;
const dotSegment = /\/\.\.?(\/|$)/;
const listParameters = ["type", "topic", "before"];

function listQuery(query: string): string {
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of listParameters) {
    const value = asked.get(name);
    if (value) kept.set(name, value.slice(0, longestValue));
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

/** A sitemap that is too long for one file is an index of parts by number. */
function sitemapQuery(query: string): string {
  const part = new URLSearchParams(query).get("part") ?? "";
  return /^(0|[1-9]\d{0,5})$/.test(part) ? `?part=${part}` : "";
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
