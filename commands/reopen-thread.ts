import type { Desk } from "#db/desk.ts";
import { reopen } from "#domain/comment.ts";
import { onThread, type ThreadPlace } from "./on-thread.ts";

/** Takes a settled thread up again. */
export function reopenThread(desk: Desk, place: ThreadPlace) {
  return onThread(desk, place, reopen);
}
