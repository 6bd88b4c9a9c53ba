import { openDesk, signedIn } from "#auth/desk.ts";
import type { autosave } from "#commands/autosave.ts";
import { refuse } from "#domain/result.ts";
import { isFromDesk } from "../../../../from-desk.ts";
import { readWriting } from "./read-writing.ts";

const longest = 4 * 1024 * 1024;

/**
 * The edge of both saves. No server action: those queue behind each other and behind navigation, and cannot be given up
 * after a while or sent while the page is closing (docs/adr/0020). An ended session is a refusal, because a redirect
 * would take the text away.
 */
export async function receiveWriting(request: Request, write: typeof autosave): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return Response.json(refuse({ code: "session_ended" as const }));
  const desk = await openDesk();
  const writing = readWriting(await jsonOf(request));
  return Response.json(writing.ok ? await write(desk, writing.value) : writing);
}

/** Undefined where it is too long or no JSON. */
async function jsonOf(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? longest + 1) > longest) return undefined;
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
