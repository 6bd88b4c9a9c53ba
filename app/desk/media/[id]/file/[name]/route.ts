import { Readable } from "node:stream";
import { openDesk, signedIn } from "#auth/desk.ts";
import { visibleMediaItem } from "#db/queries/media.ts";
import { namedFile } from "#domain/media.ts";
import { mediaType } from "#domain/upload.ts";
import { mediaStore } from "#media/open-store.ts";
import { keyOf } from "#media/store.ts";

interface FileContext {
  params: Promise<{ id: string; name: string }>;
}

/** A file of an item for whoever is signed in and may know of it, whether a text shows it or not. */
export async function GET(_request: Request, { params }: FileContext): Promise<Response> {
  if (!(await signedIn())) return new Response(null, { status: 401 });
  const desk = await openDesk();
  const { id, name } = await params;
  const item = await visibleMediaItem(desk.db, desk.person, id);
  const file = item && namedFile(item, name);
  const bytes = file && (await mediaStore().get(keyOf(id, file.sha256)));
  if (!file || !bytes) return new Response(null, { status: 404 });
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      "Content-Type": mediaType(file.format),
      "Content-Length": String(file.size),
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      ...(item.kind === "document" && {
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(item.name)}`,
      }),
    },
  });
}
