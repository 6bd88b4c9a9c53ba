import { pathOf } from "#i18n/addresses.ts";
import { preferredLocale } from "#i18n/locales.ts";
import { office } from "./[locale]/live.ts";

/** Sends readers of the bare address to the home page in a language that they ask for. */
export async function GET(request: Request): Promise<Response> {
  const { locales, defaultLocale } = await office();
  const locale = preferredLocale(request.headers.get("accept-language"), locales, defaultLocale);
  return new Response(null, {
    status: 307,
    headers: { location: pathOf(locale, { page: "home" }), vary: "Accept-Language" },
  });
}
