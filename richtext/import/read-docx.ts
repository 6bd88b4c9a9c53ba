import { ok, type Result, refuse } from "#domain/result.ts";
import type { FileRefusal } from "./decode.ts";
import { markListNumbers } from "./docx-numbers.ts";
import { docxParts } from "./docx-parts.ts";

export interface ConvertedDocx {
  html: string;
  /** Insertions and deletions that the document tracked; the final text was read. */
  changes: number;
  comments: number;
}

/** Whether the bytes are an archive, as every .docx is. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** A .docx as HTML. The converter sees only parts with text, unpacked already; pictures leave their places behind. */
export async function readDocx(bytes: Uint8Array): Promise<Result<ConvertedDocx, FileRefusal>> {
  const unpacked = await docxParts(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  if ([...parts.values()].some((xml) => xml.includes("<!DOCTYPE"))) return refuse({ code: "file_broken" });

  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? "";
  const document = parts.get(main) ?? "";
  const styles = parts.get("word/styles.xml") ?? "";
  parts.set(main, markListNumbers({ document, numbering: parts.get("word/numbering.xml") ?? "", styles }));
  const html = await converted(parts);
  if (html === null) return refuse({ code: "file_broken" });
  return ok({
    html,
    changes: document.match(/<w:(?:ins|del|moveFrom|moveTo)\s/gu)?.length ?? 0,
    comments: document.match(/<w:commentReference\s/gu)?.length ?? 0,
  });
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** null where the converter does not understand the document. */
async function converted(parts: ReadonlyMap<string, string>): Promise<string | null> {
  const [{ default: Zip }, { default: mammoth }] = await Promise.all([import("jszip"), import("mammoth")]);
  const archive = new Zip();
  for (const [name, xml] of parts) archive.file(name, xml);
  const arrayBuffer = await archive.generateAsync({ type: "arraybuffer", compression: "STORE" });
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: `media/${pictures}` };
  });
  try {
    const { value } = await mammoth.convertToHtml(inputOf(arrayBuffer), { styleMap, convertImage });
    return value;
  } catch {
    return null; // XML that is none, or nests without end
  }
}

/** The converter takes a `Buffer` in Node and an `ArrayBuffer` in a browser, and looks only at its own. */
function inputOf(arrayBuffer: ArrayBuffer) {
  return typeof Buffer === "undefined" ? { arrayBuffer } : { arrayBuffer, buffer: Buffer.from(arrayBuffer) };
}
