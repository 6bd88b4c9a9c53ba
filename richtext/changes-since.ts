import type { BodyNode, Content } from "#domain/release.ts";
import { canonicalJson } from "./canonical.ts";
import { changedRegions } from "./changed-regions.ts";

const fields = ["headline", "lead", "place", "slug"] as const;

/** Texts that differ in more blocks than these are other texts; exactly in how many is worth no time. */
const mostCompared = 500;

/** In how many fields and blocks a text differs from one before; a block in the place of another is one change. */
export function changesSince(before: Content, now: Content): number {
  const changed = fields.filter((field) => before[field] !== now[field]).length;
  return changed + changedBlocks(blocksOf(before.body), blocksOf(now.body));
}

function changedBlocks(before: string[], now: string[]): number {
  const start = firstDifference(before, now);
  const end = firstDifference(before.slice(start).toReversed(), now.slice(start).toReversed());
  const [was, is] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  if (Math.max(was.length, is.length) > mostCompared) return Math.max(was.length, is.length);
  return changedRegions(was, is, was)
    .map(({ start: from, end: to, growth }) => to - from + Math.max(growth.mine, 0))
    .reduce((sum, count) => sum + count, 0);
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

const sections: ReadonlySet<string> = new Set(["background", "notesToEditors", "boilerplate"]);

/** The outermost blocks of the text, and those of the sections below it. */
function blocksOf({ content = [] }: BodyNode): string[] {
  return content
    .flatMap((block) => (sections.has(block.type) ? (block.content ?? []) : [block]))
    .map((block) => canonicalJson(block));
}
