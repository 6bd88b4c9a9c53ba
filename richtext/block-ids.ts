import type { BodyNode } from "#domain/release.ts";
import { saidAttributes } from "./said-attributes.ts";
import { isBlockType } from "./schema.ts";

/** An editor's document as its two stored halves: the text that is hashed, and the ids of its blocks in document order. */
export function withoutBlockIds(document: BodyNode): { body: BodyNode; blockIds: string[] } {
  const blockIds: string[] = [];
  return { body: stripped(document, blockIds), blockIds };
}

/**
 * Puts the ids back for the editor. Where there are fewer ids than blocks the rest stay without, and the editor gives
 * them new ones; superfluous ids are left out.
 */
export function withBlockIds(body: BodyNode, blockIds: readonly string[]): BodyNode {
  return labelled(body, blockIds.values());
}

function stripped(node: BodyNode, blockIds: string[]): BodyNode {
  const { attrs, content, ...rest } = saidAttributes(node);
  const { id, ...kept } = attrs ?? {};
  if (isBlockType(node.type)) blockIds.push(typeof id === "string" ? id : "");
  return {
    ...rest,
    ...(Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content && { content: content.map((child) => stripped(child, blockIds)) }),
  };
}

function labelled(node: BodyNode, blockIds: Iterator<string>): BodyNode {
  const id = isBlockType(node.type) ? blockIds.next().value : undefined;
  return {
    ...node,
    ...(id && { attrs: { ...node.attrs, id } }),
    ...(node.content && { content: node.content.map((child) => labelled(child, blockIds)) }),
  };
}
