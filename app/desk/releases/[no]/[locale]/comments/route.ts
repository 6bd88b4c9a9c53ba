import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { acceptProposal } from "#commands/accept-proposal.ts";
import { declineProposal } from "#commands/decline-proposal.ts";
import { moveThreads } from "#commands/move-threads.ts";
import { reopenThread } from "#commands/reopen-thread.ts";
import { replyToThread } from "#commands/reply-to-thread.ts";
import { resolveThread } from "#commands/resolve-thread.ts";
import { startThread } from "#commands/start-thread.ts";
import type { Desk } from "#db/desk.ts";
import type { Locale } from "#domain/locale.ts";
import type { Result } from "#domain/result.ts";
import { isFromDesk } from "../../../../from-desk.ts";
import { longestWriting, sentJson } from "../../../../sent-json.ts";
import { typedText } from "../../../../typed-text.ts";
import { releasePlace } from "../../release-place.ts";
import { conversation } from "./conversation.ts";

/** Words of a text, exactly as they stand there. */
const standing = z
  .string()
  .max(20_000)
  .overwrite((text) => text.replaceAll("\u0000", ""));
const beside = standing.max(64);
const offset = z.int32().nonnegative();
const passage = z.object({
  startBlock: z.string().max(64),
  startOffset: offset,
  endBlock: z.string().max(64),
  endOffset: offset,
  quote: standing.min(1),
  before: beside,
  after: beside,
});
const remark = { words: typedText.max(50_000), mentions: z.array(z.uuid()).max(100) };
const thread = { threadId: z.uuid() };
const writing = { editionId: z.uuid(), tab: z.uuid() };

const act = z.discriminatedUnion("act", [
  z.object({ act: z.literal("look") }),
  z.object({
    act: z.literal("start"),
    id: z.uuid(),
    anchor: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("version") }),
      z.object({ kind: z.enum(["range", "block"]), passage }),
    ]),
    proposal: typedText.max(50_000).nullable(),
    ...remark,
  }),
  z.object({ act: z.literal("reply"), id: z.uuid(), ...thread, ...remark }),
  z.object({ act: z.literal("resolve"), ...thread }),
  z.object({ act: z.literal("reopen"), ...thread }),
  z.object({ act: z.literal("decline"), ...thread }),
  z.object({ act: z.literal("accept"), ...thread, ...writing, standing: standing.nullable() }),
]);

const input = z.object({
  said: act,
  /** What the window has, as the last answer called it; empty at first. */
  seen: z.string().max(40),
  /** Words that stand elsewhere now, from the window that writes. */
  moved: z.object({ ...writing, moved: z.array(z.object({ threadId: z.uuid(), passage })).max(500) }).nullable(),
});

/** What a window says, as JSON. */
export type SentComments = z.input<typeof input>;
export type CommentAct = z.input<typeof act>;

/** Comments on one language version: what a window has to say, and what is new. No server action: docs/adr/0020. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ no: string; locale: string }> },
): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return Response.json({ refusal: { code: "session_ended" }, news: null });
  const desk = await openDesk();
  const place = releasePlace(await params);
  const parsed = input.safeParse(await sentJson(request, longestWriting));
  if (!place || !parsed.success) return new Response(null, { status: 400 });

  const { said, seen, moved } = parsed.data;
  if (moved) await moveThreads(desk, moved);
  const decision = said.act === "look" ? null : await done(desk, { releaseNo: place.no, locale: place.locale }, said);
  const news = await conversation(desk, place, seen);
  if (news === undefined) return new Response(null, { status: 404 });
  return Response.json({ refusal: decision && !decision.ok ? decision.refusal : null, news });
}

function done(
  desk: Desk,
  place: { releaseNo: number; locale: Locale },
  said: Exclude<z.output<typeof act>, { act: "look" }>,
): Promise<Result<unknown, { code: string }>> {
  switch (said.act) {
    case "start":
      return startThread(desk, { ...place, ...said });
    case "reply":
      return replyToThread(desk, { ...place, ...said });
    case "resolve":
      return resolveThread(desk, { ...place, ...said });
    case "reopen":
      return reopenThread(desk, { ...place, ...said });
    case "decline":
      return declineProposal(desk, { ...place, ...said });
    case "accept":
      return acceptProposal(desk, { ...place, ...said });
  }
}
