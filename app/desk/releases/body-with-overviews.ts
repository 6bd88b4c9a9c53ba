import type { BodyNode } from "#domain/release.ts";
import { releasesLinkedIn, withReleaseAddresses } from "#richtext/release-links.ts";
import { releasePath } from "./paths.ts";

/** A body whose links to releases lead to them on the desk, public or not: who reads it here must see what is linked. */
export function bodyWithOverviews(body: BodyNode): BodyNode {
  return withReleaseAddresses(body, new Map(releasesLinkedIn(body).map((no) => [no, releasePath(no)])));
}
