import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import inject from "light-my-request";
import type { Answer, Question } from "#app/answer.ts";
import { causesOf } from "./fault-cause.ts";
import { log } from "./log.ts";
import { maskedPath } from "./masked.ts";
import type { Rendered } from "./page.ts";
import { withoutRuntime } from "./without-runtime.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A render ended in a fault of the page's own. */
export class RenderFault extends Error {
  override name = "RenderFault";
}

interface Note extends Answer {
  fault?: unknown;
  asked: Question[];
}

const notes = new AsyncLocalStorage<Note>();
globalThis.__communiqueAnswer = notes;
globalThis.__communiqueFault = (fault, path) => {
  const note = notes.getStore();
  if (note) note.fault = fault;
  else log.error({ reference: digestOf(fault), path: maskedPath(path), ...causesOf(fault) }, "fault on the desk");
};

/**
 * Lets Next render a public page in this process, without a socket. The request carries nothing of any client but the
 * canonical address: no cookie, host, language or forwarded header can enter a stored page.
 *
 * @param generation - in which the page is to be true; what all its pages print is read once
 * @param more - headers that the one address may depend on that is never stored
 * @throws RenderFault
 */
export async function renderPage(
  next: Handler,
  key: string,
  host: string,
  generation: number,
  more: Record<string, string> = {},
): Promise<Rendered> {
  const note: Note = { status: 200, generation, asked: [] };
  const made = await notes.run(
    note,
    // light-my-request starts when it is awaited: inside, so that the page finds the note
    async () =>
      await inject((request, response) => void next(request, response), {
        method: "GET",
        url: key,
        headers: { ...more, host, "user-agent": "public-front", accept: "text/html" },
      }),
  );
  if (made.statusCode >= 500 || note.fault !== undefined) {
    throw new RenderFault(`Next answered ${made.statusCode}`, { cause: note.fault });
  }
  const contentType = String(made.headers["content-type"] ?? "text/html; charset=utf-8");
  return {
    status: made.statusCode === 200 ? note.status : made.statusCode,
    contentType,
    body: contentType.startsWith("text/html") ? withoutRuntime(made.payload) : made.payload,
    location: note.location ?? (made.headers.location === undefined ? undefined : String(made.headers.location)),
    holds: (later) => areAnsweredAlike(note.asked, later),
  };
}

/** Whether a page would read the same in a generation as when it asked these. One that asked nothing is rendered again. */
function areAnsweredAlike(questions: readonly Question[], generation: number): Promise<boolean> {
  return notes.run({ status: 200, generation, asked: [] }, async () => {
    for (const { digest, again } of questions) if ((await again()) !== digest) return false;
    return questions.length > 0;
  });
}

/** The code that the desk's error page shows. */
function digestOf(fault: unknown): string | undefined {
  return fault instanceof Error && "digest" in fault ? String(fault.digest) : undefined;
}
