import type { BodyNode } from "#domain/release.ts";
import { inlineText } from "../blocks.ts";
import { tableLines } from "../import/block-nodes.ts";
import { unprintable } from "../import/decode.ts";

/** Text as it stands, a paragraph for each line: nothing is read into it. */
export function plainParagraphs(text: string): BodyNode[] {
  return text
    .replace(/\r\n?|\f|\v|\u2028|\u2029/gu, "\n")
    .replace(unprintable, "")
    .normalize("NFC")
    .split(/\n+/u)
    .map((line) => line.replace(/[^\S\u00a0\u202f]+/gu, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
}

/** The words of nodes, a line for each paragraph, heading or row. */
export function plainTextOf(nodes: readonly BodyNode[]): string {
  return nodes.flatMap(linesOf).join("\n");
}

function linesOf(node: BodyNode): string[] {
  if (node.type === "paragraph" || node.type === "heading") return [inlineText(node)];
  if (node.type === "table") return tableLines(node).map(inlineText);
  return (node.content ?? []).flatMap(linesOf);
}
