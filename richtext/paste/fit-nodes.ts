import type { BodyNode } from "#domain/release.ts";
import { itemsAsParagraphs, paragraphsOf, tableLines, withLevels } from "../import/block-nodes.ts";
import type { ImportFinding } from "../import/import-finding.ts";
import { textOfNode } from "../import/source-page.ts";

/** What may stand at a place of the text. */
export interface Place {
  allows: (type: string) => boolean;
  /** Levels of a list that still fit: 2 in running text, 1 inside an item, 0 inside an item of an item. */
  listLevels: number;
}

/** Blocks as they may stand at a place: what is not allowed there goes on as paragraphs, and is said. */
export function fitNodes(nodes: readonly BodyNode[], place: Place): { nodes: BodyNode[]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  return { nodes: nodes.flatMap((node) => fitted(node, place, findings)), findings };
}

function fitted(node: BodyNode, { allows, listLevels }: Place, findings: ImportFinding[]): BodyNode[] {
  const isList = node.type === "bulletList" || node.type === "orderedList";
  if (isList && allows(node.type) && listLevels > 0) return [withLevels(node, listLevels, findings)];
  if (allows(node.type) && !isList) return [node];
  switch (node.type) {
    case "heading":
      findings.push({ code: "heading_as_paragraph", text: textOfNode({ ...node, type: "paragraph" }) });
      return [{ type: "paragraph", content: (node.content ?? []).map(bold) }];
    case "statement":
      findings.push({ code: "quotation_as_paragraph", text: textOfNode(node) });
      return [...paragraphsOf(node), ...attribution(node)];
    case "table":
      findings.push({ code: "table_as_paragraphs", text: textOfNode(node) });
      return tableLines(node);
    default:
      findings.push({ code: "list_flattened", text: textOfNode(node) });
      return isList ? itemsAsParagraphs(node) : paragraphsOf(node);
  }
}

function bold(piece: BodyNode): BodyNode {
  return piece.type === "text" ? { ...piece, marks: [...(piece.marks ?? []), { type: "bold" }] } : piece;
}

function attribution({ attrs }: BodyNode): BodyNode[] {
  const text = [attrs?.speaker, attrs?.office].filter((part) => part).join(", ");
  return text === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text: `– ${text}` }] }];
}
