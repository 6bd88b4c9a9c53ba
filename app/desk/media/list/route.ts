import { openDesk, signedIn } from "#auth/desk.ts";
import { mediaList } from "#db/queries/media.ts";
import { libraryItem } from "../library-item.ts";
import { libraryFilter } from "../media-filter.ts";

/** A page of the library for who chooses from it while writing. */
export async function GET(request: Request): Promise<Response> {
  if (!(await signedIn())) return new Response(null, { status: 401 });
  const desk = await openDesk();
  const { items, older } = await mediaList(
    desk.db,
    desk.person,
    libraryFilter(Object.fromEntries(new URL(request.url).searchParams)),
  );
  return Response.json({ items: items.map(libraryItem), older });
}
