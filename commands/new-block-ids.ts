import { newId } from "#db/id.ts";
import type { BodyNode } from "#domain/release.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";

/** An id for each block of a text that no editor has seen yet, in document order. */
export function newBlockIds(body: BodyNode): string[] {
  return withoutBlockIds(body).blockIds.map(() => newId());
}
