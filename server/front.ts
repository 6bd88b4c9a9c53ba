import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Target, targetOf } from "./address.ts";
import { encodingFor } from "./encoding.ts";
import { faultPage } from "./fault-page.ts";
import type { Horizon } from "./horizon.ts";
import { log } from "./log.ts";
import { type Page, publicHeaders, storable } from "./page.ts";
import type { PageStore } from "./page-store.ts";
import type { Handler } from "./rendering.ts";

export interface FrontSettings {
  next: Handler;
  horizon: Horizon;
  pages: PageStore;
  /** Paths of the files in `public/`. */
  files: ReadonlySet<string>;
  /** Prefix of the locale that speaks where an address names none. */
  defaultPrefix: string;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustedProxies: readonly string[];
  /** Scheme, host and port under which people reach the product: what changes anything must come from its own pages. */
  publicOrigin: string;
}

const forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
const internal = /^x-(middleware|nextjs|next)-/;
const readOnly: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const soon = 2000;

/** The listener of the server: public pages from the store, everything else from Next. */
export function front(settings: FrontSettings): Handler {
  const { next, horizon, pages, files, defaultPrefix, trustedProxies, publicOrigin } = settings;
  const isSecure = publicOrigin.startsWith("https:");

  return (request, response) => {
    if (isSecure) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    // a canonical address is its own key: nothing is parsed on the hot path
    const stored = request.method === "GET" ? pages.current(request.url ?? "") : undefined;
    if (stored) send(request, response, stored);
    else void answer(request, response);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = targetOf(request.url ?? "", files, defaultPrefix);
    if (target.kind === "malformed") return refuse(response, 400);
    withoutForgeries(request, trustedProxies);
    if (target.kind === "pass") {
      if (!readOnly.has(request.method ?? "") && request.headers.origin !== publicOrigin) return refuse(response, 403);
      return void next(request, response);
    }
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, ["Allow", "GET, HEAD"]);
    if (target.kind === "choice") return void next(request, response);
    await sendPage(request, response, target);
  }

  async function sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    { key, prefix }: Extract<Target, { kind: "page" }>,
  ): Promise<void> {
    try {
      send(request, response, await pages.page(key));
    } catch (cause) {
      const reference = randomBytes(4).toString("hex").toUpperCase();
      const isAway = !(await answers());
      log.error({ reference, path: key.split("?")[0], cause: describe(cause) }, isAway ? "database away" : "fault");
      sendFault(request, response, isAway ? "away" : "fault", prefix, reference);
    }
  }

  /** Whether the database answers: a page that fails without it did not fail by itself. */
  async function answers(): Promise<boolean> {
    try {
      await horizon.noticed();
      return true;
    } catch {
      return false;
    }
  }

  function send(request: IncomingMessage, response: ServerResponse, page: Page): void {
    const headers = (head: string[]) =>
      horizon.until - horizon.now() < soon ? head.map((value) => (value === storable ? unstorable : value)) : head;
    const match = request.headers["if-none-match"];
    if (match !== undefined && page.status === 200 && matches(match, page.etag)) {
      response.writeHead(304, headers(page.notModified)).end();
      return;
    }
    const variant = page.variants[encodingFor(request.headers["accept-encoding"])];
    response.writeHead(page.status, headers(variant.head));
    if (request.method === "HEAD") response.end();
    else response.end(variant.body, "latin1");
  }
}

const unstorable = "public, max-age=0, must-revalidate";

function matches(header: string, etag: string): boolean {
  return header === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.slice(2));
}

function sendFault(
  request: IncomingMessage,
  response: ServerResponse,
  kind: "fault" | "away",
  prefix: string,
  reference: string,
): void {
  if (response.headersSent) return void response.destroy();
  const page = faultPage(kind, prefix, reference);
  const body = Buffer.from(page.body);
  const headers = ["Content-Type", page.contentType, "Content-Length", String(body.length), ...publicHeaders];
  response.writeHead(page.status, [...headers, "Cache-Control", "no-store", "Retry-After", "5"]);
  response.end(request.method === "HEAD" ? undefined : body);
}

function refuse(response: ServerResponse, status: number, headers: string[] = []): void {
  const body = `${status}\n`;
  response.writeHead(status, [
    ...["Content-Type", "text/plain; charset=utf-8", "Content-Length", String(body.length)],
    ...["Cache-Control", "no-store", "X-Content-Type-Options", "nosniff", ...headers],
  ]);
  response.end(body);
}

/** What a client may not say of itself: only a configured proxy is believed, and Next's own headers are never taken. */
function withoutForgeries(request: IncomingMessage, trustedProxies: readonly string[]): void {
  const isTrusted = trustedProxies.includes(request.socket.remoteAddress ?? "");
  for (const name of Object.keys(request.headers)) {
    if (internal.test(name) || (!isTrusted && forwarded.includes(name))) delete request.headers[name];
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
