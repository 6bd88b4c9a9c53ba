import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** All words inside. */
  text: string;
  inside: Element[];
}

/** Every element of a page in document order, each with those inside it, as a browser would understand the page. */
export function elementsOf(html: string): Element[] {
  return elementsIn(parse(html));
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!("tagName" in child)) return [];
    const inside = elementsIn(child);
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: child.tagName, attributes, text: textOf(child), inside }, ...inside];
  });
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}

function childrenOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.ChildNode[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}
