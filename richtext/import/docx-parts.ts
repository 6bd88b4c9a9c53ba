import type JSZip from "jszip";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { FileRefusal } from "./decode.ts";

/** What the parts with text may unpack to, all together: a text of the longest length needs a tenth of it. */
export const largestUnpacked = 8 * 1024 * 1024;

const MOST_ENTRIES = 10_000;

/** Text, styles, lists, notes and where links lead; fonts and macros are never unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/u;

const pictures = /^word\/media\/[^/\\]+$/u;

/** A .docx within limits, whatever the archive claims of itself. */
export interface DocxParts {
  /** Those that hold the text, by name. */
  texts: Map<string, string>;
  /** Names of its pictures. */
  pictures: ReadonlySet<string>;
  /** Unpacks a picture of at most so many bytes. */
  picture(name: string, most: number): Promise<Uint8Array | "too_large" | "broken">;
}

/** Unpacks the parts of a .docx that hold its text. */
export async function docxParts(bytes: Uint8Array): Promise<Result<DocxParts, FileRefusal>> {
  const { default: Zip } = await import("jszip");
  const archive = await Zip.loadAsync(bytes).catch(() => null);
  if (archive === null) return refuse({ code: "file_broken" });
  const entries = Object.values(archive.files);
  if (entries.length > MOST_ENTRIES) return refuse(tooLarge);
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/u.test(name)))
    return refuse({ code: "file_not_text", kind: "archive" });

  const texts = new Map<string, string>();
  let left = largestUnpacked;
  for (const entry of entries.filter(({ name, dir }) => !dir && wanted.test(name))) {
    const unpacked = await unpack(entry, left);
    if (unpacked === "broken") return refuse({ code: "file_broken" });
    if (unpacked === "too_large") return refuse(tooLarge);
    left -= unpacked.length;
    texts.set(entry.name, new TextDecoder().decode(unpacked));
  }
  const held = entries.filter(({ name, dir }) => !dir && pictures.test(name));
  return ok({
    texts,
    pictures: new Set(held.map(({ name }) => name)),
    async picture(name, most) {
      const entry = held.find((one) => one.name === name);
      return entry ? unpack(entry, most) : "broken";
    },
  });
}

const tooLarge: FileRefusal = { code: "file_unpacks_too_large", megabytes: largestUnpacked / 1024 / 1024 };

/** Stops at the limit instead of believing the size that the archive names. */
function unpack(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array | "too_large" | "broken"> {
  return new Promise((resolve) => {
    if (!isStreamed(entry)) throw new Error("The library reads every entry piece by piece");
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = entry.internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= most) return;
        stream.pause();
        resolve("too_large");
      })
      .on("error", () => resolve("broken"))
      .on("end", () => resolve(joined(chunks, size)))
      .resume();
  });
}

/** A method that the library's documentation has and its types lack. */
type StreamedEntry = JSZip.JSZipObject & {
  internalStream: (type: "uint8array") => JSZip.JSZipStreamHelper<Uint8Array>;
};

function isStreamed(entry: JSZip.JSZipObject): entry is StreamedEntry {
  return "internalStream" in entry;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
