import type { IncomingMessage, ServerResponse } from "node:http";

const patience = 1000;
const reading = ["GET", "HEAD"];

/**
 * Answers supervisors and load balancers: `/healthz` whether the process lives, `/readyz` whether it can serve what is
 * not stored. Neither takes longer than a second, however the database hangs.
 *
 * @param check - asks the database; rejects when it is away
 * @returns a listener that says whether the request was one of theirs
 */
export function health(
  check: () => Promise<void>,
  isStopping: () => boolean,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const path = pathOf(request.url ?? "");
    if (path === undefined) return false;
    if (!reading.includes(request.method ?? "")) {
      report(request, response, 405, ["Allow", reading.join(", ")]);
    } else if (path === "/healthz") report(request, response, 200);
    else if (isStopping()) report(request, response, 503);
    else void answersSoon(check()).then((isReady) => report(request, response, isReady ? 200 : 503));
    return true;
  };
}

function pathOf(url: string): "/healthz" | "/readyz" | undefined {
  for (const path of ["/healthz", "/readyz"] as const) {
    if (url === path || url.startsWith(`${path}?`)) return path;
  }
  return undefined;
}

function answersSoon(answer: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    answer.then(
      () => resolve(true),
      () => resolve(false),
    );
    answer.catch(() => {}).finally(() => clearTimeout(timer));
  });
}

const words: Record<number, string> = { 200: "ok\n", 405: "405\n", 503: "unavailable\n" };

function report(request: IncomingMessage, response: ServerResponse, status: number, more: string[] = []): void {
  const body = words[status] ?? "";
  response.writeHead(status, [
    ...["Content-Type", "text/plain; charset=utf-8", "Content-Length", String(body.length)],
    ...["Cache-Control", "no-store", "X-Content-Type-Options", "nosniff", ...more],
  ]);
  response.end(request.method === "HEAD" ? undefined : body);
}
