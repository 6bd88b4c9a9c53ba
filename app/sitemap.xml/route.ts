import type { NextRequest } from "next/server";
import { env } from "#env.ts";
import { sitemap } from "#formats/sitemap.ts";
import { sitemapIndex } from "#formats/sitemap-index.ts";
import { office, sitemapParts, sitemapPublications, writtenLegalTexts } from "../[locale]/live.ts";

/** One file while one part holds everything; then an index, and `?part=` each part. Pages stand in the newest part. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const parts = await sitemapParts();
  const newest = parts.at(-1) ?? 0;
  const asked = nextUrl.searchParams.get("part");
  if (asked === null && parts.length > 1) return xml(await sitemapIndex(env.PUBLIC_ORIGIN, parts));

  const part = asked === null ? newest : Number(asked);
  if (part !== newest && !parts.includes(part)) return missing();
  const { locales, defaultLocale } = await office();
  const [offered, legal] = part === newest ? [locales, await writtenLegalTexts()] : [[], []];
  return xml(
    await sitemap(env.PUBLIC_ORIGIN, { locales: offered, defaultLocale }, legal, await sitemapPublications(part)),
  );
}

function missing(): Response {
  return new Response("404\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function xml(body: string): Response {
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
