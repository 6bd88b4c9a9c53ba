import { attribute, childrenOf, descendants, type Element, isElement, isText } from "./html-tree.ts";
import { type LooseItem, nestItems, valueIn } from "./nest-items.ts";
import { append, type Child, makeElement, type Parent, setChildren } from "./tree-edits.ts";

/**
 * Google Docs, Outlook and older editors write a deeper list beside the item that it belongs to (`ul > ul`): it goes
 * into that item.
 *
 * @returns how many lists were moved
 */
export function putListsIntoItems(root: Parent): number {
  let moved = 0;
  for (const list of descendants(root).filter(isList)) {
    let item: Element | null = null;
    const children: Child[] = [];
    for (const child of list.childNodes) {
      if (!isElement(child) || !isList(child)) {
        if (isElement(child) && child.tagName === "li") item = child;
        children.push(child);
        continue;
      }
      if (item === null) {
        item = makeElement("li");
        children.push(item);
      }
      append(item, child);
      moved += 1;
    }
    setChildren(list, children);
  }
  return moved;
}

/**
 * Word on the web writes every item as a list of its own that says its level: neighbours become one list again.
 *
 * @returns how many lists there are now
 */
export function joinWebWordLists(root: Parent): number {
  let lists = 0;
  for (const parent of [root, ...descendants(root)]) {
    if (isElement(parent) && looseItems(parent).length > 0) continue; // the parent of a wrapper joins what it holds
    if (parent.childNodes.some((child) => isElement(child) && looseItems(child).length > 0)) lists += joinIn(parent);
  }
  return lists;
}

function joinIn(parent: Parent): number {
  const children: Child[] = [];
  let items: LooseItem[] = [];
  let lists = 0;
  const close = () => {
    const made = nestItems(items);
    children.push(...made);
    lists += made.length;
    items = [];
  };
  for (const child of parent.childNodes) {
    const found = isElement(child) ? looseItems(child) : [];
    if (found.length > 0) items.push(...found);
    else if (items.length === 0 || !isBlank(child)) {
      close();
      children.push(child);
    }
  }
  close();
  setChildren(parent, children);
  return lists;
}

/** Items of a list, or of a wrapper that holds nothing but lists, with the levels that they say. */
function looseItems(element: Element): LooseItem[] {
  if (isLevelledList(element)) {
    return levelledItems(element).map((item, at) => ({
      level: Math.max(1, Number.parseInt(attribute(item, "data-aria-level"), 10) || 1),
      isNumbered: element.tagName === "ol",
      value: valueIn(element, at),
      content: item.childNodes,
    }));
  }
  const lists = element.childNodes.filter((child) => !isBlank(child));
  return element.tagName === "div" && lists.length > 0 && lists.every(isLevelledList)
    ? lists.flatMap((list) => (isElement(list) ? looseItems(list) : []))
    : [];
}

function isLevelledList(node: Child): boolean {
  return isElement(node) && isList(node) && levelledItems(node).length > 0;
}

function levelledItems(list: Element): Element[] {
  return childrenOf(list)
    .filter(isElement)
    .filter((item) => item.tagName === "li" && attribute(item, "data-aria-level") !== "");
}

function isList(element: Element): boolean {
  return element.tagName === "ul" || element.tagName === "ol";
}

function isBlank(node: Child): boolean {
  return node.nodeName === "#comment" || (isText(node) && node.value.trim() === "");
}
