import { type BlockChange, isUnchanged } from "#richtext/diff/compare-texts.ts";

export type ChangeGroup = { kind: "unchanged"; blocks: BlockChange[] } | { kind: "changed"; block: BlockChange };

/** Neighbouring blocks to which nothing happened as one. */
export function foldedChanges(blocks: readonly BlockChange[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (!isUnchanged(block)) groups.push({ kind: "changed", block });
    else if (last?.kind === "unchanged") last.blocks.push(block);
    else groups.push({ kind: "unchanged", blocks: [block] });
  }
  return groups;
}
