import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { inflate } from "node:zlib";

/** Streams that hold objects and not what is drawn; everything else that is compressed cannot act. */
const objectStream = /\/ObjStm\b|\/First\b/;
const mostUnpacked = 20_000_000;
/** Read at once, before others have their turn. */
const pieceSize = 1_000_000;
const longestDictionary = 100_000;
/** A name of fewer letters stands somewhere in any picture by chance. */
const leastInStream = 6;

/**
 * Which of the given names a PDF holds: outside of streams, in the streams that hold objects, and as they stand in all
 * other streams, since a comment can feign the beginning of one. Undefined where the file cannot be read, so that nothing
 * hides in it.
 *
 * @param bytes - the whole file
 * @param wanted - names without the slash
 */
export async function pdfNames(bytes: Buffer, wanted: ReadonlySet<string>): Promise<Set<string> | undefined> {
  if (!bytes.subarray(0, 1024).includes("%PDF-")) return undefined;
  const long = new Set([...wanted].filter(({ length }) => length >= leastInStream));
  const names = new Set<string>();
  let unpacked = 0;
  let announced = 0;
  let read = 0;
  let rested = 0;
  for (let at = 0; at < bytes.length; ) {
    const part = nextPart(bytes, at);
    if (!part) return undefined;
    const { outside, stream, next } = part;
    announced += await addNames(names, outside, wanted);
    const dictionary = dictionaryBefore(outside);
    if (stream && objectStream.test(unescaped(dictionary))) {
      const objects = await unpackedStream(stream, dictionary);
      unpacked += objects?.length ?? 0;
      if (!objects || unpacked > mostUnpacked) return undefined;
      await addNames(names, objects, wanted);
      read += 1;
    } else if (stream) announced += await addNames(names, stream, long);
    if (next - rested > pieceSize) {
      rested = next;
      await setImmediate();
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

/** Up to the next stream, and the stream; undefined if that has no end. */
function nextPart(bytes: Buffer, from: number): Part | undefined {
  const start = startOfStream(bytes, from);
  if (start === undefined) return { outside: bytes.subarray(from), stream: undefined, next: bytes.length };
  const end = bytes.indexOf("endstream", start);
  if (end === -1) return undefined;
  return { outside: bytes.subarray(from, start), stream: bytes.subarray(start, end), next: end + "endstream".length };
}

/** After `>> stream` and its line end (ISO 32000-2, 7.3.8). */
function startOfStream(bytes: Buffer, from: number): number | undefined {
  for (let found = bytes.indexOf("stream", from); found !== -1; found = bytes.indexOf("stream", found + 1)) {
    const end = found + "stream".length;
    if (!followsDictionary(bytes, from, found)) continue;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) return end + 2;
    if (bytes[end] === 0x0a || bytes[end] === 0x0d) return end + 1;
  }
  return undefined;
}

function followsDictionary(bytes: Buffer, from: number, at: number): boolean {
  let last = at - 1;
  while (last > Math.max(from, at - 16) && whiteSpace.has(bytes[last] ?? 0)) last -= 1;
  return last > from && bytes[last] === closing && bytes[last - 1] === closing;
}

const closing = 0x3e;
const whiteSpace: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** From the beginning of the object whose stream follows. */
function dictionaryBefore(outside: Buffer): string {
  const text = outside.subarray(-longestDictionary).toString("latin1");
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

/** Adds the wanted names, and says how many streams of objects are named. */
async function addNames(names: Set<string>, bytes: Buffer, wanted: ReadonlySet<string>): Promise<number> {
  let announced = 0;
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + pieceSize).toString("latin1");
    const isLast = at + piece.length === bytes.length;
    const cut = isLast ? -1 : piece.lastIndexOf("/"); // before a name that may go on in the next piece
    const text = cut > 0 ? piece.slice(0, cut) : piece;
    for (const [, written = ""] of text.matchAll(/\/([^\s()<>[\]{}/%]+)/g)) {
      const name = unescaped(written);
      if (wanted.has(name)) names.add(name);
      if (name.startsWith("ObjStm")) announced += 1;
    }
    at += text.length;
    if (!isLast) await setImmediate();
  }
  return announced;
}

/** `/J#53` is `/JS` (ISO 32000-2, 7.3.5). */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
