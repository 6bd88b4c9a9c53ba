import { isLinkTarget } from "#domain/link-target.ts";
import type { BodyNode } from "#domain/release.ts";

/** Pieces of a block that are one link for readers, however many marks divide them; `href` is null for plain text. */
interface LinkRun {
  href: string | null;
  pieces: BodyNode[];
}

/** A block's pieces by the link that they belong to. An address that the schema would refuse counts as no link. */
export function linkRuns(block: BodyNode): LinkRun[] {
  const runs: LinkRun[] = [];
  for (const piece of block.content ?? []) {
    const href = targetOf(piece);
    const last = runs.at(-1);
    if (last && last.href === href) last.pieces.push(piece);
    else runs.push({ href, pieces: [piece] });
  }
  return runs;
}

function targetOf(piece: BodyNode): string | null {
  const href = String(piece.marks?.find(({ type }) => type === "link")?.attrs?.href ?? "");
  return isLinkTarget(href) ? href : null;
}
