import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { BodyNode } from "#domain/release.ts";
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
    <NextIntlClientProvider locale="en" messages={{ workspace }} timeZone="UTC">
      <ReviewedText head={head} base={live} live={live} view="changes" />
    </NextIntlClientProvider>,
  );
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
  expect(moved).toContain(workspace.changes.fact.date);
  expect(moved.replaceAll(/<[^>]*>/g, "")).toContain("2026-06-deleted: 04inserted: 05");
});

test("a note to journalists that differs in spaces alone is not the same", () => {
  const html = shown({ ...text, journalistsOnly: "Doors at 9:45." }, { ...text, journalistsOnly: "Doors at  9:45." });
  expect(html).not.toContain(nothing);
  expect(html).toContain(workspace.changes.respaced);
});
