import type { BodyNode } from "#domain/release.ts";
import { linkedRelease } from "#domain/release-link.ts";

/** Numbers of the releases that a body links to, each once, in the order of the text. */
export function releasesLinkedIn(body: BodyNode): number[] {
  const own = (body.marks ?? []).flatMap((mark) => numberOf(mark) ?? []);
  return [...new Set([...own, ...(body.content ?? []).flatMap(releasesLinkedIn)])];
}

/**
 * The body with addresses in the place of release numbers. A release without an address is plain words: whether it
 * exists is nobody's business.
 */
export function withReleaseAddresses(body: BodyNode, addresses: ReadonlyMap<number, string>): BodyNode {
  const { marks, content } = body;
  return {
    ...body,
    ...(marks && { marks: marks.flatMap((mark) => addressed(mark, addresses)) }),
    ...(content && { content: content.map((node) => withReleaseAddresses(node, addresses)) }),
  };
}

type Mark = NonNullable<BodyNode["marks"]>[number];

function addressed(mark: Mark, addresses: ReadonlyMap<number, string>): Mark[] {
  const no = numberOf(mark);
  if (no === undefined) return [mark];
  const href = addresses.get(no);
  return href === undefined ? [] : [{ ...mark, attrs: { ...mark.attrs, href } }];
}

function numberOf({ type, attrs }: Mark): number | undefined {
  return type === "link" && typeof attrs?.href === "string" ? linkedRelease(attrs.href) : undefined;
}
