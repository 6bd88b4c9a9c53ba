import { expect, test } from "vitest";
import type { PlainTextLabels } from "#richtext/plain-text.ts";
import { content, doc, p } from "#test/bodies.ts";
import { copiedText } from "./copied-text.ts";

const labels: PlainTextLabels = {
  ...{ background: "Background", notesToEditors: "Notes", boilerplate: "About", transcript: "Transcript" },
  ...{ image: "Image", documentFacts: () => "", quotationMarks: ["“", "”"] },
};
const around = { labels, dateline: "Lindmar", journalistsOnlyTitle: "For journalists only" };
const written = content({ headline: "H", lead: "L", body: doc(p("Text")), changeNote: "Note" });

test("what is copied is all that somebody wrote, also what is not for the public, under its name", () => {
  const copied = copiedText({ content: written, blockIds: [], journalistsOnly: "Call Ada\nat nine" }, around);
  expect(copied).toBe(`${copiedText({ content: written, blockIds: [], journalistsOnly: " " }, around)}

For journalists only
Call Ada
at nine`);
  for (const words of ["H", "L", "Text", "Note"]) expect(copied).toContain(words);
});
