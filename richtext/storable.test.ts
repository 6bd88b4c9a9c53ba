import fc from "fast-check";
import { expect, test } from "vitest";
import { bold, content, doc, documentLink, image, p, statement, table, video } from "#test/bodies.ts";
import { parseContent, parseJournalistsOnly } from "./content.ts";
import { storableBody, storableLine, storableText, withStorableFields } from "./storable.ts";

/** Anything that can stand in a string, with much of what is refused; short, since NFC may make it longer. */
const strange = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "\t",
        "\r\n",
        "\0",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u2028",
        "\ud83d",
        "\ude00",
        "\ufffe",
        "\u{10ffff}",
      ),
      fc.constantFrom("\ue000", "\u{1fae9}", "\u{1faff}", "\u0378", "a\u0308"),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join("").slice(0, 60));

test("whatever is typed or pasted, the server takes it", () => {
  fc.assert(
    fc.property(strange, (typed) => {
      const body = doc(
        p("Words ", bold(typed), typed, "."),
        statement(typed, typed, p(typed)),
        table(typed, ["A", typed], [typed, "2"]),
        video("https://vimeo.com/123456789", typed, "https://mfa.halvoria.example/words"),
        image({ alt: typed, caption: typed, credit: typed }),
        documentLink({ title: typed, name: typed }),
      );
      const fields = { headline: typed, lead: typed, slug: typed, place: typed, changeNote: typed };
      const text = withStorableFields({ content: content(fields), blockIds: [], journalistsOnly: typed });
      expect(parseContent({ ...text.content, body: storableBody(body) })).toMatchObject({ ok: true });
      expect(parseJournalistsOnly(text.journalistsOnly)).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});

test("tabs and breaks of other programs part words, other controls go, lines stay", () => {
  expect(storableText("a\tb\vc\r\nd\re\u0000f\u001bg\n")).toBe("a b c\nd\nefg\n");
  expect(storableLine("a\nb\u2028c\ue000d")).toBe("a b cd");
});

test("nothing else changes: signs of direction, joiners, emoji, letters of any script", () => {
  const words = "مرحبا \u200f\u2067A-320\u2069 👩‍👩‍👧 Mu\u0308ller \u00ad\u00a0\u202f– «»";
  expect(storableLine(words)).toBe(words);
});
