import type { BodyNode } from "#domain/release.ts";

type Mark = NonNullable<BodyNode["marks"]>[number];

/** A paragraph or heading with a mark on words that stand in it, the first time they do; they keep their other marks. */
export function markWords(block: BodyNode, words: string, mark: Mark): BodyNode {
  const start = textOf(block).indexOf(words);
  if (start < 0 || words === "") return block;
  const end = start + words.length;
  let position = 0;
  const content = (block.content ?? []).flatMap((child) => {
    const from = position;
    position += textOf(child).length;
    const text = child.text ?? "";
    const cut = [start - from, end - from].map((at) => Math.min(Math.max(at, 0), text.length));
    const [first = 0, last = 0] = cut;
    if (child.text === undefined || first === last) return [child];
    const marked = { ...child, text: text.slice(first, last), marks: [...(child.marks ?? []), mark] };
    return [{ ...child, text: text.slice(0, first) }, marked, { ...child, text: text.slice(last) }].filter(
      (piece) => piece.text !== "",
    );
  });
  return { ...block, content };
}

function textOf(node: BodyNode): string {
  if (node.type === "hardBreak") return "\n";
  return node.text ?? (node.content ?? []).map(textOf).join("");
}
