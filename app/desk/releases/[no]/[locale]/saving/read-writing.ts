import { z } from "zod";
import type { Writing } from "#commands/write-words.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { SaveId } from "#domain/revision.ts";
import { type ContentRefusal, parseContent, parseJournalistsOnly } from "#richtext/content.ts";

const input = z.object({
  editionId: z.uuid(),
  parent: z.hash("sha256"),
  save: z.object({ tab: z.uuid(), no: z.int32().positive() }),
  content: z.unknown(),
  /** Windows that were opened before there were such words do not send it: they leave them as they are. */
  journalistsOnly: z.unknown().optional(),
  sourceSeq: z.int32().nullable(),
  blockIds: z.array(z.string().max(64)).max(20_000),
});

/** What a window sends, as JSON. */
export type SentWriting = z.input<typeof input>;

/** What a window sent, as it may be saved. */
export function readWriting(
  json: unknown,
): Result<Writing & { save: SaveId }, ContentRefusal | { code: "content_invalid" }> {
  const parsed = input.safeParse(json);
  if (!parsed.success) return refuse({ code: "content_invalid" });
  const { sourceSeq, journalistsOnly: sentNote, ...rest } = parsed.data;
  const content = parseContent(rest.content);
  if (!content.ok) return content;
  const journalistsOnly = sentNote === undefined ? undefined : parseJournalistsOnly(sentNote);
  if (journalistsOnly?.ok === false) return journalistsOnly;
  return ok({
    ...rest,
    content: content.value,
    ...(journalistsOnly && { journalistsOnly: journalistsOnly.value }),
    ...(sourceSeq !== null && { sourceSeq }),
  });
}
