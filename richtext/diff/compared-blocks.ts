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

/** What begins with a block that goes on otherwise; `none` for a block within what began before. */
export interface BlockOpening {
  is: "list" | "item" | "statement" | "none";
  /** Empty paragraphs before it. */
  empties: number;
}

/** A block that is read as one: a paragraph, a heading, a paragraph of an item, who made a statement, a table, an image … */
export interface ComparedBlock extends MatchedBlock {
  shape: BlockShape;
  opening: BlockOpening;
  /** Which statement of the text it is part of, from 0; null for none. */
  statement: number | null;
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
  const text = new ReadText();
  for (const node of document.content ?? []) {
    const section = closingSections.find((name) => name === node.type);
    const place = { section: section ?? "text", isStatement: false, level: 0, number: null, start: 1 } as const;
    if (section) for (const child of node.content ?? []) text.read(child, place);
    else text.read(node, place);
  }
  return text.blocks;
}

type Place = Omit<BlockShape, "type">;

class ReadText {
  readonly blocks: ComparedBlock[] = [];
  #opening: BlockOpening = { is: "none", empties: 0 };
  #statements = 0;

  read(node: BodyNode, place: Place): void {
    switch (node.type) {
      case "paragraph":
        this.#words(node, { type: "paragraph", ...place });
        break;
      case "heading":
        this.#words(node, { type: "heading", ...place, level: Number(node.attrs?.level) });
        break;
      case "bulletList":
      case "orderedList":
        this.#list(node, place);
        break;
      case "statement":
        this.#statement(node, { ...place, isStatement: true });
        break;
      case "table":
      case "image":
      case "documentLink":
      case "video":
        this.#add(node, { type: node.type, ...place }, allWords(node));
    }
  }

  #list(list: BodyNode, place: Place): void {
    const level = place.level + 1;
    const start = list.type === "orderedList" ? Number(list.attrs?.start ?? 1) : null;
    list.content?.forEach((item, at) => {
      this.#begin(at === 0 ? "list" : "item");
      item.content?.forEach((child, nth) => {
        const numbered = start !== null && nth === 0 ? { number: start + at, start: at === 0 ? start : 1 } : {};
        if (child.type !== "paragraph") this.read(child, { ...place, level });
        else this.#words(child, { type: start === null ? "bulletItem" : "orderedItem", ...place, level, ...numbered });
      });
    });
  }

  #statement(node: BodyNode, place: Place): void {
    this.#begin("statement");
    for (const child of node.content ?? []) this.read(child, place);
    const text = [node.attrs?.speaker, node.attrs?.office].filter((part) => part).join("\n");
    const said = { type: "paragraph", content: [{ type: "text", text }] };
    if (text !== "") this.#add(said, { type: "attribution", ...place }, text);
    this.#statements += 1;
  }

  #words(node: BodyNode, shape: BlockShape): void {
    const { text } = markedText(node);
    if (text.trim() !== "") this.#add(node, shape, text);
    else this.#opening = { ...this.#opening, empties: this.#opening.empties + 1 };
  }

  #begin(is: BlockOpening["is"]): void {
    if (this.#opening.is !== "list") this.#opening = { ...this.#opening, is }; // what begins with the first item
  }

  #add(node: BodyNode, shape: BlockShape, text: string): void {
    this.blocks.push({
      id: String(node.attrs?.id ?? ""),
      family: families[shape.type] ?? shape.type,
      text,
      shape,
      opening: this.#opening,
      statement: shape.isStatement ? this.#statements : null,
      node,
      whole: canonicalJson(withoutIds(node)),
    });
    this.#opening = { is: "none", empties: 0 };
  }
}

const families: Readonly<Record<string, string>> = {
  paragraph: "words",
  heading: "words",
  bulletItem: "words",
  orderedItem: "words",
};

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
