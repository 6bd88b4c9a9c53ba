import type { BodyNode } from "#domain/release.ts";
import { blockParagraphs } from "./block-nodes.ts";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  type HtmlNode,
  isElement,
  isInline,
  isText,
  leftOutPart,
  textIn,
} from "./html-tree.ts";
import type { ImportFinding } from "./import-finding.ts";
import { trimmedInline } from "./inline.ts";
import { marksOf } from "./inline-marks.ts";
import { isTextBlock, type PageBlock, type SourceBlock, type SourcePicture } from "./source-page.ts";
import { evenRows, type ReadCell, tableNode, tableRows } from "./table-rows.ts";

type Mark = NonNullable<BodyNode["marks"]>[number];

/** Deeper than this a page is no text any more; what lies below is read as one piece. */
const DEEPEST = 100;

/** Of a caption as the schema takes it; a longer one stands above the table. */
const LONGEST_CAPTION = 200;

const emptyCell = (): ReadCell => ({ isHeader: true, paragraphs: [] });

/** Holds nothing that a person reads. */
const unread = new Set(["script", "style", "template", "svg", "math"]);

const media = new Set(["video", "audio", "iframe", "object", "embed", "noscript"]);

/** The blocks of an element in reading order, and what stands among them that is no text of the release. */
export function blocksIn(root: Element): { blocks: PageBlock[]; findings: ImportFinding[] } {
  const reader = new BlockReader();
  reader.read(childrenOf(root), [], 0);
  reader.endParagraph();
  return { blocks: reader.blocks, findings: reader.findings };
}

class BlockReader {
  blocks: PageBlock[] = [];
  findings: ImportFinding[] = [];
  private open: BodyNode[] = [];
  /** Pictures of the block that is being read: they stand below it. */
  private below: SourcePicture[] = [];
  private readonly skipped: Element | undefined;

  constructor(skipped?: Element) {
    this.skipped = skipped;
  }

  read(nodes: HtmlNode[], marks: Mark[], depth: number): void {
    for (const node of nodes) {
      if (isText(node)) this.addText(node.value, marks);
      else if (isElement(node)) this.readElement(node, marks, depth);
    }
  }

  endParagraph(): void {
    const inline = trimmedInline(this.open);
    this.open = [];
    if (inline.length > 0) this.blocks.push({ kind: "paragraph", inline });
    this.addPicturesBelow();
  }

  private addPicturesBelow(): void {
    this.blocks.push(...this.below.map((picture) => ({ kind: "picture", picture }) as const));
    this.below = [];
  }

  private addText(value: string, marks: Mark[]): void {
    const text = value.replace(/[^\S\u00a0\u202f]+/gu, " ");
    if (text !== "") this.open.push({ type: "text", ...(marks.length > 0 && { marks }), text });
  }

  private readElement(element: Element, marks: Mark[], depth: number): void {
    if (element === this.skipped || unread.has(element.tagName)) return;
    const part = leftOutPart(element);
    const isHeaderOfText = element.tagName === "header" && descendants(element).some(({ tagName }) => tagName === "h1");
    if (part !== null && !isHeaderOfText) this.leaveOut(element, part);
    else if (depth > DEEPEST) this.addText(` ${textIn(element)} `, marks);
    else if (element.tagName === "br") this.open.push({ type: "hardBreak" });
    else if (element.tagName === "img") this.addPicture(element);
    else if (media.has(element.tagName)) this.leaveOutMedia(element);
    else if (isInline(element)) this.read(childrenOf(element), [...marks, ...marksOf(element, marks)], depth + 1);
    else this.readBlock(element, marks, depth + 1);
  }

  private readBlock(element: Element, marks: Mark[], depth: number): void {
    this.endParagraph();
    if (/^h[1-6]$/u.test(element.tagName)) this.addHeading(element, depth);
    else if (element.tagName === "ul" || element.tagName === "ol") this.addList(element, depth);
    else if (element.tagName === "blockquote") this.addQuotation(element, depth);
    else if (element.tagName === "table") this.addTable(element, depth);
    else {
      this.read(childrenOf(element), marks, depth);
      this.endParagraph();
    }
    this.addPicturesBelow();
  }

  private addHeading(element: Element, depth: number): void {
    const within = this.within(element, depth);
    const inline = within.flatMap((block) => (block.kind === "paragraph" ? block.inline : []));
    if (inline.length > 0) this.blocks.push({ kind: "heading", level: Number(element.tagName[1]), inline });
  }

