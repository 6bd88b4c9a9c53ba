import { expect, test } from "vitest";
import type { Content } from "#domain/release.ts";
import { textChanges } from "./text-changes.ts";

const labels = {
  background: "Background",
  notesToEditors: "Notes",
  boilerplate: "About",
  transcript: "Transcript",
  image: "Image",
  documentFacts: () => "",
  quotationMarks: ["“", "”"] as const,
};

function content(headline: string, ...paragraphs: string[]): Content {
  const body = {
    type: "doc",
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
  return { schema: 1, locale: "en", headline, lead: "", slug: "", place: "", body, changeNote: null };
}

test("an unchanged text has no changes", () => {
  const text = content("Headline", "One.", "Two.");
  expect(textChanges(text, text, labels).every(({ kind }) => kind === "same")).toBe(true);
});

test("a changed word is marked within its paragraph", () => {
  const changes = textChanges(content("H", "There are 30 members."), content("H", "There are 31 members."), labels);
  expect(changes).toEqual([
    { kind: "same", text: "H" },
    {
      kind: "changed",
      pieces: [
        { kind: "same", text: "There are " },
        { kind: "deleted", text: "30" },
        { kind: "inserted", text: "31" },
        { kind: "same", text: " members." },
      ],
    },
  ]);
});

test("new and dropped paragraphs are marked whole", () => {
  expect(textChanges(content("H", "One."), content("H", "One.", "Two."), labels).at(-1)).toEqual({
    kind: "changed",
    pieces: [{ kind: "inserted", text: "Two." }],
  });
  expect(textChanges(content("H", "One.", "Two."), content("H", "One."), labels).at(-1)).toEqual({
    kind: "changed",
    pieces: [{ kind: "deleted", text: "Two." }],
  });
});
