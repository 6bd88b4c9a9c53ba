import type { BodyNode, Content } from "#domain/release.ts";
import { linkedRelease } from "#domain/release-link.ts";
import { inlineText } from "./blocks.ts";

/** What is known of a document before one opens it; 0 and "" where it is not. */
export interface DocumentFacts {
  format: string;
  /** Bytes. */
  size: number;
  /** A locale. */
  language: string;
}

/** Words of the page that surround the text, already in its language; the site gives them. */
export interface PlainTextLabels {
  background: string;
  notesToEditors: string;
  boilerplate: string;
  transcript: string;
  /** What an image is called. */
  image: string;
  /** What a document is: "PDF, 214 kB, English". */
  documentFacts(document: DocumentFacts): string;
  /** „ and “, " and ", « and »: what this language puts around words that somebody said. */
  quotationMarks: readonly [string, string];
  /** Where marks are shown too, because somebody compares two texts: words that go before and after such a passage. */
  marked?: (mark: PassageMark) => readonly [string, string];
  /** There too: what names the very file of an image or document, by the hash of its bytes. */
  file?: (hash: string) => string;
}

/** What a text says of some of its words beyond their looks: their language, or that they stand apart in direction. */
export type PassageMark = { type: "language"; lang: string } | { type: "isolate" };

/** A body as text to read: blocks apart by an empty line, list items marked, link targets after their words. */
export function bodyText(body: BodyNode, labels: PlainTextLabels): string {
  return (body.content ?? [])
    .map((node) => blockText(node, labels))
    .filter((text) => text !== "")
    .join("\n\n");
}

/**
 * The whole release as text to copy, for journalists: nothing of what was signed is missing.
 *
 * @param around - `dateline` as the page prints it ("Lindmar, 4 June 2026"), `after`: lines below the text such as source and number
 */
