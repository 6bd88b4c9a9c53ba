import type { Db } from "#db/client.ts";
import { knownLinks } from "#db/queries/link-answers.ts";
import { askedAddresses, type LinkKnowledge, silenceOf } from "#domain/link-answer.ts";
import type { BodyNode } from "#domain/release.ts";
import { env } from "#env.ts";
import { textBlocks } from "#richtext/blocks.ts";

/** What is known now of the links in a body; asking is the worker's. */
export async function linkKnowledge(
  db: Db,
  body: BodyNode,
  release: { confidential: boolean },
): Promise<LinkKnowledge> {
  const known = await knownLinks(db, askedAddresses(textBlocks(body)));
  const links = known.map(({ address, answer }) => ({ address, answer }));
  return { links, silence: silenceOf(release, env.LINK_TESTS === "on") };
}
