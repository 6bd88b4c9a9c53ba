import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { addMedia } from "#commands/add-media.ts";
import { mediaItem } from "#db/queries/media.ts";
import { keepMedia, largestUpload } from "#domain/media.ts";
import { ok, refuse } from "#domain/result.ts";
import { mediaStore, uploadDirectory } from "#media/open-store.ts";
import { type PreparedUpload, prepareUpload } from "#media/prepare-upload.ts";
import { receiveUpload, UploadAborted } from "#media/receive-upload.ts";
import { keyOf } from "#media/store.ts";
import { isFromDesk } from "../../from-desk.ts";
import { libraryItem } from "../library-item.ts";

const fileName = z.string().max(400).catch("");
const largest = Math.max(...Object.values(largestUpload));

/**
 * Takes one file as the body of the request, as it comes: never whole in memory, never past its limit, and gone when the
 * sender stops. The proxy leaves this address out, so it sends its own headers.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  const person = await signedIn();
  if (!person) return answer(refuse({ code: "session_ended" as const }));
  const desk = await openDesk();
  const allowed = keepMedia(desk.person);
  if (!allowed.ok) return answer(allowed);
  if (Number(request.headers.get("content-length") ?? 0) > largest)
    return answer(refuse({ code: "upload_too_large" as const, largest }));
  if (!request.body) return answer(refuse({ code: "upload_empty" as const }));

  try {
    const received = await receiveUpload(request.body, uploadDirectory);
    if (!received.ok) return answer(received);
    const upload = received.value;
    try {
      const name = fileName.parse(new URL(request.url).searchParams.get("name"));
      const prepared = await prepareUpload(upload, name, request.signal);
      if (!prepared.ok) return answer(prepared);
      request.signal.throwIfAborted();
      const added = await add(desk, prepared.value, person.interfaceLanguage);
      if (!added.ok) return answer(added);
      const item = await mediaItem(desk.db, added.value.id);
      if (!item) throw new Error("An item went while it was added.");
      return answer(ok({ item: libraryItem(item), isNew: added.value.isNew }));
    } finally {
      await upload.remove();
    }
  } catch (error) {
    if (error instanceof UploadAborted || request.signal.aborted) return new Response(null, { status: 400 });
    throw error;
  }
}

function add(desk: Parameters<typeof addMedia>[0], upload: PreparedUpload, language: "en" | "de") {
  const { files, ...item } = upload;
  const store = mediaStore();
  const listed = files.map(({ path: _, ...file }) => file);
  return addMedia(
    desk,
    { ...item, language: item.kind === "document" ? language : null, files: listed },
    {
      async store(id) {
        for (const { path, sha256 } of files) await store.put(keyOf(id, sha256), path);
      },
      async discard(id) {
        for (const { sha256 } of files) await store.delete(keyOf(id, sha256));
      },
    },
  );
}

function answer(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } });
}
