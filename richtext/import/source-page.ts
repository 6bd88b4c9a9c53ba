import type { BodyNode } from "#domain/release.ts";
import type { ImportFinding } from "./import-finding.ts";
import type { PictureParts } from "./pictures.ts";

/** A foreign text as its reader saw it: what is there and in which order, nothing understood yet. */
export interface SourcePage {
  /** Title of the file as such, apart from the text. */
  title: string | null;
  /** Where the page was public; links are relative to it. */
  address: string | null;
  /** Language that the page declares, BCP 47. */
  language: string | null;
  /** A date that is marked up for machines, `YYYY-MM-DD`. */
  date: string | null;
  blocks: PageBlock[];
  /** Pictures that came in the same file. */
  pictures?: PictureParts;
  findings: ImportFinding[];
}

/** Links still have the address as it was written. */
export type SourceBlock =
  | { kind: "heading"; level: number; inline: BodyNode[] }
  | { kind: "paragraph"; inline: BodyNode[] }
  | { kind: "list"; list: BodyNode }
  | { kind: "table"; table: BodyNode }
  | { kind: "quotation"; paragraphs: BodyNode[][]; attribution: string };

/** A picture that stood in the text. */
export interface SourcePicture {
  /** Where the text says that it is: `data:`, `file:`, `https:`, a part of the archive that holds both; "" if nowhere. */
  source: string;
  description: string;
}

/** What a page is read as: text, and pictures between its blocks. */
export type PageBlock = SourceBlock | PictureBlock;

export interface PictureBlock {
  kind: "picture";
  picture: SourcePicture;
}

export function isTextBlock(block: PageBlock): block is SourceBlock {
  return block.kind !== "picture";
}

export function plainText(inline: readonly BodyNode[]): string {
  return inline
    .map((node) => (node.type === "hardBreak" ? "\n" : (node.text ?? "")))
    .join("")
    .trim();
}

export function textOf(block: SourceBlock): string {
  switch (block.kind) {
    case "list":
      return textOfNode(block.list);
    case "table":
      return textOfNode(block.table);
    case "quotation":
      return block.paragraphs.map(plainText).join("\n");
    default:
      return plainText(block.inline);
  }
}

export function textOfNode(node: BodyNode): string {
  if (node.type === "paragraph") return plainText(node.content ?? []);
  return (node.content ?? []).map(textOfNode).join("\n");
}
