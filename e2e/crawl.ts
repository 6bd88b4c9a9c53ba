import { type Element, elementsOf } from "./elements.ts";

/** One response of the site, as it was sent. */
export interface Answer {
  /** Path and query. */
  address: string;
  status: number;
  headers: Headers;
  body: Buffer;
  /** Where it leads on this site: absolute addresses, with their fragments. */
  links: string[];
}

const entrances = ["/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/favicon.ico"];
const workers = 4;

/**
 * Reads the whole public site without a browser: from its entrances along every link, list, stylesheet, font, image
 * and script of the same origin. The desk is not entered.
 *
 * @param headers - sent with every request
 * @param more - addresses to which nothing leads
 * @returns each answer once, by path and query
 */
export async function crawl(
  origin: string,
  headers: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const known = new Set([...entrances, ...more]);
  const waiting = [...known];
  const read = async (address: string) => {
    const answer = await answerAt(origin, address, headers);
    answers.set(address, answer);
    for (const link of answer.links) {
      const next = addressOf(link);
      if (known.has(next) || next.startsWith("/desk")) continue;
      known.add(next);
      waiting.push(next);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, workers).map(read));
  return answers;
}

/** Path and query of an absolute address. */
export function addressOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** Whether an answer is a page for people. */
export function isHtml({ headers }: Answer): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

async function answerAt(origin: string, address: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${origin}${address}`, { headers, redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("content-type") ?? "";
  const location = response.headers.get("location");
  const links = [...(location ? [location] : []), ...linksIn(type, body.toString())]
    .filter((link) => URL.canParse(link, `${origin}${address}`))
    .map((link) => new URL(link, `${origin}${address}`))
    .filter((link) => link.origin === origin)
    .map(({ href }) => href);
  return { address, status: response.status, headers: response.headers, body, links };
}

function linksIn(type: string, text: string): string[] {
  if (type.startsWith("text/html")) return elementsOf(text).flatMap(linksOf);
  if (type.startsWith("text/css")) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, link]) => link ?? "");
  if (!/[/+]xml\b/.test(type)) return [];
  return [...text.matchAll(/(?:<loc>|\shref=")([^"<]+)/g)].map(([, link]) => (link ?? "").replaceAll("&amp;", "&"));
}

function linksOf({ tag, attributes, text, inside }: Element): string[] {
  const { href, src, srcset, content } = attributes;
  const links = [href, src, ...(srcset?.split(",").map((one) => one.trim().split(/\s/)[0]) ?? [])];
  if (tag === "meta" && /^https?:/.test(content ?? "")) links.push(content);
  if (tag === "form") links.push(...lists(attributes.action ?? "", inside));
  if (attributes.type === "application/ld+json")
    links.push(...[...text.matchAll(/"(https?:[^"]+)"/g)].map(([, one]) => one));
  return links.filter((link) => link !== undefined);
}

/** What a form that asks for a list can ask for, with one of its fields at a time. */
function lists(action: string, fields: readonly Element[]): string[] {
  const [path, fragment] = action.split("#");
  return fields
    .filter(({ tag }) => tag === "select")
    .flatMap(({ attributes, inside }) =>
      inside.map((option) => `${path}?${attributes.name}=${option.attributes.value}${fragment ? `#${fragment}` : ""}`),
    );
}
