import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import {
  bold,
  content,
  doc,
  documentLink,
  h,
  image,
  isolate,
  link,
  p,
  passage,
  statement,
  table,
  ul,
} from "#test/bodies.ts";
import { changedImages } from "./changed-images.ts";
import { textChanges } from "./text-changes.ts";

const labels = {
  background: "Background",
  notesToEditors: "Notes",
  boilerplate: "About",
  transcript: "Transcript",
  image: "Image",
  documentFacts: () => "PDF, 214 kB",
  quotationMarks: ["“", "”"] as const,
  marked: () => ["[", "]"] as const,
  file: (hash: string) => `[file ${hash.slice(0, 8)}]`,
};
const other = "c3".repeat(32);
const first = p("Text.");

function changes(before: BodyNode, after: BodyNode) {
  const told = textChanges(content({ body: doc(first, before) }), content({ body: doc(first, after) }), labels);
  return told.filter(({ kind }) => kind !== "same");
}

test("another file under the same words is a change of its words", () => {
  for (const [before, after] of [
    [image(), image({ hash: other })],
    [documentLink(), documentLink({ hash: other })],
  ] as const) {
    const [change, ...more] = changes(before, after);
    expect(more).toEqual([]);
    const pieces = change?.kind === "changed" ? change.pieces : [];
    expect(pieces.filter(({ kind }) => kind === "inserted").map(({ text }) => text)).toEqual(["c3c3c3c3"]);
  }
});

const headerCells = table("Ferries", ["Port", "Ships"], ["Lindmar", "12"]);
const plainCells = JSON.parse(JSON.stringify(headerCells).replaceAll("tableHeader", "tableCell"));
const unspoken = image({ altAnswer: "decorative", alt: "" });

test.each([
  ["an image that is decorative or described in the text", unspoken, image({ altAnswer: "in_text", alt: "" })],
  ["the focal point of an image", image(), image({ focusX: 10 })],
  ["a header cell", headerCells, plainCells],
  ["bold words", p("It is ", bold("safe"), "."), p("It is safe.")],
  ["bold on another word", p(bold("One"), " two."), p("One", " two.")],
  ["a heading's level", h(2, "Talks"), h(3, "Talks")],
  ["a heading that was a paragraph", p("Talks"), h(2, "Talks")],
  [
    "a paragraph of a statement",
    statement("A. B.", "C.", p("We help.")),
    statement("A. B.", "C.", p(bold("We help."))),
  ],
])("%s: the same words in another form are not the same", (_, before, after) => {
  expect(changes(before, after)).toEqual([{ kind: "reformed", text: expect.any(String) }]);
  expect(changes(before, before)).toEqual([]);
});

test("language, direction and the whole address of a link are words to compare", () => {
  for (const [before, after] of [
    [p("The Journal officiel."), p("The ", passage("Journal officiel", "fr"), ".")],
    [p("Call 12-7."), p("Call ", isolate("12-7"), ".")],
    [p(link("treaty", "https://a.example/treaty")), p(link("treaty", "https://b.example/treaty"))],
  ] as const)
    expect(changes(before, after)).toEqual([expect.objectContaining({ kind: "changed" })]);
});

test("a paragraph of other words tells of another form, too", () => {
  expect(changes(p("It is safe."), p("It was ", bold("safe"), "."))).toMatchObject([{ isReformed: true }]);
  expect(changes(p("It is ", bold("safe"), "."), p("It was ", bold("safe"), "."))[0]).not.toHaveProperty("isReformed");
});

test("the sentence on what has changed is named where there is a name for it", () => {
  const [before, after] = [content({ body: doc(first) }), content({ body: doc(first), changeNote: "Two ferries." })];
  const last = (named: Partial<typeof labels & { changeNote: string }>) =>
    textChanges(before, after, { ...labels, ...named }).at(-1);
  expect(last({})).toEqual({ kind: "changed", pieces: [{ kind: "inserted", text: "Two ferries." }] });
  expect(last({ changeNote: "Change note" })).toEqual({
    kind: "changed",
    pieces: [{ kind: "inserted", text: "Change note: Two ferries." }],
  });
});

test("one more item or row changes words, not the form", () => {
  const [change, ...more] = changes(ul("One"), ul("One", "Two"));
  expect(more).toEqual([]);
  expect(change?.kind).toBe("changed");
  expect(change).not.toHaveProperty("isReformed");
  const ports = (...names: string[]) => table("Ports", ["Port"], ...names.map((name) => [name]));
  expect(changes(ports("Lindmar"), ports("Lindmar", "Esker"))[0]).not.toHaveProperty("isReformed");
  expect(changes(ul("One"), ul("One", [p("Two"), ul("Three")]))).toMatchObject([{ isReformed: true }]);
});

test("spaces, an empty paragraph and the address of the page are no nothing", () => {
  expect(changes(p("One two."), p("One\u00a0two."))).toHaveLength(1);
  expect(changes(p("One two."), p("One  two."))).toEqual([{ kind: "reformed", text: "One  two." }]);
  const body = doc(first);
  expect(textChanges(content({ body }), content({ body: doc(first, p()) }), labels).at(-1)).toEqual({
    kind: "reformed",
    text: "",
  });
  const renamed = textChanges(content({ body, slug: "one" }), content({ body, slug: "two" }), labels);
  expect(renamed.filter(({ kind }) => kind !== "same")).toHaveLength(1);
});

test("a word in one paragraph of a statement leaves the others unchanged", () => {
  const before = statement("A. B.", "C.", p("We help."), p("Always."));
  const after = statement("A. B.", "C.", p("We helped."), p("Always."));
  expect(changes(before, after)).toHaveLength(1);
});

test("exchanged images stand beside each other, those that only moved do not", () => {
  const [kept, dropped, added] = [image(), image({ hash: "d4".repeat(32) }), image({ hash: other })];
  expect(changedImages(doc(kept, dropped), doc(added, kept))).toEqual([{ before: dropped, after: added }]);
  expect(changedImages(doc(kept), doc(kept, added))).toEqual([{ before: null, after: added }]);
  expect(changedImages(doc(kept), doc(first, kept))).toEqual([]);
});
