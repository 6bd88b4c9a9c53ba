import type { DefaultTreeAdapterTypes } from "parse5";
import { findDate } from "./dates.ts";
import { blocksIn } from "./html-blocks.ts";
import { attribute, descendants, type Element, type HtmlNode, isElement, leftOutPart, textIn } from "./html-tree.ts";
import type { ImportFinding } from "./import-finding.ts";
import { type MendedTree, mendOfficeTree, styleSheetIn } from "./office-tree.ts";
import { parseHtml } from "./parse-html.ts";
import type { PageBlock, SourcePage } from "./source-page.ts";
import { typedLists } from "./typed-lists.ts";

/** Reads a page: its main part as blocks, what surrounds it as left out, piece by piece; null if it is too intricate. */
export function readHtml(html: string): SourcePage | null {
  const document = parseHtml(html);
  if (document === null) return null;
  const elements = descendants(document);
  const main = mainPart(elements);
  const mended = mendOfficeTree(main, styleSheetIn(elements));
  const { blocks, findings } = blocksIn(main);
  const notes = mended.notes.map((note) => blocksIn(note));
  return {
    title: textIn(elements.find(({ tagName }) => tagName === "title")) || null,
    address: addressOf(elements),
    language:
      attribute(
        elements.find(({ tagName }) => tagName === "html"),
        "lang",
      ) || null,
    date: machineDate(elements, main),
    blocks: [...typedLists(blocks).blocks, ...underNotes(notes.flatMap((note) => note.blocks))],
    findings: [
      ...outside(document, main),
      ...mendedFindings(mended),
      ...findings,
      ...notes.flatMap((note) => note.findings),
    ],
  };
}

/** Footnotes as the section that they belong to. */
function underNotes(blocks: readonly PageBlock[]): PageBlock[] {
  if (blocks.length === 0) return [];
  return [{ kind: "heading", level: 2, inline: [{ type: "text", text: "Notes to editors" }] }, ...blocks];
}

function mendedFindings({ changes, comments, renumbered, notes }: MendedTree): ImportFinding[] {
  const found = [
    { code: "changes_settled", count: changes },
    { code: "comments_left_out", count: comments },
    { code: "list_renumbered", count: renumbered },
    { code: "footnotes_moved", count: notes.length },
  ] as const;
  return found.filter(({ count }) => count > 0);
}

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
