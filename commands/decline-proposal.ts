import type { Desk } from "#db/desk.ts";
import { declineProposal as decline } from "#domain/comment.ts";
import { onThread, type ThreadPlace } from "./on-thread.ts";

/** Says no to proposed words; the text stays as it is. */
export function declineProposal(desk: Desk, place: ThreadPlace) {
  return onThread(desk, place, (thread) => decline(thread, desk.person, place.locale));
}
