import { type BlockChange, isUnchanged } from "#richtext/diff/compare-texts.ts";

export type ChangeGroup =
  | { kind: "unchanged"; blocks: BlockChange[] }
  | { kind: "changed"; block: BlockChange; nth: number };

/** Neighbouring blocks to which nothing happened as one; the others counted from 1. */
export function foldedChanges(blocks: readonly BlockChange[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  let nth = 0;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (!isUnchanged(block)) {
      nth += 1;
      groups.push({ kind: "changed", block, nth });
    } else if (last?.kind === "unchanged") last.blocks.push(block);
    else groups.push({ kind: "unchanged", blocks: [block] });
  }
  return groups;
}
