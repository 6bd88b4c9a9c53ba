import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import media from "#i18n/messages/media/en.json" with { type: "json" };
import terms from "#i18n/messages/terms/en.json" with { type: "json" };
import workspace from "#i18n/messages/workspace/en.json" with { type: "json" };
import { bold, image, p } from "#test/bodies.ts";
import { ConflictRow } from "./conflict-row.tsx";

/** How often the row says that the same words have another form. */
function notes(base: BodyNode, mine: BodyNode, theirs: BodyNode): number {
  return shown(base, mine, theirs).split(workspace.changes.reformed).length - 1;
}

function shown(base: BodyNode, mine: BodyNode, theirs: BodyNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ media, terms, workspace }} timeZone="UTC">
      <ConflictRow
        row={{ kind: "blocks", section: "text", base: [base], mine: [mine], theirs: [theirs], proposal: null }}
        name="row"
        locale="en"
        names={{ theirs: "Nora", mine: "Me" }}
        canKeepBoth
        choice={null}
        onChoose={() => {}}
      />
    </NextIntlClientProvider>,
  );
}

test("another image with the same words is told apart by its file", () => {
  const html = shown(image(), image({ hash: "c3".repeat(32) }), image({ hash: "d4".repeat(32) }));
  expect(html).toContain("c3c3c3c3");
  expect(html).toContain("d4d4d4d4");
});

test("a side with the same words in another form says so", () => {
  const plain = p("It is safe.");
  expect(notes(plain, p("It is ", bold("safe"), "."), p("It was safe."))).toBe(1);
  expect(notes(plain, p("It was ", bold("safe"), "."), p("It was safe."))).toBe(2);
  expect(notes(image(), image({ focusX: 10 }), image({ alt: "Three ministers." }))).toBe(1);
  expect(notes(plain, p("It was safe."), p("It is unsafe."))).toBe(0);
});
