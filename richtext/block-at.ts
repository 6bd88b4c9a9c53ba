import type { BodyNode } from "#domain/release.ts";
import { isBlockType } from "./schema.ts";

/** A block of a body by its position in document order, the count of block ids; undefined where there is none. */
export function blockIn(body: BodyNode, index: number): BodyNode | undefined {
  let found: BodyNode | undefined;
  visitBlocks(body, (block, position) => {
    if (position === index) found = block;
    return block;
  });
  return found;
}

/** The body with another block in the place of one; null takes the block away. */
export function withBlock(body: BodyNode, index: number, replacement: BodyNode | null): BodyNode {
  return visitBlocks(body, (block, position) => (position === index ? replacement : block)) ?? body;
}

function visitBlocks(body: BodyNode, change: (block: BodyNode, index: number) => BodyNode | null): BodyNode | null {
  let count = -1;
  const visit = (node: BodyNode): BodyNode | null => {
    const isBlock = isBlockType(node.type);
    if (isBlock) count += 1;
    const index = count;
    const content = node.content?.map(visit).filter((child) => child !== null);
    const kept = content ? { ...node, content } : node;
    return isBlock ? change(kept, index) : kept;
  };
  return visit(body);
}
