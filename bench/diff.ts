import type { BodyNode } from "#domain/release.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";
import { compareTexts } from "#richtext/diff/compare-texts.ts";
import type { IdentifiedText } from "#richtext/merge.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { wordCount } from "#richtext/word-count.ts";
import { editPairs } from "#test/edit-pairs.ts";
import { readingOf } from "#test/edit-reading.ts";
import { milliseconds, quantile, whole } from "./figures.ts";
import { longRelease } from "./long-release.ts";
import type { Measure } from "./run.ts";

const words = 5000;
const edits = 300;
const rounds = 40;
const limit = 100;

/** How the comparison reads the hand-checked corpus, and how long one of two long texts takes. */
export const measure: Measure = async () => {
  const read = editPairs.filter(
    ({ before, after, reading }) => JSON.stringify(readingOf(compareTexts(before, after))) === JSON.stringify(reading),
  ).length;
  const before = identified(longRelease(words).content.body);
  const after = edited(before);
  const times: number[] = [];
  let changes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { blocks } = compareTexts(before, after);
    times.push(performance.now() - start);
    changes = readingOf({ fields: [], blocks, isOnlyUnseen: false }).length;
  }
  const p95 = quantile(times, 0.95);
  const isReached = read === editPairs.length && p95 <= limit;
  return {
    title: "Comparing two texts",
    how: `The corpus of \`test/edit-pairs.ts\`: pairs of texts with the reading that a careful person expects of each. And a German text of ${whole(wordCount(bodyWords(before.content.body), "de"))} words against itself with ${edits} edits all over it: words replaced, put in and struck, words made bold, paragraphs moved; ${rounds} times on one thread.`,
    rows: [
      {
        "edit pairs": whole(editPairs.length),
        "read as expected": whole(read),
        edits: whole(edits),
        "blocks that differ": whole(changes),
        median: milliseconds(quantile(times, 0.5)),
        p95: milliseconds(p95),
        first: milliseconds(times[0] ?? Number.NaN),
      },
    ],
    target: `every pair read as expected; ${whole(words)} words with ${edits} edits in at most ${limit} ms`,
    verdict: isReached ? "Reached." : "Missed.",
  };
};

function identified(body: BodyNode): IdentifiedText {
  let count = 0;
  const named = (node: BodyNode): BodyNode => ({
    ...node,
    ...(node.type !== "text" && { attrs: { ...node.attrs, id: `b${count++}` } }),
    ...(node.content && { content: node.content.map(named) }),
  });
  const { body: stored, blockIds } = withoutBlockIds({ ...body, content: (body.content ?? []).map(named) });
  return { content: { ...longRelease(words).content, body: stored }, blockIds, journalistsOnly: "" };
}

/** Every few paragraphs something else, the same in every round. */
function edited(text: IdentifiedText): IdentifiedText {
  const document = structuredClone(text.content.body);
  const paragraphs: BodyNode[] = [];
  const collect = (node: BodyNode) => {
    if (node.type === "paragraph" && node.content?.[0]?.text) paragraphs.push(node);
    for (const child of node.content ?? []) collect(child);
  };
  collect(document);
  for (let nth = 0; nth < edits; nth += 1) {
    const paragraph = paragraphs[Math.floor((nth * 7919) % paragraphs.length)];
    const [first] = paragraph?.content ?? [];
    if (!paragraph || !first?.text) continue;
    const parts = first.text.split(" ");
    const at = (nth * 31) % parts.length;
    if (nth % 4 === 0) parts[at] = `anderes${nth}`;
    else if (nth % 4 === 1) parts.splice(at, 0, `neu${nth}`);
    else if (nth % 4 === 2) parts.splice(at, 1);
    else first.marks = first.marks ? [] : [{ type: "bold" }];
    first.text = parts.join(" ") || "neu";
    if (first.marks?.length === 0) delete first.marks;
  }
  const content = [...(document.content ?? [])];
  for (let nth = 0; nth < 10 && content.length > 20; nth += 1) {
    const from = (nth * 37) % (content.length - 12);
    const [block] = content.splice(from, 1);
    if (block && block.type === "paragraph") content.splice(from + 9, 0, block);
    else if (block) content.splice(from, 0, block);
  }
  return { ...text, content: { ...text.content, body: { ...document, content } } };
}
