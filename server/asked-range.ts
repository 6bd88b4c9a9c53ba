/** A part of a file, in bytes, both included. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * The part that a request asks for (RFC 9110, 14.2). Undefined where it asks for the whole, or in a way that need not be
 * understood: several parts, another unit, or a part of another version.
 *
 * @param ifRange - the version that the asker has a part of
 */
export function askedRange(
  { range, ifRange }: { range: string | undefined; ifRange: string | undefined },
  { size, etag }: { size: number; etag: string },
): ByteRange | "beyond" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(range?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (ifRange !== undefined && ifRange.trim() !== etag) return undefined;
  if (first === "") return Number(last) === 0 ? "beyond" : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const [from, to] = [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)];
  if (last !== "" && Number(last) < from) return undefined;
  return from >= size ? "beyond" : { from, to };
}
