import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from "parse5";
import { attribute, descendants, type Element, isElement } from "./html-tree.ts";

export type Child = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export function makeElement(tagName: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
}

export function makeText(value: string): DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.createTextNode(value);
}

export function setChildren(parent: Parent, children: Child[]): void {
  parent.childNodes = children;
  for (const child of children) child.parentNode = parent;
}

export function append(parent: Parent, child: Child): void {
  parent.childNodes.push(child);
  child.parentNode = parent;
}

export function remove(node: Child): void {
  replace(node, []);
}

export function replace(node: Child, replacement: Child[]): void {
  const parent = node.parentNode;
  if (parent === null) return;
  setChildren(
    parent,
    parent.childNodes.flatMap((child) => (child === node ? replacement : [child])),
  );
}

/**
 * Replaces elements in one pass from the innermost to the outermost, since a hostile page may hold a million siblings.
 *
 * @param change - what stands in an element's place: nothing, what it holds, something else; null leaves it
 */
export function sweep(root: Parent, change: (element: Element) => Child[] | null): void {
  for (const parent of [root, ...descendants(root)].toReversed()) {
    if (parent.childNodes.length === 0) continue;
    setChildren(
      parent,
      parent.childNodes.flatMap((child) => (isElement(child) ? (change(child) ?? [child]) : [child])),
    );
  }
}

/** Puts what an element holds into a new one inside it. */
export function wrapChildren(element: Element, tagName: string): void {
  const inner = makeElement(tagName);
  setChildren(inner, element.childNodes);
  setChildren(element, [inner]);
}

/** Gives an element another name; its attributes stay. */
export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

export function removeAttributes(element: Element, names: ReadonlySet<string>): void {
  element.attrs = element.attrs.filter(({ name }) => !names.has(name));
}

/** The inline style, names and values in lower case and with single spaces. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = attribute(element, "style").split(";");
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      const value = declaration.slice(colon + 1).trim();
      return [[declaration.slice(0, colon).trim().toLowerCase(), value.replace(/\s+/gu, " ").toLowerCase()]];
    }),
  );
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  return attribute(element, "class")
    .split(/\s+/u)
    .some((name) => pattern.test(name));
}
