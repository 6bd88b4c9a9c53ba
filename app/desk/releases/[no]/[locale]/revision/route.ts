import { saveRevision } from "#commands/save-revision.ts";
import { receiveWriting } from "../saving/receive-writing.ts";

/** Cuts a revision from what a window has typed. */
export const POST = (request: Request) => receiveWriting(request, saveRevision);