export function releaseText(
  content: Content,
  labels: PlainTextLabels,
  around: { dateline: string; after: readonly string[] },
): string {
  return [
    content.headline,
    opening(content, around.dateline),
    bodyText(content.body, labels),
    around.after.filter((line) => line !== "").join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The dateline before the lead as agencies print it; in Easy Language on a line of its own. */
function opening({ lead, locale }: Content, dateline: string): string {
  if (dateline === "" || lead === "") return dateline + lead;
  return locale === "de-simple" ? `${dateline}\n${lead}` : `${dateline} – ${lead}`;
}

function blockText(node: BodyNode, labels: PlainTextLabels): string {
  switch (node.type) {
    case "statement":
      return statementText(node, labels);
    case "background":
      return `${labels.background}\n\n${bodyText(node, labels)}`;
    case "notesToEditors":
      return `${labels.notesToEditors}\n\n${bodyText(node, labels)}`;
    case "boilerplate":
      return `${labels.boilerplate}\n\n${bodyText(node, labels)}`;
    case "bulletList":
    case "orderedList":
      return listText(node, labels);
    case "table":
      return tableText(node, labels);
    case "video":
      return videoText(node, labels);
    case "image":
      return imageText(node, labels);
    case "documentLink":
      return documentText(node, labels);
    default:
      return linkedText(node, labels);
  }
}

function statementText(node: BodyNode, labels: PlainTextLabels): string {
  const [open, close] = labels.quotationMarks;
  const words = (node.content ?? []).map((paragraph) => linkedText(paragraph, labels)).join("\n\n");
  const attribution = [node.attrs?.speaker, node.attrs?.office].filter((part) => part).join(", ");
  const quoted = isQuoted(words) ? words : `${open}${words}${close}`;
  return attribution === "" ? quoted : `${quoted}\n– ${attribution}`;
}

function imageText({ attrs }: BodyNode, labels: PlainTextLabels): string {
  const described = attrs?.altAnswer === "describes" ? `[${labels.image}: ${attrs.alt}]` : `[${labels.image}]`;
  const shown = withFile(described, attrs, labels);
  const below = [attrs?.caption, attrs?.credit && `(${attrs.credit})`].filter((part) => part).join(" ");
  return below === "" ? shown : `${shown}\n${below}`;
}

function documentText({ attrs }: BodyNode, labels: PlainTextLabels): string {
  const facts = labels.documentFacts(factsOf(attrs));
  const title = facts === "" ? String(attrs?.title) : `${attrs?.title} (${facts})`;
  return attrs?.href ? `${title}\n${attrs.href}` : withFile(title, attrs, labels);
}

function withFile(shown: string, attrs: BodyNode["attrs"], { file }: PlainTextLabels): string {
  return file && attrs?.hash ? `${shown} ${file(String(attrs.hash))}` : shown;
}

/** What a document's node says of the document. */
export function factsOf(attrs: BodyNode["attrs"]): DocumentFacts {
  return {
    format: String(attrs?.format ?? ""),
    size: Number(attrs?.size ?? 0),
    language: String(attrs?.language ?? ""),
  };
}

/** A text typed with its own quotation marks gets no second pair. */
function isQuoted(text: string): boolean {
  return /^\s*["„“«»‚‘”]/u.test(text);
}

function listText(list: BodyNode, labels: PlainTextLabels): string {
  const first = list.type === "orderedList" ? Number(list.attrs?.start ?? 1) : null;
  return (list.content ?? [])
    .map((item, position) => itemText(item, first === null ? "•" : `${first + position}.`, labels))
    .join("\n");
}

function itemText(item: BodyNode, marker: string, labels: PlainTextLabels): string {
  const indent = " ".repeat(marker.length + 1);
  const lines = (item.content ?? [])
    .map((node) => (node.type === "paragraph" ? linkedText(node, labels) : listText(node, labels)))
    .join("\n")
    .split("\n");
  return `${marker} ${lines.join(`\n${indent}`)}`;
}

function videoText({ attrs }: BodyNode, labels: PlainTextLabels): string {
  const title = [attrs?.title, attrs?.address && `(${attrs.address})`].filter((part) => part).join(" ");
  return [title, attrs?.transcript && `${labels.transcript}: ${attrs.transcript}`].filter((line) => line).join("\n");
}

/** The caption, then a line for each row. */
function tableText(table: BodyNode, labels: PlainTextLabels): string {
  const rows = (table.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => cellLine(cell, labels)).join(" | "),
  );
  return [String(table.attrs?.caption ?? ""), ...rows].filter((line) => line !== "").join("\n");
}

function cellLine(cell: BodyNode, labels: PlainTextLabels): string {
  return (cell.content ?? [])
    .map((block) => linkedText(block, labels))
    .join(" ")
    .replaceAll("\n", " ");
}

/**
 * Text of one block; where a link's words aren't its address already, the address or release number follows in brackets. To
 * who compares two texts the end of an address is not the address.
 */
function linkedText(node: BodyNode, { marked }: PlainTextLabels): string {
  const pieces = marked ? withMarksShown(node.content ?? [], marked) : (node.content ?? []);
  return pieces
    .map((piece, position) => {
      const href = target(piece);
      const text = piece.type === "hardBreak" ? "\n" : (piece.text ?? "");
      const ends = href !== undefined && target(pieces[position + 1]) !== href;
      const isSaid = marked ? href === text : href?.endsWith(text);
      return ends && !isSaid ? `${text} (${href})` : text;
    })
    .join("");
}

/** The pieces with the words that name a passage before its first piece and after its last. */
function withMarksShown(pieces: readonly BodyNode[], marked: NonNullable<PlainTextLabels["marked"]>): BodyNode[] {
  return pieces.map((piece, position) => {
    if (piece.text === undefined) return piece;
    const before = marksOf(pieces[position - 1]);
    const after = marksOf(pieces[position + 1]);
    const opening = marksOf(piece).filter((mark) => !includes(before, mark));
    const closing = marksOf(piece).filter((mark) => !includes(after, mark));
    const text = [
      ...opening.map((mark) => marked(mark)[0]),
      piece.text,
      ...closing.toReversed().map((mark) => marked(mark)[1]),
    ].join("");
    return { ...piece, text };
  });
}

function marksOf(piece: BodyNode | undefined): PassageMark[] {
  return (piece?.marks ?? []).flatMap(({ type, attrs }): PassageMark[] => {
    if (type === "isolate") return [{ type }];
    return type === "language" ? [{ type, lang: String(attrs?.lang ?? "") }] : [];
  });
}

function includes(marks: readonly PassageMark[], mark: PassageMark): boolean {
  return marks.some((other) => JSON.stringify(other) === JSON.stringify(mark));
}

function target(node: BodyNode | undefined): string | undefined {
  const href = node?.marks?.find((mark) => mark.type === "link")?.attrs?.href;
  return typeof href === "string" ? String(linkedRelease(href) ?? href) : undefined;
}

/** The words of a body and nothing else, for counts and search: no marks, labels or addresses. */
export function bodyWords(body: BodyNode): string {
  const own =
    body.type === "paragraph" || body.type === "heading"
      ? [inlineText(body)]
      : [String(body.attrs?.caption ?? body.attrs?.title ?? ""), ...(body.content ?? []).map(bodyWords)];
  return own.filter((text) => text !== "").join("\n");
}
