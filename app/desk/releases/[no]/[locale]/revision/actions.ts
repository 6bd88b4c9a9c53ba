"use server";

import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { refuse } from "#domain/result.ts";
import { parseContent } from "#richtext/content.ts";

const input = z.object({
  editionId: z.uuid(),
  parent: z.object({ seq: z.int(), hash: z.hash("sha256") }).nullable(),
  content: z.unknown(),
  sourceSeq: z.int32().nullable(),
  blockIds: z.array(z.string().max(64)).max(20_000),
});

/**
 * Saves what is on the screen as the next revision. Called by the editor, which keeps the text whatever the answer:
 * a session that has ended is one, because a redirect would take the text away.
 */
export async function saveText(sent: z.input<typeof input>) {
  if (!(await signedIn())) return refuse({ code: "session_ended" as const });
  const desk = await openDesk();
  const parsed = input.safeParse(sent);
  if (!parsed.success) return refuse({ code: "content_invalid" as const });
  const { content: json, sourceSeq, ...rest } = parsed.data;
  const content = parseContent(json);
  if (!content.ok) return refuse(content.refusal);

  const decision = await saveRevision(desk, {
    ...rest,
    content: content.value,
    ...(sourceSeq !== null && { sourceSeq }),
  });
  if (!decision.ok) return decision;
  const { seq, hash, savedAt } = decision.value;
  return { ok: true as const, value: { seq, hash, at: savedAt } };
}