  private addList(element: Element, depth: number): void {
    const items = childrenOf(element)
      .filter(isElement)
      .flatMap((item) => this.item(item, depth));
    if (items.length === 0) return;
    const start = Number(attribute(element, "start"));
    const isNumbered = element.tagName === "ol";
    this.blocks.push({
      kind: "list",
      list: {
        type: isNumbered ? "orderedList" : "bulletList",
        ...(isNumbered && { attrs: { start: Number.isInteger(start) && start > 0 && start < 10_000 ? start : 1 } }),
        content: items,
      },
    });
  }

  private item(element: Element, depth: number): BodyNode[] {
    const content = this.within(element, depth).flatMap((block) =>
      block.kind === "list" ? [block.list] : blockParagraphs(block, this.findings),
    );
    if (content.length === 0) return [];
    return [
      { type: "listItem", content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content] },
    ];
  }

  /** Who spoke stands in a `cite` or `footer` inside, or in the caption of the figure around. */
  private addQuotation(element: Element, depth: number): void {
    const figure =
      element.parentNode && isElement(element.parentNode) && element.parentNode.tagName === "figure"
        ? element.parentNode
        : null;
    const caption = figure && descendants(figure).find(({ tagName }) => tagName === "figcaption");
    const source = childrenOf(element)
      .filter(isElement)
      .find(({ tagName }) => tagName === "footer" || tagName === "cite");
    const attribution = textIn(source) || textIn(caption ?? undefined);
    const paragraphs = this.within(element, depth, source)
      .flatMap((block): BodyNode[][] =>
        block.kind === "list"
          ? itemsOf(block.list)
          : blockParagraphs(block, this.findings).map(({ content = [] }) => content),
      )
      .filter((inline) => inline.length > 0);
    if (caption && source === undefined) caption.childNodes = []; // said already, not to be read as a paragraph again
    if (paragraphs.length > 0) this.blocks.push({ kind: "quotation", paragraphs, attribution });
  }

  private addTable(table: Element, depth: number): void {
    const rows = tableRows(table);
    if (rows === null) {
      this.read(childrenOf(table), [], depth); // a page laid out by it: what it holds are blocks
      this.endParagraph();
      return;
    }
    const caption = textIn(descendants(table).find(({ tagName }) => tagName === "caption"));
    if (caption.length > LONGEST_CAPTION) this.addText(caption, []);
    this.endParagraph();
    const cells = rows.map((row) =>
      row.cells.map((element) => ({ element, cell: this.cell(element, row.isHead, depth) })),
    );
    const node = tableNode(caption.length > LONGEST_CAPTION ? "" : caption, evenRows(cells, emptyCell));
    this.blocks.push({ kind: "table", table: node });
  }

  private cell(element: Element, isHead: boolean, depth: number): ReadCell {
    const paragraphs = this.within(element, depth).flatMap((block) => blockParagraphs(block, this.findings));
    return { isHeader: isHead || element.tagName === "th", paragraphs };
  }

  /** Before the paragraph that it begins, else below it. */
  private addPicture(image: Element): void {
    const picture = { source: attribute(image, "src"), description: attribute(image, "alt") };
    if (trimmedInline(this.open).length > 0) this.below.push(picture);
    else this.blocks.push({ kind: "picture", picture });
  }

  private leaveOutMedia(element: Element): void {
    const source = attribute(element, "src") || attribute(element, "data");
    if (source !== "") this.findings.push({ code: "media_left_out", source });
    this.leaveOut(element, "hidden");
  }

  private leaveOut(element: Element, part: Extract<ImportFinding, { code: "left_out" }>["part"]): void {
    const text = textIn(element);
    if (text !== "") this.findings.push({ code: "left_out", part, text });
  }

  /** Blocks inside an element, apart from those around it. */
  private within(element: Element, depth: number, without?: Element): SourceBlock[] {
    const inner = new BlockReader(without ?? this.skipped);
    inner.read(childrenOf(element), [], depth + 1);
    inner.endParagraph();
    this.findings.push(...inner.findings);
    this.below.push(...inner.blocks.flatMap((block) => (isTextBlock(block) ? [] : [block.picture])));
    return inner.blocks.filter(isTextBlock);
  }
}

function itemsOf(list: BodyNode): BodyNode[][] {
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((node) => (node.type === "paragraph" ? [node.content ?? []] : itemsOf(node))),
  );
}
