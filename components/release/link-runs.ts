import { isLinkTarget } from "#domain/link-target.ts";
import type { BodyNode } from "#domain/release.ts";
import { markRuns } from "./mark-runs.ts";

/** Pieces of a block that are one link for readers, however many marks divide them; `href` is null for plain text. */
interface LinkRun {
  href: string | null;
  /** Language of what is there, where that is not the one of the page. */
  hreflang: string | null;
  pieces: BodyNode[];
}

/** A block's pieces by the link that they belong to. An address that the schema would refuse counts as no link. */
export function linkRuns(block: BodyNode): LinkRun[] {
  return markRuns(block.content ?? [], targetOf).map(({ key, pieces }) => ({
    href: key,
    hreflang: key === null ? null : languageOfTarget(pieces),
    pieces,
  }));
}

function targetOf(piece: BodyNode): string | null {
  const href = String(linkOf(piece)?.attrs?.href ?? "");
  return isLinkTarget(href) ? href : null;
}

function languageOfTarget([piece]: readonly BodyNode[]): string | null {
  const hreflang = piece && linkOf(piece)?.attrs?.hreflang;
  return typeof hreflang === "string" ? hreflang : null;
}

function linkOf(piece: BodyNode) {
  return piece.marks?.find(({ type }) => type === "link");
}
