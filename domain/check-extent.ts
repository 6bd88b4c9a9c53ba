import { type CheckedText, type Finding, finding } from "./finding.ts";

/** How long the text is, and how much of it readers don't know yet: no judgement. */
export function extent({ words, minutes, published, content, blocks }: CheckedText): Finding[] {
  const length = finding("extent", { field: "headline" }, { words, minutes });
  if (published === null) return [length];
  const changes = changesSince(published, { content, blocks });
  return [length, finding("changed_since_published", { field: "headline" }, { changes })];
}

function changesSince(
  published: Pick<CheckedText, "content" | "blocks">,
  { content, blocks }: Pick<CheckedText, "content" | "blocks">,
): number {
  const fields = (["headline", "lead", "place", "slug"] as const).filter(
    (field) => published.content[field] !== content[field],
  );
  const before = published.blocks.map(wordsOf);
  const now = blocks.map(wordsOf);
  return fields.length + Math.max(without(before, now).length, without(now, before).length);
}

function wordsOf({ text, attribution }: CheckedText["blocks"][number]): string {
  return attribution ? `${attribution.speaker}, ${attribution.office}` : text;
}

/** Those of one list that the other has not, each as often as it stands there more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const text of other) rest.set(text, (rest.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const left = rest.get(text) ?? 0;
    rest.set(text, left - 1);
    return left <= 0;
  });
}
