import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { BodyNode } from "#domain/release.ts";
import media from "#i18n/messages/media/en.json" with { type: "json" };
import workspace from "#i18n/messages/workspace/en.json" with { type: "json" };
import { bold, content, doc, image, p } from "#test/bodies.ts";
import { ReviewedText } from "./reviewed-text.tsx";

const at = new Date("2026-06-04T10:00:00Z");
const facts = { schema: 1, releaseType: "press_release", date: "2026-06-04", topics: [], countries: [] } as const;
const nothing = "Nothing differs.";

function revision(body: BodyNode, given: Partial<RevisionText> = {}): RevisionText {
  return {
    seq: 1,
    signOffHash: "",
    wordsHash: "",
    content: content({ body }),
    facts: { ...facts, topics: [], countries: [], contact: null },
    blockIds: [],
    journalistsOnly: "",
    sourceSeq: null,
    savedBy: "Ada",
    savedById: "1",
    savedAt: at,
    ...given,
  };
}

function shown(live: RevisionText, head: RevisionText): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ media, workspace }} timeZone="UTC">
      <ReviewedText head={head} base={live} live={live} view="changes" />
    </NextIntlClientProvider>,
  );
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "");
}

const text = revision(doc(p("The agreement is ", bold("safe"), "."), image()));

test("only a text that differs in nothing is said to", () => {
  expect(shown(text, { ...text, seq: 2 })).toContain(nothing);
});

test("an exchanged image is a change, and both stand side by side", () => {
  const swapped = image({ hash: "c3".repeat(32), media: "0198c0de-0000-7000-8000-000000000003" });
  const html = shown(text, revision(doc(p("The agreement is ", bold("safe"), "."), swapped), { seq: 2 }));
  expect(html).not.toContain(nothing);
  for (const node of [image(), swapped]) expect(html).toContain(`/desk/media/${node.attrs?.media}/file/`);
});

test("words of another form and other details beside the text are told of", () => {
  const plain = shown(text, revision(doc(p("The agreement is safe."), image()), { seq: 2 }));
  expect(plain).not.toContain(nothing);
  expect(plain).toContain("no longer bold");
  const moved = shown(text, { ...text, facts: { ...text.facts, date: "2026-06-05" } });
  expect(moved).not.toContain(nothing);
  expect(moved).toContain(workspace.details.date);
  expect(wordsOf(moved)).toContain("deleted: 4inserted: 5 June 2026");
});

test("a note to journalists that differs in spaces alone is not the same", () => {
  const html = shown({ ...text, journalistsOnly: "Doors at 9:45." }, { ...text, journalistsOnly: "Doors at  9:45." });
  expect(html).not.toContain(nothing);
  expect(html).toContain(workspace.changes.respaced);
});

test("what the texts do not show differs all the same where their hashes do", () => {
  const html = shown(text, { ...text, seq: 2, signOffHash: "other" });
  expect(html).not.toContain(nothing);
  expect(html).toContain(workspace.changes.unseen);
});

test("another contact that prints the same is told of", () => {
  const contact = { id: "c1", name: "Press office", phone: "", email: "", hours: "" };
  const before = { ...text, facts: { ...text.facts, contact } };
  const html = shown(before, { ...text, facts: { ...text.facts, contact: { ...contact, id: "c2" } } });
  expect(html).toContain(workspace.details.contact);
  expect(wordsOf(html)).toContain(`Press office (${workspace.changes.samePrint})`);
});

test("what stayed of the change note and of the note to journalists is there to read", () => {
  const noted = revision(doc(p("One.")), { journalistsOnly: "Doors at 9:45." });
  noted.content.changeNote = "The day was wrong.";
  const html = shown(noted, { ...noted, seq: 2, content: { ...noted.content, body: doc(p("Two.")) } });
  for (const words of ["The day was wrong.", "Doors at 9:45."]) expect(html).toContain(words);
});

test("every change says which of how many it is, the facts first", () => {
  const facts = { ...text.facts, date: "2026-06-05" };
  const content = { ...text.content, headline: "Another headline", body: doc(p("The agreement is safe."), image()) };
  const html = shown(text, { ...text, seq: 2, facts, content });
  expect(Array.from(html.matchAll(/aria-label="(Change [^"]*)"/g), ([, name]) => name)).toEqual([
    "Change 1 of 3",
    "Change 2 of 3",
    "Change 3 of 3",
  ]);
  expect(html.indexOf(workspace.details.date)).toBeLessThan(html.indexOf("Change 2 of 3"));
});
