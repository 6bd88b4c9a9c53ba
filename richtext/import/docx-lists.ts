import { markedNumber } from "./docx-numbers.ts";
import { attribute, childrenOf, type Element, isElement } from "./html-tree.ts";
import { makeElement, type Parent, remove, setChildren, sweep } from "./tree-edits.ts";

/**
 * Gives lists of a converted .docx the numbers that Word shows, by the bookmarks of their items.
 *
 * @returns how many lists had letters or Roman numerals
 */
export function readListNumbers(root: Parent): number {
  let renumbered = 0;
  sweep(root, (list) => {
    if (list.tagName !== "ol") return null;
    const items = childrenOf(list).filter(isElement);
    const numbers = items.map(takeNumber);
    if (numbers.some((number) => number?.isRenumbered)) renumbered += 1;
    const runs: { start: number; items: Element[] }[] = [];
    items.forEach((item, at) => {
      const number = numbers[at]?.value;
      const run = runs.at(-1);
      if (run === undefined || (number !== undefined && number !== run.start + run.items.length))
        runs.push({ start: number ?? 1, items: [item] });
      else run.items.push(item);
    });
    return numbers.every((number) => number === null)
      ? null
      : runs.map(({ start, items: own }) => listFrom(start, own));
  });
  return renumbered;
}

function listFrom(start: number, items: Element[]): Element {
  const list = makeElement("ol", start === 1 ? {} : { start: String(start) });
  setChildren(list, items);
  return list;
}

/** The bookmark stands before the item's own words; those of a list inside it are that list's. */
function takeNumber(item: Element): { value: number; isRenumbered: boolean } | null {
  for (const anchor of ownAnchors(item)) {
    const number = markedNumber(attribute(anchor, "id"));
    if (number === null) continue;
    remove(anchor);
    return number;
  }
  return null;
}

function ownAnchors(element: Element): Element[] {
  return childrenOf(element)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === "ol" || child.tagName === "ul") return [];
      return child.tagName === "a" ? [child] : ownAnchors(child);
    });
}
