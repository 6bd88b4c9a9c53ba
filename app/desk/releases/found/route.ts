import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { publicReleases } from "#db/queries/public-releases.ts";
import { releaseList } from "#db/queries/release-list.ts";
import { locales } from "#domain/locale.ts";
import type { LinkableRelease } from "#domain/release-link.ts";
import { isFromDesk } from "../../from-desk.ts";
import { sentJson } from "../../sent-json.ts";

const input = z.object({ search: z.string().max(200), locale: z.enum(locales) });
const most = 8;

/** The releases that a writer may mean by a number or words, the last changed first: what a link may name. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  if (!(await signedIn())) return new Response(null, { status: 401 });
  const { db, person } = await openDesk();
  const parsed = input.safeParse(await sentJson(request));
  if (!parsed.success) return new Response(null, { status: 400 });

  const { search, locale } = parsed.data;
  const { rows } = await releaseList(db, person, { search });
  const found = rows.slice(0, most).map(({ no, headline }) => ({ no, headline }));
  const published = await publicReleases(
    db,
    found.map(({ no }) => no),
    locale,
  );
  return Response.json(
    found.map(({ no, headline }): LinkableRelease => {
      const publicHeadline = published.get(no); // what readers of the link will find
      return { no, headline: publicHeadline ?? headline, isPublic: publicHeadline !== undefined };
    }),
  );
}
