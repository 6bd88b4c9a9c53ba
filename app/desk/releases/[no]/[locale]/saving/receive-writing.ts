import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import type { autosave } from "#commands/autosave.ts";
import { refuse } from "#domain/result.ts";
import { parseContent, parseJournalistsOnly } from "#richtext/content.ts";
import { isFromDesk } from "../../../../from-desk.ts";

const input = z.object({
  editionId: z.uuid(),
  parent: z.hash("sha256"),
  save: z.object({ tab: z.uuid(), no: z.int32().positive() }),
  content: z.unknown(),
  journalistsOnly: z.unknown(),
  sourceSeq: z.int32().nullable(),
  blockIds: z.array(z.string().max(64)).max(20_000),
});

/** What a window sends, as JSON. */
export type SentWriting = z.input<typeof input>;

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
  const parsed = input.safeParse(await jsonOf(request));
  if (!parsed.success) return Response.json(refuse({ code: "content_invalid" as const }));
  const { sourceSeq, ...rest } = parsed.data;
  const content = parseContent(rest.content);
  if (!content.ok) return Response.json(content);
  const journalistsOnly = parseJournalistsOnly(rest.journalistsOnly);
  if (!journalistsOnly.ok) return Response.json(journalistsOnly);

  const writing = {
    ...rest,
    content: content.value,
    journalistsOnly: journalistsOnly.value,
    ...(sourceSeq !== null && { sourceSeq }),
  };
  return Response.json(await write(desk, writing));
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
