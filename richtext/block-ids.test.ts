import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { background, doc, h, notes, ol, p, statement, ul } from "#test/bodies.ts";
import { withBlockIds, withoutBlockIds } from "./block-ids.ts";
import { parseBody } from "./body.ts";

test("ids are told in document order, a list before its items and these before their text", () => {
  const document = withBlockIds(doc(h(2, "a"), ul("b", "c")), ["1", "2", "3", "4", "5", "6"]);
  expect(document.content?.[1]).toMatchObject({
    attrs: { id: "2" },
    content: [
      { attrs: { id: "3" }, content: [{ attrs: { id: "4" } }] },
      { attrs: { id: "5" }, content: [{ attrs: { id: "6" } }] },
    ],
  });
});

test("other attributes stay, the id leaves no empty attributes behind", () => {
  const { body } = withoutBlockIds(withBlockIds(doc(h(3, "a"), p("b")), ["x", "y"]));
  expect(body).toEqual(doc(h(3, "a"), p("b")));
});

test("blocks without an id count, so that the others keep theirs", () => {
  const { blockIds } = withoutBlockIds(doc(p("a"), { ...p("b"), attrs: { id: "2" } }));
  expect(blockIds).toEqual(["", "2"]);
  expect(withBlockIds(doc(p("a"), p("b")), blockIds)).toEqual(doc(p("a"), { ...p("b"), attrs: { id: "2" } }));
});

test("any body comes back from the editor's form with its ids, and is valid without them", () => {
  fc.assert(
    fc.property(bodies, fc.array(fc.uuid(), { minLength: 80, maxLength: 80 }), (body, ids) => {
      const round = withoutBlockIds(withBlockIds(body, ids));
      expect(round.body).toEqual(body);
      expect(round.blockIds).toEqual(ids.slice(0, round.blockIds.length));
      expect(parseBody(round.body)).toEqual({ ok: true, value: body });
    }),
  );
});

const words = fc.stringMatching(/^[a-zäأ]{1,8}$/);
const paragraph = words.map((text) => p(text));
const block: fc.Arbitrary<BodyNode> = fc.oneof(
  paragraph,
  words.map((text) => h(2, text)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ul(...items)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ol(2, ...items)),
  words.map((text) => ul([p(text), ol(1, text)])),
  fc.tuple(words, paragraph).map(([speaker, said]) => statement(speaker, "", said)),
);
const bodies = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.array(paragraph, { maxLength: 2 }),
    fc.array(paragraph, { maxLength: 2 }),
  )
  .map(([blocks, more, last]) =>
    doc(...blocks, ...(more.length > 0 ? [background(...more)] : []), ...(last.length > 0 ? [notes(...last)] : [])),
  );
