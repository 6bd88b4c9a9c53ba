import type { Node } from "@tiptap/pm/model";

/** Whether every table has rows of one length. */
export function hasEvenRows(document: Node): boolean {
  let isEven = true;
  document.descendants((node) => {
    if (node.type.name !== "table") return !node.isTextblock;
    isEven &&= node.children.every(({ childCount }) => childCount === node.firstChild?.childCount);
    return false;
  });
  return isEven;
}
