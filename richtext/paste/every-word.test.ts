import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { doc } from "#test/bodies.ts";
import { parseBody } from "../body.ts";
import { plainTextOf } from "./plain-paragraphs.ts";
import { readClipboard } from "./read-clipboard.ts";
import { wordDifference } from "./word-difference.ts";

/** Paragraphs, lists of any depth and tables as Word, Google Docs and pages write them, with their plain text. */
interface Written {
  html: string;
  text: string;
}

const words = fc
  .array(fc.stringMatching(/^(?:[A-Za-zÄÖÜäöüß]{1,9}|[0-9]{1,4}|[\u0621-\u063a]{2,6})$/), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(" "));

const paragraph = words.map((text) => ({ html: `<p class=MsoNormal style='color:red'>${text}<o:p></o:p></p>`, text }));

const wordList = fc
  .array(fc.tuple(words, fc.integer({ min: 1, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map(
    (items): Written => ({
      html: items
        .map(
          ([text, level, isNumbered], at) =>
            `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${isNumbered ? `${at + 1}.` : "·"}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`,
        )
        .join("\n"),
      text: items.map(([text, , isNumbered], at) => `${isNumbered ? `${at + 1}.` : "·"}\t${text}`).join("\n"),
    }),
  );

interface Tree {
  text: string;
  items: Tree[];
}

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; items: Tree[] }>((tie) => ({
  items: fc.oneof({ maxDepth: 3 }, fc.constant<Tree[]>([]), fc.array(tie("tree"), { minLength: 1, maxLength: 3 })),
  tree: fc.record({ text: words, items: tie("items") }),
})).tree;

/** A deeper list beside its item, as Google Docs has it, or inside it, as pages do. */
const siblingList = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([items, isBeside]): Written => ({ html: listHtml(items, isBeside), text: treeText(items) }));

const table = fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(
  (rows): Written => ({
    html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`).join("")}</table>`,
    text: rows.map((row) => row.join("\t")).join("\n"),
  }),
);

const written = fc.array(fc.oneof(paragraph, wordList, siblingList, table), { minLength: 1, maxLength: 8 }).map(
  (parts): Written => ({
    html: parts.map(({ html }) => html).join("\n"),
    text: parts.map(({ text }) => text).join("\n"),
  }),
);

test("no word of the clipboard is lost, whatever it holds, and what comes out can be stored", () => {
  fc.assert(
    fc.property(written, ({ html, text }) => {
      const { nodes, notes } = readClipboard({ html: `<html><body>${html}</body></html>`, text });
      expect(wordDifference(text, plainTextOf([...nodes, ...notes]), { listItems: items(nodes), gone: [] })).toBeNull();
      expect(parseBody(doc(...nodes))).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});

test("no word of plain text is lost", () => {
  fc.assert(
    fc.property(written, ({ text }) => {
      const { nodes } = readClipboard({ html: "", text });
      expect(wordDifference(text, plainTextOf(nodes), { listItems: items(nodes), gone: [] })).toBeNull();
    }),
    { numRuns: 300 },
  );
});

function listHtml(list: readonly Tree[], isBeside: boolean): string {
  const content = list.map(({ text, items: deeper }) => {
    const below = deeper.length > 0 ? listHtml(deeper, isBeside) : "";
    return isBeside ? `<li>${text}</li>${below}` : `<li>${text}${below}</li>`;
  });
  return `<ul>${content.join("")}</ul>`;
}

function treeText(list: readonly Tree[], indent = ""): string {
  return list
    .map(({ text, items: deeper }) =>
      [`${indent}* ${text}`, ...(deeper.length > 0 ? [treeText(deeper, `${indent}   `)] : [])].join("\n"),
    )
    .join("\n");
}

function items(nodes: readonly BodyNode[]): number {
  return nodes.reduce((sum, { type, content }) => sum + (type === "listItem" ? 1 : 0) + items(content ?? []), 0);
}
