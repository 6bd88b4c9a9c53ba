import { env } from "#env.ts";
import { securityText } from "#formats/security-text.ts";
import { now, office } from "../../[locale]/live.ts";

export async function GET(): Promise<Response> {
  const text = securityText(await office(), env.PUBLIC_ORIGIN, await now());
  return new Response(text ?? "404\n", {
    status: text === undefined ? 404 : 200,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
