import { env } from "#env.ts";
import { sitemap } from "#formats/sitemap.ts";
import { office, sitemapPublications, writtenLegalTexts } from "../[locale]/live.ts";

export async function GET(): Promise<Response> {
  const { locales } = await office();
  return new Response(
    await sitemap(env.PUBLIC_ORIGIN, locales, await writtenLegalTexts(), await sitemapPublications()),
    {
      headers: { "content-type": "application/xml; charset=utf-8" },
    },
  );
}
