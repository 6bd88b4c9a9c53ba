import { diffArrays } from "diff";

/** Places `start` to `end` of the base, and by how many each side has more there. */
export interface Region {
  start: number;
  end: number;
  growth: { mine: number; theirs: number };
}

/**
 * Where two lists differ from the one that both began with: as in diff3, changes that overlap are one region. Changes
 * that only touch are two; insertions of both at one place are one, because their order is a choice.
 */
export function changedRegions(base: readonly string[], mine: readonly string[], theirs: readonly string[]): Region[] {
  const all = [
    ...hunks(base, mine).map((hunk) => ({ ...hunk, side: "mine" as const })),
    ...hunks(base, theirs).map((hunk) => ({ ...hunk, side: "theirs" as const })),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end);
  const found: Region[] = [];
  for (const { start, end, growth, side } of all) {
    const last = found.at(-1);
    const isOver = last && (start < last.end || (start === end && start === last.start && start === last.end));
    if (isOver) {
      last.end = Math.max(last.end, end);
      last.growth[side] += growth;
    } else {
      found.push({ start, end, growth: { mine: 0, theirs: 0, [side]: growth } });
    }
  }
  return found;
}

/** Blocks `start` to `end` of the base, by how many a side has more there. */
interface Hunk {
  start: number;
  end: number;
  growth: number;
}

/** What one side changed. As many blocks in the place of as many are taken one by one. */
function hunks(base: readonly string[], side: readonly string[]): Hunk[] {
  const found: Hunk[] = [];
  let at = 0;
  let open: { removed: number; added: number } | null = null;
  const close = () => {
    if (!open) return;
    const { removed, added } = open;
    const start = at - removed;
    if (removed === added) {
      for (let place = start; place < at; place += 1) found.push({ start: place, end: place + 1, growth: 0 });
    } else found.push({ start, end: at, growth: added - removed });
    open = null;
  };
  for (const { added, removed, count } of diffArrays([...base], [...side])) {
    if (!added && !removed) {
      close();
      at += count;
      continue;
    }
    open ??= { removed: 0, added: 0 };
    if (removed) {
      open.removed += count;
      at += count;
    } else open.added += count;
  }
  close();
  return found;
}
