import type { BodyNode } from "#domain/release.ts";
import type { ImportFinding } from "./import-finding.ts";
import { plainText, type SourceBlock, textOf, textOfNode } from "./source-page.ts";
import type { AttributedBlock } from "./statements.ts";

type HeadingBlock = Extract<AttributedBlock, { kind: "heading" }>;

/** The highest level that a text uses becomes h2, all others h3; so does a heading above the first of that level. */
export function headingLevels(headings: readonly HeadingBlock[]): ReadonlyMap<AttributedBlock, 2 | 3> {
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const first = headings.findIndex(({ level }) => level === highest);
  return new Map(headings.map((heading, at) => [heading, heading.level === highest || at < first ? 2 : 3]));
}

/** A block as a node of the body's running text. */
export function blockNode(
  block: AttributedBlock,
  levels: ReadonlyMap<AttributedBlock, 2 | 3>,
  findings: ImportFinding[],
): BodyNode {
  switch (block.kind) {
    case "heading":
      return { type: "heading", attrs: { level: levels.get(block) ?? 2 }, content: headingText(block.inline) };
    case "paragraph":
      return { type: "paragraph", content: block.inline };
    case "list":
      return withLevels(block.list, 2, findings);
    case "table":
      return block.table;
    case "quotation":
      return {
        type: "statement",
        attrs: { speaker: block.by?.speaker ?? "", office: block.by?.office ?? "" },
        content: block.paragraphs.map((inline) => ({ type: "paragraph", content: inline })),
      };
  }
}

function headingText(inline: BodyNode[]): BodyNode[] {
  return [{ type: "text", text: plainText(inline).replace(/[^\S\u00a0\u202f]+/gu, " ") }];
}

/**
 * A list of so many levels at most: what lies deeper goes on as paragraphs of the item that held it.
 *
 * @param levels - one or more
 */
export function withLevels(list: BodyNode, levels: number, findings: ImportFinding[]): BodyNode {
  return {
    ...list,
    content: (list.content ?? []).map((item) => ({
      ...item,
      content: (item.content ?? []).flatMap((node) => {
        if (node.type === "paragraph") return [node];
        if (levels > 1) return [withLevels(node, levels - 1, findings)];
        findings.push({ code: "list_flattened", text: textOfNode(node) });
        return itemsAsParagraphs(node);
      }),
    })),
  };
}

/** Items as paragraphs, those of a numbered list with their numbers before their words. */
export function itemsAsParagraphs(list: BodyNode): BodyNode[] {
  const start = list.type === "orderedList" ? Number(list.attrs?.start ?? 1) : null;
  return (list.content ?? []).flatMap(({ content = [] }, at) => {
    const [first, ...rest] = content;
    const words =
      start === null ? first?.content : [{ type: "text", text: `${start + at}. ` }, ...(first?.content ?? [])];
    return [
      { ...first, type: "paragraph", ...(words && { content: words }) },
      ...rest.flatMap((node) => (node.type === "paragraph" ? [node] : itemsAsParagraphs(node))),
    ];
  });
}

/** A block as paragraphs, where nothing else may stand: in a cell, an item or a quotation. */
export function blockParagraphs(block: SourceBlock, findings: ImportFinding[]): BodyNode[] {
  switch (block.kind) {
    case "list":
      findings.push({ code: "list_flattened", text: textOf(block) });
      return itemsAsParagraphs(block.list);
    case "table":
      findings.push({ code: "table_as_paragraphs", text: textOf(block) });
      return tableLines(block.table);
    case "quotation":
      return block.paragraphs.map((inline) => ({ type: "paragraph", content: inline }));
    default:
      return [{ type: "paragraph", content: block.inline }];
  }
}

/** Every paragraph inside a node, in order. */
export function paragraphsOf(node: BodyNode): BodyNode[] {
  return node.type === "paragraph" ? [node] : (node.content ?? []).flatMap(paragraphsOf);
}

/** Caption and rows as a paragraph each, cells apart by dashes. */
export function tableLines(table: BodyNode): BodyNode[] {
  const caption = String(table.attrs?.caption ?? "");
  const rows = (table.content ?? []).map((row) =>
    between(
      " – ",
      (row.content ?? []).map((cell) =>
        between(
          " ",
          paragraphsOf(cell).map(({ content = [] }) => content),
        ),
      ),
    ),
  );
  const lines = caption === "" ? rows : [[{ type: "text", text: caption }], ...rows];
  return lines.filter((inline) => inline.length > 0).map((content) => ({ type: "paragraph", content }));
}

function between(text: string, pieces: readonly BodyNode[][]): BodyNode[] {
  const filled = pieces.filter((inline) => inline.length > 0);
  return filled.flatMap((inline, at) => (at === 0 ? inline : [{ type: "text", text }, ...inline]));
}
