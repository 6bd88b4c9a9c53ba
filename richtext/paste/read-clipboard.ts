import type { BodyNode } from "#domain/release.ts";
import { blockNode, headingLevels } from "../import/block-nodes.ts";
import { unprintable } from "../import/decode.ts";
import { blocksIn } from "../import/html-blocks.ts";
import { descendants } from "../import/html-tree.ts";
import type { ImportFinding } from "../import/import-finding.ts";
import { resolveLinks } from "../import/links.ts";
import { mendOfficeTree, styleSheetIn } from "../import/office-tree.ts";
import { parseHtml } from "../import/parse-html.ts";
import { type CarriedPicture, type PictureParts, type Placed, takePictures } from "../import/pictures.ts";
import { readPlainText } from "../import/read-plain-text.ts";
import { isTextBlock, type PageBlock, type SourceBlock, type SourcePicture } from "../import/source-page.ts";
import { attributionOf } from "../import/speaker.ts";
import type { AttributedBlock } from "../import/statements.ts";
import { typedLists } from "../import/typed-lists.ts";
import { type ClipboardSource, clipboardSource } from "./clipboard-source.ts";
import { fitNodes } from "./fit-nodes.ts";
import { type CleanedThing, nothingCleaned } from "./paste-report.ts";
import { tidySelection } from "./whole-selection.ts";

/** A clipboard as nodes of the body, before it is known where they go. */
export interface PastedText {
  source: ClipboardSource | "file";
  nodes: BodyNode[];
  /** Footnotes, each beginning with its number: they belong to the notes to editors. */
  notes: BodyNode[];
  /** Pictures that came along, by the nodes before them. */
  pictures: Placed<CarriedPicture>[];
  counts: Readonly<Record<CleanedThing, number>>;
  findings: ImportFinding[];
  /** Words of tracked deletions. */
  deleted: string[];
}

/**
 * Reads what a program put into the clipboard. Runs in the browser, without the network; nothing is dropped that a
 * person would read, but pictures, which are handed over.
 *
 * @param html - `text/html`; empty where there is only plain text
 * @param text - `text/plain`
 */
export function readClipboard({ html, text }: { html: string; text: string }): PastedText {
  const source = clipboardSource(html);
  const read = source === "text" ? null : readPastedHtml(html, source);
  return read ?? readPlain(text);
}

/** Reads HTML of which everything is text: a selection, or a converted file; null if it is too intricate. */
export function readPastedHtml(
  html: string,
  source: PastedText["source"],
  pictures: PictureParts = new Map(),
): PastedText | null {
  const document = parseHtml(printable(html));
  if (document === null) return null;
  const elements = descendants(document);
  const body = elements.find(({ tagName }) => tagName === "body");
  if (body === undefined) throw new Error("The parser always makes a body");

  const mended = mendOfficeTree(body, styleSheetIn(elements));
  const parts = [body, ...mended.notes].map(tidySelection);
  const [text, ...notes] = [body, ...mended.notes].map(blocksIn);
  const typed = typedLists(text?.blocks ?? []);
  const done = finished(
    typed.blocks,
    notes.flatMap(({ blocks }) => blocks),
  );
  const taken = takePictures(done.placed, pictures);
  return {
    nodes: done.nodes,
    notes: done.notes,
    source,
    findings: [
      ...done.findings,
      ...(text?.findings ?? []),
      ...notes.flatMap(({ findings }) => findings),
      ...taken.findings,
    ],
    pictures: taken.carried,
    deleted: mended.deleted,
    counts: {
      ...nothingCleaned,
      styles: sum(parts.map(({ styles }) => styles)),
      emptyParagraphs: sum(parts.map(({ emptyParagraphs }) => emptyParagraphs)),
      lists: mended.lists + typed.lists,
      footnotes: mended.notes.length,
      images: done.placed.length - taken.carried.length,
      elsewhere: taken.elsewhere.length,
      pictures: taken.carried.length,
      comments: mended.comments,
      renumbered: mended.renumbered,
      changes: mended.changes,
    },
  };
}

function readPlain(text: string): PastedText {
  const { blocks } = readPlainText(printable(text));
  const lists = blocks.filter(({ kind }) => kind === "list").length;
  const { nodes, notes, findings } = finished(blocks, []);
  return { source: "text", nodes, notes, pictures: [], findings, deleted: [], counts: { ...nothingCleaned, lists } };
}

function printable(text: string): string {
  return text.replace(unprintable, "").normalize("NFC");
}

function finished(blocks: readonly PageBlock[], notes: readonly PageBlock[]) {
  const findings: ImportFinding[] = [];
  const text = { type: "doc", content: nodesOf(blocks.filter(isTextBlock), findings) };
  const below = fitNodes(nodesOf(notes.filter(isTextBlock), findings), {
    allows: (type) => inNotes.has(type),
    listLevels: 2,
  });
  const linked = resolveLinks(text, null);
  const linkedNotes = resolveLinks({ type: "doc", content: below.nodes }, null);
  return {
    nodes: linked.body.content ?? [],
    notes: linkedNotes.body.content ?? [],
    placed: [...picturesIn(blocks), ...picturesIn(notes).map((placed) => ({ ...placed, at: text.content.length }))],
    findings: [...findings, ...below.findings, ...linked.findings, ...linkedNotes.findings],
  };
}

/** A text block becomes one node. */
function picturesIn(blocks: readonly PageBlock[]): Placed<SourcePicture>[] {
  let at = 0;
  return blocks.flatMap((block) => {
    if (!isTextBlock(block)) return [{ at, picture: block.picture }];
    at += 1;
    return [];
  });
}

const inNotes = new Set(["paragraph", "bulletList", "orderedList"]);

function nodesOf(blocks: readonly SourceBlock[], findings: ImportFinding[]): BodyNode[] {
  const attributed = blocks.map(withSpeaker);
  const levels = headingLevels(attributed.flatMap((block) => (block.kind === "heading" ? [block] : [])));
  return attributed.map((block) => blockNode(block, levels, findings));
}

/** Who spoke, where the quotation names somebody with an office; other words below it stay its last line. */
function withSpeaker(block: SourceBlock): AttributedBlock {
  if (block.kind !== "quotation") return block;
  const by = attributionOf(block.attribution);
  if (by !== null || block.attribution === "") return { ...block, by };
  return { ...block, by, paragraphs: [...block.paragraphs, [{ type: "text", text: block.attribution }]] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
