import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { askForLease } from "#commands/ask-for-lease.ts";
import { declineLease } from "#commands/decline-lease.ts";
import { giveLease } from "#commands/give-lease.ts";
import { holdLease } from "#commands/hold-lease.ts";
import { isFromDesk } from "../../../../from-desk.ts";
import { sentJson } from "../../../../sent-json.ts";
import { releasePlace } from "../../release-place.ts";
import { newestWords, type Presence, presenceIn } from "./presence.ts";

const input = z.object({
  editionId: z.uuid(),
  tab: z.uuid(),
  act: z.enum(["look", "hold", "ask", "decline", "give"]),
  words: z.hash("sha256"),
});

/** What a window says of itself. */
export type SentLease = z.input<typeof input>;

const acts = { hold: holdLease, ask: askForLease, decline: declineLease, give: giveLease };

/**
 * Who writes, after what a window wants of its lease. A refusal needs no words of its own: who writes says it. No server
 * action, for the reasons of docs/adr/0020.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ no: string; locale: string }> },
): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return Response.json(null); // the next save says that the session has ended
  const desk = await openDesk();
  const place = releasePlace(await params);
  const parsed = input.safeParse(await sentJson(request));
  if (!place || !parsed.success) return new Response(null, { status: 400 });

  const { act, words, ...window } = parsed.data;
  const decision = act === "look" ? null : await acts[act](desk, window);
  const isNewWriter = act === "hold" && decision?.ok && decision.value !== "kept";
  const presence = await presenceIn(desk, window.editionId, window.tab);
  if (presence.writer === "here" && !isNewWriter) return Response.json(presence); // has the newest words, or writes them

  const newest = await newestWords(desk, { ...place, ...window });
  if (!newest) return new Response(null, { status: 404 });
  return Response.json({ ...presence, opened: newest.words === words ? null : newest } satisfies Presence);
}
