import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { nowhere, targetOf } from "./address.ts";
import { counts } from "./counts.ts";
import { encodingFor } from "./encoding.ts";
import { causesOf } from "./fault-cause.ts";
import { faultPage } from "./fault-page.ts";
import { isOwnOrigin, withoutForgeries } from "./forgeries.ts";
import { DatabaseAway, type Horizon } from "./horizon.ts";
import { log } from "./log.ts";
import { maskedPath } from "./masked.ts";
import { finishPage, type Page, type Rendered, storable } from "./page.ts";
import type { PageStore } from "./page-store.ts";
import { mediaHeaders, publicHeaders, transportSecurity } from "./public-headers.ts";
import { type MediaAddress, type MediaSource, sendMedia } from "./public-media.ts";
import type { Handler } from "./rendering.ts";

export interface FrontSettings {
  next: Handler;
  horizon: Horizon;
  pages: PageStore;
  media: MediaSource;
  /** Renders `/` for readers with these languages. */
  choose: (acceptLanguage: string) => Promise<Rendered>;
  /** Paths of the files in `public/` and of those that the build made. */
  files: ReadonlySet<string>;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustedProxies: readonly string[];
  /** Scheme, host and port under which people reach the product. */
  publicOrigin: string;
}

const reading = ["GET", "HEAD"];
const methods = { page: reading, choice: reading, media: reading, file: reading, desk: [...reading, "POST"] };
const soon = 2000;

/** The listener of the server: public pages from the store, everything else from Next. */
export function front(settings: FrontSettings): Handler {
  const { next, horizon, pages, media, choose, files, trustedProxies, publicOrigin } = settings;
  const headers = publicHeaders(publicOrigin);
  const ofMedia = mediaHeaders(publicOrigin);

  return (request, response) => {
    // a canonical address is its own key: nothing is parsed on the hot path
    const stored = request.method === "GET" ? pages.current(request.url ?? "") : undefined;
    if (stored) send(request, response, stored, "stored");
    else void answer(request, response);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = targetOf(request.url ?? "", files);
    if (target.kind === "malformed") return refuse(response, 400);
    const allowed = methods[target.kind];
    if (!allowed.includes(request.method ?? "")) return refuse(response, 405, ["Allow", allowed.join(", ")]);
    const prefix = target.kind === "page" ? target.prefix : "";
    try {
      if (target.kind === "page") await sendPage(request, response, target.key);
      else if (target.kind === "media") await sendFile(request, response, target.address);
      else if (target.kind === "choice") await sendChoice(request, response);
      else await pass(request, response);
    } catch (cause) {
      await sendFault(request, response, prefix, cause);
    }
  }

  async function sendPage(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
    const stored = pages.current(key);
    send(request, response, stored ?? (await pages.page(key)), stored ? "stored" : "rendered");
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, address: MediaAddress): Promise<void> {
    const calm = horizon.until - horizon.now();
    const isSent = await sendMedia(request, response, address, { source: media, calm, more: ofMedia });
    if (!isSent) await sendPage(request, response, nowhere);
  }

  async function sendChoice(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await finishPage(await choose(request.headers["accept-language"] ?? ""), 0, headers);
    const head = replaced(page.variants.identity.head, storable, "no-store");
    response.writeHead(page.status, replaced(head, "Accept-Encoding", "Accept-Language"));
    response.end(request.method === "HEAD" ? undefined : page.variants.identity.body, "latin1");
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "POST" && !isOwnOrigin(request, publicOrigin)) return refuse(response, 403);
    withoutForgeries(request, trustedProxies);
    const [name, value] = transportSecurity(publicOrigin);
    if (name !== undefined && value !== undefined) response.setHeader(name, value);
    await next(request, response);
  }

  function send(request: IncomingMessage, response: ServerResponse, page: Page, origin: "stored" | "rendered"): void {
    const isChanging = horizon.until - horizon.now() < soon; // a shared cache must not hold it past the change
    const head = (kept: string[]) => (isChanging ? replaced(kept, storable, unstorable) : kept);
    const match = request.headers["if-none-match"];
    if (match !== undefined && page.status === 200 && matches(match, page.etag)) {
      counts.answers.not_modified += 1;
      response.writeHead(304, head(page.notModified)).end();
      return;
    }
    counts.answers[page.status < 400 ? origin : "missing"] += 1;
    const variant = page.variants[encodingFor(request.headers["accept-encoding"])];
    response.writeHead(page.status, head(variant.head));
    if (request.method === "HEAD") response.end();
    else response.end(variant.body, "latin1");
  }

  async function sendFault(
    request: IncomingMessage,
    response: ServerResponse,
    prefix: string,
    cause: unknown,
  ): Promise<void> {
    const reference = randomBytes(4).toString("hex").toUpperCase();
    const kind = cause instanceof DatabaseAway || !(await answers()) ? "away" : "fault";
    counts.answers[kind] += 1;
    log.error({ reference, path: maskedPath(request.url ?? ""), ...causesOf(cause) }, kind);
    if (response.headersSent) return void response.destroy();

    const page = faultPage(kind, prefix, reference);
    const body = Buffer.from(page.body);
    response.writeHead(page.status, [
      ...["Content-Type", page.contentType, "Content-Length", String(body.length), "Cache-Control", "no-store"],
      ...(kind === "away" ? ["Retry-After", "5"] : []),
      ...headers,
    ]);
    response.end(request.method === "HEAD" ? undefined : body);
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
}

const unstorable = "public, max-age=0, must-revalidate";

function matches(header: string, etag: string): boolean {
  return header === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.slice(2));
}

function replaced(head: readonly string[], value: string, by: string): string[] {
  return head.map((one) => (one === value ? by : one));
}

function refuse(response: ServerResponse, status: number, headers: string[] = []): void {
  counts.answers.refused += 1;
  const body = `${status}\n`;
  response.writeHead(status, [
    ...["Content-Type", "text/plain; charset=utf-8", "Content-Length", String(body.length)],
    ...["Cache-Control", "no-store", "X-Content-Type-Options", "nosniff", ...headers],
  ]);
  response.end(body);
}
