import { isFromDesk } from "../../from-desk.ts";
import { openSession } from "../open-session.ts";

/**
 * Signs in over a page whose session has ended. No server action: with the new cookie Next would render the page anew
 * and take what was typed into it away.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromDesk(request)) return new Response(null, { status: 403 });
  return Response.json(await openSession(await request.formData()));
}
