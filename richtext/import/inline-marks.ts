import type { BodyNode } from "#domain/release.ts";
import { attribute, type Element } from "./html-tree.ts";

type Mark = NonNullable<BodyNode["marks"]>[number];

/** What an element within a line adds to the marks around it. */
export function marksOf(element: Element, marks: Mark[]): Mark[] {
  const mark = markOf(element);
  return mark !== null && marks.every(({ type }) => type !== mark.type) ? [mark] : [];
}

function markOf(element: Element): Mark | null {
  switch (element.tagName) {
    case "b":
    case "strong":
      return { type: "bold" };
    case "i":
    case "em":
      return { type: "italic" };
    case "a":
      return element.attrs.some(({ name }) => name === "href")
        ? { type: "link", attrs: { href: attribute(element, "href") } }
        : null;
    default:
      return null;
  }
}
