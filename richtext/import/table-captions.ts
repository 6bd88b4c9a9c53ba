import { descendants, type Element, isElement, isText } from "./html-tree.ts";
import { type Child, hasClass, makeElement, type Parent, setChildren } from "./tree-edits.ts";

/** Word writes the caption of a table as a paragraph above or below it; it goes into the table. */
export function captionTables(root: Parent): void {
  const parents = new Set(descendants(root).flatMap((element) => (isCaption(element) ? [element.parentNode] : [])));
  for (const parent of parents) if (parent !== null) captionIn(parent);
}

function captionIn(parent: Parent): void {
  const nodes = parent.childNodes.filter((child) => !isBlank(child));
  const taken = new Set<Child>();
  nodes.forEach((table, at) => {
    if (!isTable(table)) return;
    const caption = [nodes[at - 1], nodes[at + 1]].find((node) => node && isCaption(node) && !taken.has(node));
    if (caption === undefined || !isElement(caption)) return;
    taken.add(caption);
    const inside = makeElement("caption");
    setChildren(inside, caption.childNodes);
    setChildren(table, [inside, ...table.childNodes]);
  });
  setChildren(
    parent,
    parent.childNodes.filter((child) => !taken.has(child)),
  );
}

function isCaption(node: Child): boolean {
  return isElement(node) && node.tagName === "p" && hasClass(node, /^MsoCaption/u);
}

function isTable(node: Child): node is Element {
  return isElement(node) && node.tagName === "table";
}

function isBlank(node: Child): boolean {
  return node.nodeName === "#comment" || (isText(node) && node.value.trim() === "");
}
