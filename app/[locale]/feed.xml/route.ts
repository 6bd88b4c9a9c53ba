import { env } from "#env.ts";
import { atomFeed } from "#formats/atom-feed.ts";
import { askedLocale, newest, office } from "../live.ts";

/** The newest releases of one language as Atom. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale, offered } = await askedLocale((await params).locale);
  if (!offered) return new Response(null, { status: 404 });

  const { names, email, domain } = await office();
  const { publications } = await newest(locale);
  const entries = publications.map(({ topics, lastMajorChangeAt, ...listed }) => ({
    ...listed,
    topics: topics.map(({ name }) => name),
    changedAt: lastMajorChangeAt,
  }));
  const { name } = names[locale];
  return new Response(atomFeed(locale, env.PUBLIC_ORIGIN, { name, email, domain }, entries), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}
