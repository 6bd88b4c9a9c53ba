import { expect, test } from "vitest";
import { background, bold, doc, documentLink, h, image, link, p, passage, statement, table, ul } from "#test/bodies.ts";
import { withoutBlockIds } from "./block-ids.ts";
import { textBlocks } from "./blocks.ts";

test("blocks come in document order with the count of block ids and the section that holds them", () => {
  const body = doc(
    h(2, "Agenda"),
    ul("Fish"),
    statement("Ilse Marandt", "Foreign Minister", p("Yes.")),
    background(p("Sea.")),
  );
  const blocks = textBlocks(body);
  expect(blocks.map(({ index, kind, section, text }) => ({ index, kind, section, text }))).toEqual([
    { index: 0, kind: "heading", section: "body", text: "Agenda" },
    { index: 3, kind: "paragraph", section: "body", text: "Fish" },
    { index: 4, kind: "statement", section: "body", text: "" },
    { index: 5, kind: "paragraph", section: "statement", text: "Yes." },
    { index: 6, kind: "background", section: "body", text: "" },
    { index: 7, kind: "paragraph", section: "background", text: "Sea." },
  ]);
  expect(withoutBlockIds(body).blockIds).toHaveLength(8);
  expect(blocks[0]?.level).toBe(2);
  expect(blocks[2]?.attribution).toEqual({ speaker: "Ilse Marandt", office: "Foreign Minister" });
});

test("a table says its caption and its columns; its cells are paragraphs of it", () => {
  const blocks = textBlocks(doc(table("Ferries by year", ["Year", "Ferries"], ["2025", "14"])));
  expect(blocks[0]).toMatchObject({
    index: 0,
    kind: "table",
    section: "body",
    text: "Ferries by year",
    table: { columns: 2, header: ["Year", "Ferries"] },
  });
  expect(blocks.slice(1).map(({ section, text }) => `${section}: ${text}`)).toEqual([
    "table: Year",
    "table: Ferries",
    "table: 2025",
    "table: 14",
  ]);
});

test("a table without a header row names no columns", () => {
  const { content: rows = [], ...rest } = table("Ferries", ["Year"], ["2025"]);
  expect(textBlocks(doc({ ...rest, content: rows.slice(1) }))[0]?.table).toEqual({ columns: 1, header: [] });
});

test("a link interrupted by bold is one link, two beside each other are two", () => {
  const boldLink = { ...bold("agreement"), marks: [{ type: "bold" }, { type: "link", attrs: { href: "/a" } }] };
  const [block] = textBlocks(doc(p(link("the ", "/a"), boldLink, link("text", "/b"), " and ", link("more", "/b"))));
  expect(block?.links).toEqual([
    { text: "the agreement", href: "/a" },
    { text: "text", href: "/b" },
    { text: "more", href: "/b" },
  ]);
});

test("a block's own text leaves out what is marked as another language, and keeps words apart", () => {
  const [marked, plain] = textBlocks(doc(p("The", passage("Journal officiel", "fr"), "says so."), p("Nothing.")));
  expect(marked).toMatchObject({ text: "TheJournal officielsays so.", ownText: "The says so." });
  expect(plain).toMatchObject({ text: "Nothing.", ownText: "Nothing." });
});

test("an image is a block with its answer and the words said about it; a document is one without words of the text", () => {
  const [, picture, unanswered, document] = textBlocks(
    doc(p("a"), image(), image({ altAnswer: "", alt: "", caption: "" }), documentLink()),
  );
  expect(picture).toMatchObject({
    index: 1,
    kind: "image",
    section: "body",
    text: "Two ministers sign a document.\nThe signing in Lindmar",
    image: { altAnswer: "describes", alt: "Two ministers sign a document." },
  });
  expect(unanswered).toMatchObject({ text: "", image: { altAnswer: null, alt: "" } });
  expect(document).toMatchObject({ index: 3, kind: "document_link", text: "", image: null });
  expect(document?.links).toEqual([
    { text: "Joint communiqué", href: `/media/${"b2".repeat(32)}/joint%20communiqu%C3%A9.pdf` },
  ]);
  const elsewhere = documentLink({ media: "", hash: "", name: "", href: "https://example.org/a", title: "" });
  expect(textBlocks(doc(elsewhere))[0]?.links).toEqual([{ text: "", href: "https://example.org/a" }]);
});
