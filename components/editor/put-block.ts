import type { Editor } from "@tiptap/core";
import type { BodyNode } from "#domain/release.ts";
import { insertBlock } from "./block-order.ts";

/**
 * Puts a block into the text; only in the window that writes it, which may have changed while the block was chosen or on
 * its way: what is put in elsewhere would be saved against the writer's words.
 *
 * @returns whether it was put in
 */
export function putBlock(
  { isEditable, state, schema, view }: Pick<Editor, "isEditable" | "state" | "schema" | "view">,
  node: BodyNode,
  at?: number,
): boolean {
  if (!isEditable) return false;
  view.dispatch(insertBlock(state, schema.nodeFromJSON(node), at));
  return true;
}
