import { expect, test } from "vitest";
import { background, bold, doc, h, link, p, statement, ul } from "#test/bodies.ts";
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

test("a link interrupted by bold is one link, two beside each other are two", () => {
  const boldLink = { ...bold("agreement"), marks: [{ type: "bold" }, { type: "link", attrs: { href: "/a" } }] };
  const [block] = textBlocks(doc(p(link("the ", "/a"), boldLink, link("text", "/b"), " and ", link("more", "/b"))));
  expect(block?.links).toEqual([
    { text: "the agreement", href: "/a" },
    { text: "text", href: "/b" },
    { text: "more", href: "/b" },
  ]);
});
