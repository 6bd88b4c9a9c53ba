import type { Desk } from "#db/desk.ts";
import { resolve } from "#domain/comment.ts";
import { onThread, type ThreadPlace } from "./on-thread.ts";

/** Says that what a thread is about is settled. */
export function resolveThread(desk: Desk, place: ThreadPlace) {
  return onThread(desk, place, resolve);
}
