import { ok, type Result, refuse } from "#domain/result.ts";
import { type BodyRefusal, longestBody } from "../body.ts";
import { decode, type FileRefusal, largestImport } from "./decode.ts";
import { isArchive, readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { isMarkdownName, markdownHtml } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { SourcePage } from "./source-page.ts";

/** A file as it comes: its bytes say what it is; only Markdown, which looks like any text, is told by its name. */
export interface ImportedFile {
  bytes: Uint8Array;
  name: string;
}

export type PageRefusal =
  | FileRefusal
  | { code: "file_too_intricate" }
  | Extract<BodyRefusal, { code: "body_too_long" }>;

/** Reads a .docx, a Markdown file, a web page or plain text. */
export async function readPage({ bytes, name }: ImportedFile): Promise<Result<SourcePage, PageRefusal>> {
  if (bytes.length > largestImport)
    return refuse({ code: "file_too_large", bytes: bytes.length, largest: largestImport });
  if (isArchive(bytes)) return readConvertedDocx(bytes);

  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, findings } = decoded.value;
  if ((isMarkdownName(name) || !isHtml(text)) && text.length > LONGEST_TEXT)
    return refuse({ code: "body_too_long", characters: text.length, longest: longestBody });
  const page = isMarkdownName(name)
    ? readHtml(await markdownHtml(text))
    : isHtml(text)
      ? readHtml(text)
      : readPlainText(text);
  if (page === null) return refuse({ code: "file_too_intricate" });
  return ok({ ...page, findings: [...findings, ...page.findings] });
}

async function readConvertedDocx(bytes: Uint8Array): Promise<Result<SourcePage, PageRefusal>> {
  const docx = await readDocx(bytes);
  if (!docx.ok) return docx;
  const { html, pictures, changes, comments } = docx.value;
  const page = readHtml(html);
  if (page === null) return refuse({ code: "file_too_intricate" });
  return ok({
    ...page,
    pictures,
    findings: [
      ...(changes > 0 ? [{ code: "changes_settled", count: changes } as const] : []),
      ...(comments > 0 ? [{ code: "comments_left_out", count: comments } as const] : []),
      ...page.findings,
    ],
  });
}

/** Plain text beyond this is refused unread; a page may be much longer than its text. */
const LONGEST_TEXT = longestBody * 2;

export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml|<!--|<!doctype html|<html|<head|<body)|<(?:p|h1|div|article|main)[\s>]/iu.test(text);
}
