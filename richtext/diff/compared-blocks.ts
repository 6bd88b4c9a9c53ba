import type { BodyNode } from "#domain/release.ts";
import { canonicalJson } from "../canonical.ts";
import { closingSections } from "../nodes/document.ts";
import { saidAttributes } from "../said-attributes.ts";
import { markedText } from "./marked-text.ts";
import type { MatchedBlock } from "./match-blocks.ts";

/** Where a block stands: in the text itself or in a section below it. */
export type BlockSection = "text" | (typeof closingSections)[number];

/** As what a block stands where it does: the same words can become a heading, an item of a list or part of a statement. */
export interface BlockShape {
  type:
    | "paragraph"
    | "heading"
    | "bulletItem"
    | "orderedItem"
    | "attribution"
    | "table"
    | "image"
    | "documentLink"
    | "video";
  section: BlockSection;
  isStatement: boolean;
  /** Of a heading 2 or 3; of an item how deep its list is, from 1; else 0. */
  level: number;
  /** Of the first paragraph of an item in a numbered list: its number. */
  number: number | null;
  /** Of the first item of a numbered list what the list begins with; else 1. */
  start: number;
}

/** A block that is read as one: a paragraph, a heading, a paragraph of an item, who made a statement, a table, an image … */
export interface ComparedBlock extends MatchedBlock {
  shape: BlockShape;
  node: BodyNode;
  /** All that it is, its id apart: two with the same differ in nothing but their place. */
  whole: string;
}

/**
 * The blocks of a text in reading order; those without words or files are none.
 *
 * @param document - with block ids
 */
export function comparedBlocks(document: BodyNode): ComparedBlock[] {
  return (document.content ?? []).flatMap((node) => {
    const section = closingSections.find((name) => name === node.type);
    const place = { section: section ?? "text", isStatement: false, level: 0, number: null, start: 1 } as const;
    return section ? (node.content ?? []).flatMap((child) => blocksOf(child, place)) : blocksOf(node, place);
  });
}

type Place = Omit<BlockShape, "type">;

function blocksOf(node: BodyNode, place: Place): ComparedBlock[] {
  switch (node.type) {
    case "paragraph":
      return wordsBlock(node, { type: "paragraph", ...place });
    case "heading":
      return wordsBlock(node, { type: "heading", ...place, level: Number(node.attrs?.level) });
    case "bulletList":
    case "orderedList":
      return (node.content ?? []).flatMap((item, at) => itemBlocks(item, node, at, place));
    case "statement":
      return [
        ...(node.content ?? []).flatMap((child) => blocksOf(child, { ...place, isStatement: true })),
        ...attributionBlock(node, { ...place, isStatement: true }),
      ];
    case "table":
    case "image":
    case "documentLink":
    case "video":
      return [block(node, { type: node.type, ...place }, allWords(node))];
    default:
      return [];
  }
}

function itemBlocks(item: BodyNode, list: BodyNode, at: number, place: Place): ComparedBlock[] {
  const level = place.level + 1;
  return (item.content ?? []).flatMap((child, nth) => {
    if (child.type !== "paragraph") return blocksOf(child, { ...place, level });
    if (list.type !== "orderedList") return wordsBlock(child, { type: "bulletItem", ...place, level });
    const start = Number(list.attrs?.start ?? 1);
    const numbered = nth === 0 ? { number: start + at, start: at === 0 ? start : 1 } : {};
    return wordsBlock(child, { type: "orderedItem", ...place, level, ...numbered });
  });
}

function wordsBlock(node: BodyNode, shape: BlockShape): ComparedBlock[] {
  const { text } = markedText(node);
  return text.trim() === "" ? [] : [block(node, shape, text)];
}

function attributionBlock(node: BodyNode, place: Place): ComparedBlock[] {
  const text = [node.attrs?.speaker, node.attrs?.office].filter((part) => part).join(", ");
  const id = node.attrs?.id ? `${node.attrs.id} said by` : "";
  const said = { type: "paragraph", attrs: { id }, content: [{ type: "text", text }] };
  return text === "" ? [] : [block(said, { type: "attribution", ...place }, text)];
}

const families: Readonly<Record<string, string>> = {
  paragraph: "words",
  heading: "words",
  bulletItem: "words",
  orderedItem: "words",
};

function block(node: BodyNode, shape: BlockShape, text: string): ComparedBlock {
  return {
    id: String(node.attrs?.id ?? ""),
    family: families[shape.type] ?? shape.type,
    text,
    shape,
    node,
    whole: canonicalJson(withoutIds(node)),
  };
}

/** What a table, an image or another block says, and the very file that it shows. */
function allWords({ attrs, content, text }: BodyNode): string {
  const own = Object.entries(attrs ?? {}).flatMap(([name, value]) =>
    name !== "id" && typeof value === "string" && value !== "" ? [value] : [],
  );
  return [text ?? "", ...own, ...(content ?? []).map(allWords)].filter((part) => part !== "").join("\n");
}

function withoutIds(node: BodyNode): BodyNode {
  const { attrs, content, ...rest } = saidAttributes(node);
  const { id: _, ...kept } = attrs ?? {};
  return {
    ...rest,
    ...(Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content && { content: content.map(withoutIds) }),
  };
}
