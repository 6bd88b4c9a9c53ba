import type { Locale } from "#domain/locale.ts";

/** The year in which this way of naming began; part of every id, never to change. */
const YEAR = 2026;

/** A `tag:` URI (RFC 4151): a name that stays when addresses change. */
export function tagUri(domain: string, name: string): string {
  return `tag:${domain},${YEAR}:${name}`;
}

/** Name of one language version of a release. */
export function releaseTag(domain: string, releaseNo: number, locale: Locale): string {
  return tagUri(domain, `release/${releaseNo}/${locale}`);
}
