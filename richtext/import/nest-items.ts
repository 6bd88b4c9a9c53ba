import { attribute, type Element } from "./html-tree.ts";
import { append, type Child, makeElement, setChildren } from "./tree-edits.ts";

/** A list item that a program wrote beside its parent instead of inside it. */
export interface LooseItem {
  /** 1 for the outermost. */
  level: number;
  isNumbered: boolean;
  /** Where it is known; else the item follows the one before. */
  value: number | null;
  content: Child[];
}

/** Lists of loose items: one inside the other by level, a new one where kind changes or a number does not follow. */
export function nestItems(items: readonly LooseItem[]): Element[] {
  const outermost: Element[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    const same = open.at(-1);
    if (same?.level === item.level && !follows(item, same)) open.pop();
    let list = open.at(-1);
    if (list === undefined || list.level < item.level) {
      const holder = list?.last;
      list = openList(item);
      if (holder === undefined) outermost.push(list.element);
      else append(holder, list.element);
      open.push(list);
    }
    const element = makeElement("li");
    setChildren(element, item.content);
    append(list.element, element);
    list.last = element;
    list.next = (item.value ?? list.next) + 1;
  }
  return outermost;
}

interface OpenList {
  level: number;
  isNumbered: boolean;
  /** Number of the item that would follow. */
  next: number;
  element: Element;
  last: Element | undefined;
}

function follows(item: LooseItem, list: OpenList): boolean {
  return item.isNumbered === list.isNumbered && (!item.isNumbered || item.value === null || item.value === list.next);
}

function openList({ level, isNumbered, value }: LooseItem): OpenList {
  const next = value ?? 1;
  const element = makeElement(isNumbered ? "ol" : "ul", isNumbered && next !== 1 ? { start: String(next) } : {});
  return { level, isNumbered, next, element, last: undefined };
}

/** Number of the item at a position of a list that is one already. */
export function valueIn(list: Element, at: number): number | null {
  if (list.tagName !== "ol") return null;
  const start = Number.parseInt(attribute(list, "start"), 10);
  return (Number.isNaN(start) ? 1 : start) + at;
}
