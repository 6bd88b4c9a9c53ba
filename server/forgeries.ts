import type { IncomingMessage } from "node:http";

const forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
const internal = /^x-((middleware|nextjs|next|invoke|now)-|matched-path$)/;

/**
 * Takes out of a request what a client may not say of itself: only a configured proxy is believed, and headers that Next
 * and next-intl use among themselves are never taken.
 */
export function withoutForgeries(request: IncomingMessage, trustedProxies: readonly string[]): void {
  const isTrusted = trustedProxies.includes(plain(request.socket.remoteAddress ?? ""));
  for (const name of Object.keys(request.headers)) {
    if (internal.test(name) || (!isTrusted && forwarded.includes(name))) delete request.headers[name];
  }
}

/**
 * Whether a request that may change something comes from the product's own pages. A browser says where it comes from
 * whenever it sends a form; what says nothing is no browser with a session.
 */
export function isOwnOrigin(request: IncomingMessage, publicOrigin: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return origin === publicOrigin || (URL.canParse(origin) && new URL(origin).host === host);
}

/** An IPv4 address as a socket for both families names it. */
function plain(address: string): string {
  return address.replace(/^::ffff:/, "");
}
