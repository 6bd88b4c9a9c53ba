import { openDesk, signedIn } from "#auth/desk.ts";
import type { autosave } from "#commands/autosave.ts";
import { refuse } from "#domain/result.ts";
import { isFromDesk } from "../../../../from-desk.ts";
import { longestWriting, sentJson } from "../../../../sent-json.ts";
import { readWriting } from "./read-writing.ts";

/**
 * The edge of both saves. No server action: those queue behind each other and behind navigation, and cannot be given up
 * after a while or sent while the page is closing (docs/adr/0020). An ended session is a refusal, because a redirect
 * would take the text away.
 */
export async function receiveWriting(request: Request, write: typeof autosave): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return Response.json(refuse({ code: "session_ended" as const }));
  const desk = await openDesk();
  const writing = readWriting(await sentJson(request, longestWriting));
  return Response.json(writing.ok ? await write(desk, writing.value) : writing);
}
