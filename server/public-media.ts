import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PublicMedia } from "#db/queries/public-media.ts";
import { namedFile } from "#domain/media.ts";
import { mediaType } from "#domain/upload.ts";
import { askedRange, type ByteRange } from "./asked-range.ts";
import { counts } from "./counts.ts";

/** What a public address of media names. */
export interface MediaAddress {
  /** Of the item, lower-case hex. */
  hash: string;
  /** `960.webp` of an image; the name of a document. */
  name: string;
}

export interface MediaSource {
  /** What may be read now, by the database's clock. */
  find(hash: string): Promise<PublicMedia | undefined>;
  read(id: string, sha256: string, part?: ByteRange): Promise<Readable | undefined>;
}

const longestAge = 60;

/**
 * Sends a file of an item that a live publication shows. The bytes never change, but whether they may be read does: no
 * cache keeps them for longer than a minute, nor past an instant at which something public changes.
 *
 * @param calm - milliseconds until that instant
 * @param more - headers of every public answer that is no page, as Node's flat list
 * @returns false where there is nothing to read; then nothing was sent
 */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  { hash, name }: MediaAddress,
  { source, calm, more }: { source: MediaSource; calm: number; more: readonly string[] },
): Promise<boolean> {
  const item = await source.find(hash);
  const file = item && namedFile(item, name);
  if (!item || !file) return false;
  const etag = `"${file.sha256}"`;
  const common = ["Cache-Control", cacheControl(calm), "ETag", etag, ...more];
  if (isMatch(request.headers["if-none-match"], etag)) {
    counts.answers.not_modified += 1;
    response.writeHead(304, common).end();
    return true;
  }

  const { range, "if-range": version } = request.headers;
  const asked = { range, ifRange: version?.toString() };
  const part = request.method === "HEAD" ? undefined : askedRange(asked, { size: file.size, etag });
  if (part === "beyond") {
    counts.answers.media += 1;
    response.writeHead(416, [...common, "Content-Range", `bytes */${file.size}`, "Content-Length", "0"]).end();
    return true;
  }

  const bytes = request.method === "HEAD" ? undefined : await source.read(item.id, file.sha256, part);
  if (request.method !== "HEAD" && !bytes) throw new Error(`The media store has lost ${item.id}/${file.sha256}.`);
  counts.answers.media += 1;
  const length = part ? part.to - part.from + 1 : file.size;
  response.writeHead(part ? 206 : 200, [
    ...["Content-Type", mediaType(file.format), "Content-Length", String(length), "Accept-Ranges", "bytes"],
    ...(part ? ["Content-Range", `bytes ${part.from}-${part.to}/${file.size}`] : []),
    ...common,
    ...(item.kind === "document" ? ["Content-Disposition", attachment(item.name)] : []),
  ]);
  if (!bytes) response.end();
  else await pipeline(bytes, response).catch(() => response.destroy()); // the reader went away, or the store: cut off, never short
  return true;
}

/** A document is saved under its own name and opened by the reader's program, never inside this site. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function cacheControl(calm: number): string {
  const age = Math.max(0, Math.min(longestAge, Math.floor(calm / 1000) - 1));
  return `public, max-age=${age}, s-maxage=${Math.min(2, age)}, must-revalidate`;
}

function isMatch(header: string | undefined, etag: string): boolean {
  return header?.split(",").some((one) => [etag, `W/${etag}`, "*"].includes(one.trim())) ?? false;
}
