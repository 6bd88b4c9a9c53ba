import type { DefaultTreeAdapterTypes } from "parse5";
import type { LeftOutPart } from "./import-finding.ts";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is Element {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((attr) => attr.name === name)?.value.trim() ?? "";
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Elements below a node in document order; without recursion, since a hostile page may nest a million deep. */
export function descendants(node: HtmlNode): Element[] {
  const found: Element[] = [];
  const open = childrenOf(node).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) found.push(next);
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return found;
}

const silent = new Set(["script", "style", "template", "head", "svg", "math", "title"]);

/** The text that a person would read in a node, on one line. */
export function textIn(node: HtmlNode | undefined): string {
  if (node === undefined) return "";
  let text = "";
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isText(next)) text += next.value;
    else if (next === node || !silent.has(next.nodeName)) {
      if (isElement(next) && !isInline(next)) text += " ";
      for (const child of childrenOf(next).toReversed()) open.push(child);
    }
  }
  return silent.has(node.nodeName) && node.nodeName !== "title" ? "" : text.replace(/\s+/gu, " ").trim();
}

const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements that stand within a line; the rest begins a block of its own. */
export function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}

const parts: Readonly<Record<string, LeftOutPart | undefined>> = {
  nav: "navigation",
  header: "header",
  footer: "footer",
  aside: "aside",
  form: "form",
  button: "form",
  select: "form",
  input: "form",
  textarea: "form",
  dialog: "aside",
};

const roles: Readonly<Record<string, LeftOutPart | undefined>> = {
  navigation: "navigation",
  banner: "header",
  contentinfo: "footer",
  complementary: "aside",
  search: "form",
};

const navigationNames =
  /(?:^|[\s_-])(?:breadcrumbs?|skip|skip-?link|skiplinks?|share|sharing|social|pagination|pager|toolbar|cookie|print-?link)/iu;

/** Which part of a page around the text an element is; null for the text itself. */
export function leftOutPart(element: Element): LeftOutPart | null {
  if (element.attrs.some(({ name }) => name === "hidden") || attribute(element, "aria-hidden") === "true")
    return "hidden";
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, "style"))) return "hidden";
  const names = `${attribute(element, "class")} ${attribute(element, "id")} ${attribute(element, "aria-label")}`;
  return (
    parts[element.tagName] ??
    roles[attribute(element, "role")] ??
    (navigationNames.test(names) && element.tagName !== "body" ? "navigation" : null)
  );
}
