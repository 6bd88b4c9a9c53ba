import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import inject from "light-my-request";
import type { Answer } from "#app/answer.ts";
import type { Rendered } from "./page.ts";
import { withoutRuntime } from "./without-runtime.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A render ended in a fault of the page's own. */
export class RenderFault extends Error {
  override name = "RenderFault";
}

const answers = new AsyncLocalStorage<Answer>();
globalThis.__communiqueAnswer = answers;

/**
 * Lets Next render a public page in this process, without a socket. The request carries nothing of any client but the
 * canonical address: no cookie, host, language or forwarded header can enter a stored page.
 *
 * @throws RenderFault
 */
export async function renderPage(next: Handler, key: string, host: string): Promise<Rendered> {
  const answer: Answer = { status: 200 };
  const made = await answers.run(
    answer,
    // light-my-request starts when it is awaited: inside, so that the page finds the note
    async () =>
      await inject((request, response) => void next(request, response), {
        method: "GET",
        url: key,
        headers: { host, "user-agent": "public-front", accept: "text/html" },
      }),
  );
  if (made.statusCode >= 500) throw new RenderFault(`Next answered ${made.statusCode} for ${key}`);
  const contentType = String(made.headers["content-type"] ?? "text/html; charset=utf-8");
  const isHtml = contentType.startsWith("text/html");
  return {
    status: made.statusCode === 200 ? answer.status : made.statusCode,
    contentType,
    body: isHtml ? withoutRuntime(made.payload) : made.payload,
    location: answer.location ?? (made.headers.location === undefined ? undefined : String(made.headers.location)),
  };
}
