import type { AsyncLocalStorage } from "node:async_hooks";

/** What a page says of its own response, read by the front after the render. */
export interface Answer {
  status: number;
  location?: string;
  /** The span of public time for which the page is rendered (`server/horizon.ts`). */
  readonly generation?: number;
  /** Everything that the page asked the database: where all of it is answered as before, the page is as before. */
  readonly asked?: Question[];
}

/** A question to the database that can be asked again. */
export interface Question {
  /** SHA-256 of the answer's JSON. */
  digest: string;
  /** @returns the digest of the answer that is given now */
  again(): Promise<string>;
}

// Next's bundle and the server hold separate copies of every module: they meet on the global object
declare global {
  var __communiqueAnswer: AsyncLocalStorage<Answer> | undefined;
}

/**
 * Names the HTTP status of the public page that is being rendered, from the same read as its text, so that both agree.
 * `next dev` runs without the front: there the right page has the status 200.
 *
 * @param location - where a 308 leads, path and query
 */
export function answer(status: 404 | 410): void;
export function answer(status: 308, location: string): void;
export function answer(status: number, location?: string): void {
  const note = globalThis.__communiqueAnswer?.getStore();
  if (!note) return;
  note.status = status;
  if (location !== undefined) note.location = location;
}
