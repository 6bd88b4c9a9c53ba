import { largestUpload } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { FileRefusal } from "./decode.ts";
import { markListNumbers } from "./docx-numbers.ts";
import { type DocxParts, docxParts } from "./docx-parts.ts";
import { largestPictures, mostPictures, type PictureParts } from "./pictures.ts";

export interface ConvertedDocx {
  html: string;
  /** Those that the text shows; an image of the HTML names its one. */
  pictures: PictureParts;
  /** Insertions and deletions that the document tracked; the final text was read. */
  changes: number;
  comments: number;
}

/** Whether the bytes are an archive, as every .docx is. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** A .docx as HTML. The converter sees only parts with text, unpacked already, and the names of the pictures. */
export async function readDocx(bytes: Uint8Array): Promise<Result<ConvertedDocx, FileRefusal>> {
  const unpacked = await docxParts(bytes);
  if (!unpacked.ok) return unpacked;
  const { texts: parts } = unpacked.value;
  if ([...parts.values()].some((xml) => xml.includes("<!DOCTYPE"))) return refuse({ code: "file_broken" });

  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? "";
  const document = parts.get(main) ?? "";
  const styles = parts.get("word/styles.xml") ?? "";
  parts.set(main, markListNumbers({ document, numbering: parts.get("word/numbering.xml") ?? "", styles }));
  const read = await converted(parts, unpacked.value.pictures);
  if (read === null) return refuse({ code: "file_broken" });
  return ok({
    html: read.html,
    pictures: await unpackedPictures(read.shown, unpacked.value),
    changes: document.match(/<w:(?:ins|del|moveFrom|moveTo)\s/gu)?.length ?? 0,
    comments: document.match(/<w:commentReference\s/gu)?.length ?? 0,
  });
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** null where the converter does not understand the document. @property shown - names of the pictures in the text */
async function converted(
  parts: ReadonlyMap<string, string>,
  pictures: ReadonlySet<string>,
): Promise<{ html: string; shown: ReadonlySet<string> } | null> {
  const [{ default: Zip }, { default: mammoth }] = await Promise.all([import("jszip"), import("mammoth")]);
  const archive = new Zip();
  for (const [name, xml] of parts) archive.file(name, xml);
  for (const name of pictures) archive.file(name, name); // in place of its bytes, so that it tells which one it is
  const arrayBuffer = await archive.generateAsync({ type: "arraybuffer", compression: "STORE" });
  const shown = new Set<string>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = await nameIn(image);
    if (!pictures.has(name)) return { src: "" };
    shown.add(name);
    return { src: name };
  });
  try {
    const { value } = await mammoth.convertToHtml(inputOf(arrayBuffer), { styleMap, convertImage });
    return { html: value, shown };
  } catch {
    return null; // XML that is none, or nests without end
  }
}

/** "" where a picture is only linked, or not where the document says. */
async function nameIn(image: { readAsArrayBuffer(): Promise<ArrayBuffer> }): Promise<string> {
  try {
    return new TextDecoder().decode(await image.readAsArrayBuffer());
  } catch {
    return "";
  }
}

async function unpackedPictures(names: ReadonlySet<string>, { picture }: DocxParts): Promise<PictureParts> {
  const unpacked = new Map<string, Uint8Array | "too_large">();
  let left = largestPictures;
  for (const name of names) {
    const isWithin = unpacked.size < mostPictures;
    const bytes = isWithin ? await picture(name, Math.min(left, largestUpload.image)) : "too_large";
    if (typeof bytes !== "string") left -= bytes.length;
    unpacked.set(name, bytes === "broken" ? new Uint8Array() : bytes);
  }
  return unpacked;
}

/** The converter takes a `Buffer` in Node and an `ArrayBuffer` in a browser, and looks only at its own. */
function inputOf(arrayBuffer: ArrayBuffer) {
  return typeof Buffer === "undefined" ? { arrayBuffer } : { arrayBuffer, buffer: Buffer.from(arrayBuffer) };
}
