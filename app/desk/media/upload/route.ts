import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { addMedia } from "#commands/add-media.ts";
import { mediaItem } from "#db/queries/media.ts";
import { keepMedia, largestUpload } from "#domain/media.ts";
import { ok, refuse } from "#domain/result.ts";
import { filesOf, listed } from "#media/keep-files.ts";
import { uploadDirectory } from "#media/open-store.ts";
import { prepareUpload } from "#media/prepare-upload.ts";
import { receiveUpload, UploadAborted } from "#media/receive-upload.ts";
import { isFromDesk } from "../../from-desk.ts";
import { libraryItem } from "../library-item.ts";

const asked = z.object({ name: z.string().max(400).catch(""), only: z.literal("image").optional().catch(undefined) });
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
      const { name, only } = asked.parse(Object.fromEntries(new URL(request.url).searchParams));
      const prepared = await prepareUpload(upload, { name, only }, request.signal);
      if (!prepared.ok) return answer(prepared);
      request.signal.throwIfAborted();
      const added = await addMedia(desk, listed(prepared.value, person.interfaceLanguage), filesOf(prepared.value));
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

function answer(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } });
}
