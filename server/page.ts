import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./encoding.ts";
import { withPlayers } from "./public-headers.ts";

/** What a render gave, before it is stored. */
export interface Rendered {
  status: number;
  contentType: string;
  body: string;
  location: string | undefined;
  /** Whether a render in a later generation would give the same; undefined where that cannot be told. */
  holds?: (generation: number) => Promise<boolean>;
}

/** A finished response with its headers ready, in every encoding. */
export interface Page {
  status: number;
  etag: string;
  variants: Record<Encoding, Variant>;
  /** Headers of a 304 for this page (RFC 9110 §15.4.5). */
  notModified: string[];
  /** The span of public time in which it is true, see `horizon.ts`. */
  generation: number;
  bytes: number;
  holds: Rendered["holds"];
}

/** Bytes as a latin1 string: Node then writes head and body in one call instead of two. */
export interface Variant {
  body: string;
  head: string[];
}

/** For shared caches two seconds; `front.ts` takes that away shortly before a change that is known. */
export const storable = "public, max-age=0, s-maxage=2, must-revalidate";

/** @param more - headers that every public response carries, as Node's flat list */
export async function finishPage(rendered: Rendered, generation: number, more: readonly string[]): Promise<Page> {
  const raw = Buffer.from(rendered.body);
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(raw, { level: 6 }),
    promisify(brotliCompress)(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
  ]);
  const etag = `W/"${createHash("sha256").update(raw).digest("base64url").slice(0, 22)}"`;
  const shared = withPlayers(more, rendered.body);
  const common = ["Cache-Control", storable, "ETag", etag, "Vary", "Accept-Encoding"];
  const variant = (bytes: Buffer, encoding?: string): Variant => ({
    body: bytes.toString("latin1"),
    head: [
      "Content-Type",
      rendered.contentType,
      "Content-Length",
      String(bytes.length),
      ...common,
      ...shared,
      ...(encoding ? ["Content-Encoding", encoding] : []),
      ...(rendered.location ? ["Location", rendered.location] : []),
    ],
  });
  return {
    status: rendered.status,
    etag,
    generation,
    holds: rendered.holds,
    notModified: common,
    bytes: raw.length + zipped.length + brotli.length,
    variants: { identity: variant(raw), gzip: variant(zipped, "gzip"), br: variant(brotli, "br") },
  };
}
