import { env } from "#env.ts";
import { robotsText } from "#formats/robots.ts";
import { office } from "../[locale]/live.ts";

export async function GET(): Promise<Response> {
  const { mode } = await office();
  return new Response(robotsText(mode, env.PUBLIC_ORIGIN), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
