import { Fragment, type Node } from "@tiptap/pm/model";
import type { BodyNode } from "#domain/release.ts";

const known = new WeakMap<Node, BodyNode>();

/**
 * The document in plain objects: ProseMirror's attributes have no prototype and don't cross to the server. Its nodes never
 * change, so that only blocks that were typed in since are read anew.
 */
export function plainDocument(node: Node): BodyNode {
  const before = known.get(node);
  if (before) return before;
  const plain =
    node.isLeaf || node.isTextblock
      ? copied(node)
      : { ...copied(node.copy(Fragment.empty)), content: node.children.map(plainDocument) };
  known.set(node, plain);
  return plain;
}

function copied(node: Node): BodyNode {
  return JSON.parse(JSON.stringify(node.toJSON()));
}
