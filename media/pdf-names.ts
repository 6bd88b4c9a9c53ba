import { promisify } from "node:util";
import { inflate } from "node:zlib";

/** Streams that hold objects and not what is drawn; everything else that is compressed cannot act. */
const objectStream = /\/ObjStm\b|\/First\b/;
const mostUnpacked = 20_000_000;

/**
 * Every name in a PDF by which it could do something: all outside of streams, and all in the streams that hold objects.
 * Undefined where these cannot be read, so that nothing hides in them.
 *
 * @param bytes - the whole file
 */
export async function pdfNames(bytes: Buffer): Promise<Set<string> | undefined> {
  if (!bytes.subarray(0, 1024).includes("%PDF-")) return undefined;
  const names = new Set<string>();
  let unpacked = 0;
  let announced = 0;
  let read = 0;
  let at = 0;
  while (at < bytes.length) {
    const { outside, stream, next } = nextPart(bytes, at);
    const text = outside.toString("latin1");
    addNames(names, text);
    announced += unescaped(text).split("/ObjStm").length - 1;
    if (stream && objectStream.test(unescaped(dictionaryBefore(text)))) {
      const objects = await unpackedStream(stream, dictionaryBefore(text));
      unpacked += objects?.length ?? 0;
      if (!objects || unpacked > mostUnpacked) return undefined;
      addNames(names, objects.toString("latin1"));
      read += 1;
    }
    at = next;
  }
  return announced > read ? undefined : names; // one that was not found in its place hides something
}

interface Part {
  outside: Buffer;
  stream: Buffer | undefined;
  next: number;
}

/** Up to the next stream, and the stream. */
function nextPart(bytes: Buffer, from: number): Part {
  const start = startOfStream(bytes, from);
  if (start === undefined) return { outside: bytes.subarray(from), stream: undefined, next: bytes.length };
  const end = bytes.indexOf("endstream", start);
  const last = end === -1 ? bytes.length : end;
  return { outside: bytes.subarray(from, start), stream: bytes.subarray(start, last), next: last + "endstream".length };
}

/** After `>> stream` and its line end (ISO 32000-2, 7.3.8). */
function startOfStream(bytes: Buffer, from: number): number | undefined {
  for (let found = bytes.indexOf("stream", from); found !== -1; found = bytes.indexOf("stream", found + 1)) {
    const before = bytes
      .subarray(Math.max(from, found - 16), found)
      .toString("latin1")
      .trimEnd();
    const end = found + "stream".length;
    if (!before.endsWith(">>")) continue;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) return end + 2;
    if (bytes[end] === 0x0a || bytes[end] === 0x0d) return end + 1;
  }
  return undefined;
}

/** From the beginning of the object whose stream follows. */
function dictionaryBefore(text: string): string {
  return text.slice(Math.max(0, text.lastIndexOf(" obj")));
}

/** Undefined for filters that this program cannot undo: such a file is not let in. */
async function unpackedStream(stream: Buffer, dictionary: string): Promise<Buffer | undefined> {
  const plain = unescaped(dictionary);
  if (/\/(?:DecodeParms|DP)\b/.test(plain)) return undefined;
  const filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(plain)?.[1] ?? "").matchAll(/\/(\w+)/g)].map(
    ([, name]) => name,
  );
  if (filters.length === 0) return stream;
  if (filters.length > 1 || (filters[0] !== "FlateDecode" && filters[0] !== "Fl")) return undefined;
  try {
    // the line end before `endstream` may or may not belong to the data
    return await promisify(inflate)(stream, { maxOutputLength: mostUnpacked, finishFlush: 2 });
  } catch {
    return undefined;
  }
}

function addNames(names: Set<string>, text: string): void {
  for (const [, name = ""] of text.matchAll(/\/([^\s()<>[\]{}/%]+)/g)) names.add(unescaped(name));
}

/** `/J#53` is `/JS` (ISO 32000-2, 7.3.5). */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
