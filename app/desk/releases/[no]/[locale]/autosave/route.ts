import { autosave } from "#commands/autosave.ts";
import { receiveWriting } from "../saving/receive-writing.ts";

/** Keeps what a window has typed. */
export const POST = (request: Request) => receiveWriting(request, autosave);
