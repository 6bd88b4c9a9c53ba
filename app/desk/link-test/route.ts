import { LRUCache } from "lru-cache";
import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { databases } from "#db/client.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import { holds } from "#domain/access.ts";
import { type AddressOutcome, allowAddressTest } from "#domain/address-outcome.ts";
import { env } from "#env.ts";
import { ownPage } from "#i18n/own-page.ts";
import { testAddress } from "#outbound/test-address.ts";
import { isFromDesk } from "../from-desk.ts";
import { sentJson } from "../sent-json.ts";

const input = z.object({ address: z.string().max(2048) });

/** When each person had addresses tested. Of this process only, like the load that it keeps low. */
const tests = new LRUCache<string, number[]>({ max: 1000 });

/**
 * What an address that somebody wants to link to answers. Only for people who write: it makes this server ask others.
 * docs/adr/0026
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return new Response(null, { status: 401 });
  const { person } = await openDesk();
  const mayLink = (["author", "translator", "approver", "admin"] as const).some((role) => holds(person, role));
  if (!mayLink) return new Response(null, { status: 403 });
  const parsed = input.safeParse(await sentJson(request));
  if (!parsed.success) return new Response(null, { status: 400 });

  const { address } = parsed.data;
  const own = URL.canParse(address, env.PUBLIC_ORIGIN) ? new URL(address, env.PUBLIC_ORIGIN) : null;
  if (own?.origin === env.PUBLIC_ORIGIN) {
    const { reader } = await databases();
    return Response.json(await ownPage(own.pathname, (no, locale) => livePublication(reader, no, locale)));
  }
  if (env.LINK_TESTS === "off") return Response.json({ kind: "untested", refusal: { code: "tests_off" } });
  const decision = allowAddressTest(tests.get(person.id) ?? [], Date.now());
  if (!decision.ok) return Response.json({ kind: "untested", refusal: decision.refusal } satisfies AddressOutcome);
  tests.set(person.id, decision.value);
  return Response.json(await testAddress(address));
}
