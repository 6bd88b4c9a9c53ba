import { videoOrigins } from "#domain/video.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that every public response carries, as Node's flat list. */
export function publicHeaders(publicOrigin: string): readonly string[] {
  return [
    ...["Content-Security-Policy", policy],
    ...["X-Content-Type-Options", "nosniff"],
    ...["Referrer-Policy", "strict-origin-when-cross-origin"],
    ...["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
    ...transportSecurity(publicOrigin),
  ];
}

/**
 * The same for one page: it may frame the players of the videos that it offers, and nobody else's. Only markup of ours
 * holds the attribute; quotation marks in a text are escaped.
 */
export function withPlayers(headers: readonly string[], body: string): readonly string[] {
  const origins = videoOrigins.filter((origin) => body.includes(` data-player="${origin}/`));
  if (origins.length === 0) return headers;
  return headers.map((value) => (value === policy ? `${policy}; frame-src ${origins.join(" ")}` : value));
}

/** Headers of every public file that people uploaded: whatever it is, it does nothing. */
export function mediaHeaders(publicOrigin: string): readonly string[] {
  return [
    ...["Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'"],
    ...["X-Content-Type-Options", "nosniff"],
    ...transportSecurity(publicOrigin),
  ];
}

/** Once reached over TLS, a browser stays with it for a year (RFC 6797); without TLS there is nothing to promise. */
export function transportSecurity(publicOrigin: string): string[] {
  return publicOrigin.startsWith("https:") ? ["Strict-Transport-Security", "max-age=31536000"] : [];
}
