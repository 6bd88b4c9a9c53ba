import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { findDate } from "./dates.ts";
import { blocksIn } from "./html-blocks.ts";
import { attribute, descendants, type Element, type HtmlNode, isElement, leftOutPart, textIn } from "./html-tree.ts";
import type { ImportFinding } from "./import-finding.ts";
import type { SourcePage } from "./source-page.ts";

/** Browsers nest no deeper than this; below it no text is written by a person, and parsing takes minutes. */
const DEEPEST = 512;

/** Reads a page: its main part as blocks, what surrounds it as left out, piece by piece; null if it nests without end. */
export function readHtml(html: string): SourcePage | null {
  const document = parsed(html);
  if (document === null) return null;
  const elements = descendants(document);
  const main = mainPart(elements);
  const { blocks, findings } = blocksIn(main);
  return {
    title: textIn(elements.find(({ tagName }) => tagName === "title")) || null,
    address: addressOf(elements),
    language:
      attribute(
        elements.find(({ tagName }) => tagName === "html"),
        "lang",
      ) || null,
    date: machineDate(elements, main),
    blocks,
    findings: [...outside(document, main), ...findings],
  };
}

function parsed(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}

/** `main`, else the only article, else everything. */
function mainPart(elements: Element[]): Element {
  const articles = elements.filter(({ tagName }) => tagName === "article");
  const part =
    elements.find((element) => element.tagName === "main" || attribute(element, "role") === "main") ??
    (articles.length === 1 ? articles[0] : undefined) ??
    elements.find(({ tagName }) => tagName === "body");
  if (part === undefined) throw new Error("The parser always makes a body");
  return part;
}

/** Where the page says that it lives: canonical link, else base, else Open Graph. */
function addressOf(elements: Element[]): string | null {
  const canonical = elements.find((element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  const base = elements.find((element) => element.tagName === "base");
  const shared = elements.find((element) => element.tagName === "meta" && attribute(element, "property") === "og:url");
  const address = attribute(canonical, "href") || attribute(base, "href") || attribute(shared, "content");
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
}

function machineDate(elements: Element[], main: Element): string | null {
  const meta = elements.find(
    (element) => element.tagName === "meta" && attribute(element, "property") === "article:published_time",
  );
  const time = descendants(main).find(({ tagName }) => tagName === "time");
  return findDate(attribute(time, "datetime") || attribute(meta, "content"), "en")?.date ?? null;
}

/** Text around the main part, one finding for each outermost element that holds any. */
function outside(node: DefaultTreeAdapterTypes.ParentNode, main: Element): ImportFinding[] {
  const findings: ImportFinding[] = [];
  const open = entries(node, null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.node === main || next.node.nodeName === "head") continue;
    if (isElement(next.node) && contains(next.node, main)) open.push(...entries(next.node, next.node));
    else findings.push(...leftOut(next.node, next.within));
  }
  return findings;
}

/** Children from last to first, so that the first is taken from the end. */
function entries(
  node: DefaultTreeAdapterTypes.ParentNode,
  within: Element | null,
): { node: HtmlNode; within: Element | null }[] {
  return node.childNodes.map((child) => ({ node: child, within })).toReversed();
}

function leftOut(node: HtmlNode, within: Element | null): ImportFinding[] {
  const text = textIn(node);
  if (text === "") return [];
  const part = (isElement(node) ? leftOutPart(node) : null) ?? (within ? leftOutPart(within) : null) ?? "outside";
  return [{ code: "left_out", part, text }];
}

function contains(ancestor: Element, element: Element): boolean {
  for (let node: HtmlNode | null = element; node !== null; node = "parentNode" in node ? node.parentNode : null) {
    if (node === ancestor) return true;
  }
  return false;
}
