import { ok, type Result, refuse } from "#domain/result.ts";
import { decode, type FileRefusal, largestImport } from "../import/decode.ts";
import { isArchive, readDocx } from "../import/read-docx.ts";
import { isMarkdownName, markdownHtml } from "../import/read-markdown.ts";
import { isHtml } from "../import/read-page.ts";
import { type PastedText, readClipboard, readPastedHtml } from "./read-clipboard.ts";

export type TextFileRefusal = FileRefusal | { code: "file_too_intricate" } | { code: "file_without_text" };

/** Reads a dropped file like a clipboard: all of it goes into the text. */
export async function readTextFile(bytes: Uint8Array, name: string): Promise<Result<PastedText, TextFileRefusal>> {
  if (bytes.length > largestImport)
    return refuse({ code: "file_too_large", bytes: bytes.length, largest: largestImport });
  const read = isArchive(bytes) ? await fromDocx(bytes) : await fromText(bytes, name);
  if (!read.ok) return read;
  return read.value.nodes.length === 0 ? refuse({ code: "file_without_text" }) : read;
}

async function fromDocx(bytes: Uint8Array): Promise<Result<PastedText, TextFileRefusal>> {
  const docx = await readDocx(bytes);
  if (!docx.ok) return docx;
  const { html, pictures, changes, comments } = docx.value;
  const read = readPastedHtml(html, "file", pictures);
  return read === null
    ? refuse({ code: "file_too_intricate" })
    : ok({ ...read, counts: { ...read.counts, styles: 0, changes, comments } });
}

async function fromText(bytes: Uint8Array, name: string): Promise<Result<PastedText, TextFileRefusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, findings } = decoded.value;
  const html = isMarkdownName(name) ? await markdownHtml(text) : isHtml(text) ? text : null;
  const read = html === null ? readClipboard({ html: "", text }) : readPastedHtml(html, "file");
  return read === null
    ? refuse({ code: "file_too_intricate" })
    : ok({ ...read, source: "file", findings: [...findings, ...read.findings] });
}
