import { localeProfiles, prefixes } from "#i18n/locales.ts";

/** What a request line asks for. */
export type Target =
  /** A public page under its canonical key: the only thing of the request that reaches the render. */
  | { kind: "page"; key: string; prefix: string }
  /** `/`: answered anew for everybody, because it depends on Accept-Language. */
  | { kind: "choice" }
  /** The desk, Next's own files, files of `public/`. */
  | { kind: "pass" }
  | { kind: "malformed" };

const passed = new Set(["_next", "desk", "api", ".well-known", "healthz"]);
const whole = new Set(["/sitemap.xml", "/robots.txt"]);
const longest = 2000;
const longestValue = 200;

/**
 * Which page an address means. Unknown query parameters are dropped, so that nobody can store a page twice or poison
 * it; an unknown first segment is looked up under the default prefix, which has the words for a missing page.
 *
 * @param url - path and query as the client sent them
 * @param files - paths of the files in `public/`
 */
export function targetOf(url: string, files: ReadonlySet<string>, defaultPrefix: string): Target {
  if (url.length > longest || !url.startsWith("/") || url.startsWith("//") || unprintable.test(url)) {
    return { kind: "malformed" };
  }
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const decoded = decode(path);
  if (decoded === undefined || control.test(decoded) || dotSegment.test(decoded) || decoded.includes("//")) {
    return { kind: "malformed" };
  }

  const first = decoded.split("/", 2)[1] ?? "";
  if (decoded === "/") return { kind: "choice" };
  if (passed.has(first) || files.has(decoded)) return { kind: "pass" };
  if (whole.has(decoded)) return { kind: "page", key: decoded, prefix: defaultPrefix };

  const trimmed = decoded.replace(/\/+$/, "");
  const prefix = prefixes.includes(first) ? first : defaultPrefix;
  const known = prefixes.includes(first) ? trimmed : `/${defaultPrefix}${trimmed}`;
  const query = knownParameters(known, mark < 0 ? "" : url.slice(mark + 1));
  return { kind: "page", key: known.split("/").map(encodeURIComponent).join("/") + query, prefix };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unprintable = /[\\\x00-\x20\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const control = /[\x00-\x1f\x7f\\]/;
const dotSegment = /\/\.\.?(\/|$)/;
const listParameters = ["type", "topic", "before"];

function knownParameters(path: string, query: string): string {
  if (query === "" || path.split("/")[2] !== "newsroom" || path.split("/").length !== 3) return "";
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of listParameters) {
    const value = asked.get(name);
    if (value) kept.set(name, value.slice(0, longestValue));
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The prefix of the locale that speaks where an address names none. */
export const fallbackPrefix = localeProfiles.en.prefix;
