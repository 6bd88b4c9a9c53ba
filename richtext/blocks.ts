import { altAnswers } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import type { TextBlock } from "#domain/text-block.ts";
import { isBlockType } from "./schema.ts";

/** The body's blocks that hold text, with the statements, tables and sections that hold them, in document order. */
export function textBlocks(body: BodyNode): TextBlock[] {
  const blocks: TextBlock[] = [];
  let index = -1;

  function visit(node: BodyNode, section: TextBlock["section"]): void {
    if (isBlockType(node.type)) index += 1;
    const kind = kinds[node.type];
    if (kind !== undefined) blocks.push(textBlock(node, kind, section, index));
    const within = holding.find((holder) => holder === kind) ?? section;
    for (const child of node.content ?? []) visit(child, within);
  }

  visit(body, "body");
  return blocks;
}

/** Blocks that hold others. */
const holding = ["statement", "background", "notes_to_editors", "boilerplate", "table"] as const;

const kinds: Readonly<Record<string, TextBlock["kind"] | undefined>> = {
  paragraph: "paragraph",
  heading: "heading",
  statement: "statement",
  background: "background",
  notesToEditors: "notes_to_editors",
  boilerplate: "boilerplate",
  table: "table",
  video: "video",
  image: "image",
  documentLink: "document_link",
};

function textBlock(node: BodyNode, kind: TextBlock["kind"], section: TextBlock["section"], index: number): TextBlock {
  const holdsText = kind === "paragraph" || kind === "heading";
  return {
    index,
    kind,
    section,
    text: holdsText ? inlineText(node) : wordsOf(node),
    ownText: holdsText ? inlineText(withoutPassages(node)) : wordsOf(node),
    level: kind === "heading" ? (node.attrs?.level === 3 ? 3 : 2) : null,
    links: holdsText ? links(node) : kind === "document_link" ? [documentAsLink(node)] : [],
    attribution: kind === "statement" ? attribution(node) : null,
    table: kind === "table" ? tableShape(node) : null,
    video: kind === "video" ? videoPlaces(node) : null,
    image: kind === "image" ? described(node) : null,
    media: typeof node.attrs?.media === "string" && node.attrs.media !== "" ? node.attrs.media : null,
  };
}

/** What a block without text says: a table its caption, a video its title, an image what it shows. A document's title is in its own language. */
function wordsOf(node: BodyNode): string {
  if (node.type === "documentLink") return "";
  if (node.type !== "image") return ownLine(node);
  return [node.attrs?.alt, node.attrs?.caption].filter((words) => words).join("\n");
}

/** A document's title has to say what one opens, like the words of any link. */
function documentAsLink({ attrs }: BodyNode): TextBlock["links"][number] {
  const { title, href, hash, name } = attrs ?? {};
  return {
    text: String(title ?? ""),
    href: href ? String(href) : `/media/${hash}/${encodeURIComponent(String(name))}`,
  };
}

function described(node: BodyNode): TextBlock["image"] {
  const answer = node.attrs?.altAnswer;
  return {
    altAnswer: altAnswers.find((known) => known === answer) ?? null,
    alt: String(node.attrs?.alt ?? ""),
  };
}

/** Text of one paragraph or heading; a line break as `\n`. */
export function inlineText(node: BodyNode): string {
  return (node.content ?? []).map((child) => (child.type === "hardBreak" ? "\n" : (child.text ?? ""))).join("");
}

/** A space stays where a passage was, so that the words around it do not grow together. */
function withoutPassages(node: BodyNode): BodyNode {
  const content = node.content?.map((child) =>
    child.marks?.some(({ type }) => type === "language") ? { type: "text", text: " " } : child,
  );
  return content ? { ...node, content } : node;
}

function links(node: BodyNode): TextBlock["links"] {
  const found: TextBlock["links"] = [];
  let open: TextBlock["links"][number] | undefined;
  for (const child of node.content ?? []) {
    const href = child.marks?.find((mark) => mark.type === "link")?.attrs?.href;
    if (typeof href !== "string") {
      open = undefined;
      continue;
    }
    if (open?.href !== href) {
      open = { text: "", href };
      found.push(open);
    }
    open.text += child.text ?? " ";
  }
  return found;
}

function attribution(node: BodyNode): { speaker: string; office: string } {
  return { speaker: String(node.attrs?.speaker ?? ""), office: String(node.attrs?.office ?? "") };
}

/** What a block says that holds no text: a table's caption, a video's title. */
function ownLine({ attrs }: BodyNode): string {
  return String(attrs?.caption ?? attrs?.title ?? "");
}

function videoPlaces(node: BodyNode): TextBlock["video"] {
  return { address: String(node.attrs?.address ?? ""), transcript: String(node.attrs?.transcript ?? "") };
}

function tableShape(table: BodyNode): TextBlock["table"] {
  const first = table.content?.[0]?.content ?? [];
  const isHeader = first.every(({ type }) => type === "tableHeader");
  return { columns: first.length, header: isHeader ? first.map(cellText) : [] };
}

function cellText(cell: BodyNode): string {
  return (cell.content ?? []).map(inlineText).join("\n");
}
