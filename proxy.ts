import { type NextRequest, NextResponse } from "next/server";
import { env } from "#env.ts";
import { isDeskLanguage } from "#i18n/desk-languages.ts";
import { preferredLocale } from "#i18n/locales.ts";

/**
 * Desk only: public pages have a policy without nonces, and a proxy before them would halve their throughput. Uploads go
 * past it too: what passes through is held in memory and cut off at a size.
 */
export const config = { matcher: ["/desk", "/desk/((?!media/upload$).*)"] };

/**
 * Gives each request of the desk its nonce, its language until a session says another, and its own address.
 * Who may see what is decided by the pages, never here.
 */
export function proxy(request: NextRequest) {
  const policy = deskPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("X-NEXT-INTL-LOCALE", languageOf(request));
  // as the front does for public pages: documents do not stream, so that missing ones are 404 and redirects 307;
  // Next's own fetches do, since a prefetch held back that way may never end
  if (request.headers.get("accept")?.includes("text/html")) headers.set("User-Agent", "public-front");
  headers.set("X-Desk-Path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

/** Development runs code from strings and reloads through a socket; what is built does neither. */
function deskPolicy(nonce: string): string {
  const isDevelopment = env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function languageOf(request: NextRequest): string {
  const chosen = request.cookies.get("desk-language")?.value;
  return isDeskLanguage(chosen) ? chosen : preferredLocale(request.headers.get("accept-language"), ["en", "de"], "en");
}
