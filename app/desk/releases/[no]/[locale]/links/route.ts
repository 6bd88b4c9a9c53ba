import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { noteLinks } from "#commands/note-links.ts";
import { knownLinks } from "#db/queries/link-answers.ts";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import { env } from "#env.ts";
import { isFromDesk } from "../../../../from-desk.ts";
import { sentJson } from "../../../../sent-json.ts";

const input = z.object({ editionId: z.uuid() });

export type SentLinks = z.input<typeof input>;

export interface LinksNow {
  knowledge: LinkKnowledge;
  /** Every address in the words that the server has. */
  addresses: string[];
  /** Some are being asked now. */
  isWaiting: boolean;
}

/**
 * What the links in the saved words of an edition answered, and has them asked where that is not known. It waits for none
 * of them. No server action, for the reasons of docs/adr/0020.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return Response.json(null); // the next save says that the session has ended
  const desk = await openDesk();
  const parsed = input.safeParse(await sentJson(request));
  if (!parsed.success) return new Response(null, { status: 400 });

  const { editionId } = parsed.data;
  const { PUBLIC_ORIGIN: origin, LINK_TESTS } = env;
  const noted = await noteLinks(desk, { editionId, origin, hasNetwork: LINK_TESTS === "on" });
  if (!noted.ok) return Response.json(null);
  const { addresses, asked, silence } = noted.value;
  const known = await knownLinks(desk.db, addresses);
  const isWaiting = known.some(({ address, isDue }) => isDue && asked.includes(address));
  const links = known.map(({ address, answer }) => ({ address, answer }));
  return Response.json({ knowledge: { links, silence }, addresses, isWaiting } satisfies LinksNow);
}
