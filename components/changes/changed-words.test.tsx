import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import workspace from "#i18n/messages/workspace/de.json" with { type: "json" };
import type { WordPiece } from "#richtext/diff/compare-words.ts";
import { ChangedWords } from "./changed-words.tsx";

const link = { type: "link", attrs: { href: "https://mfa.example/a" } };
const arabic = { type: "language", attrs: { lang: "ar" } };
const bold = { type: "bold" };

function shown(...pieces: WordPiece[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={{ workspace }} timeZone="UTC">
      <ChangedWords pieces={pieces} />
    </NextIntlClientProvider>,
  );
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "").replaceAll(/[\u2066\u2069]/g, "");
}

test("of words that came and of words that went it is told what they are and were", () => {
  const html = wordsOf(
    shown({ kind: "deleted", text: "here", marks: [link] }, { kind: "inserted", text: "there", marks: [bold, arabic] }),
  );
  expect(html).toContain("here (nicht mehr verlinkt mit https://mfa.example/a)");
  expect(html).toContain("there (jetzt als Arabisch gekennzeichnet)");
});

test("of a link that is bold in part its address is told once", () => {
  const html = shown(
    { kind: "inserted", text: "the ", marks: [link] },
    { kind: "inserted", text: "text", marks: [bold, link] },
  );
  expect(html.split("verlinkt mit")).toHaveLength(2);
});

test("characters that are not seen have a sign where they came or went, and none where they stayed", () => {
  const hidden = "a\u00adb\u202ec";
  expect(wordsOf(shown({ kind: "inserted", text: hidden, marks: [] }))).toContain("a[U+00AD]b[U+202E]c");
  expect(wordsOf(shown({ kind: "deleted", text: hidden, marks: [] }))).toContain("a[U+00AD]b[U+202E]c");
  expect(wordsOf(shown({ kind: "same", text: hidden, marks: [] }))).toBe(hidden);
});

test("an emoji of several parts stays one", () => {
  expect(shown({ kind: "inserted", text: "👩\u200d🚀 👩🏽\u200d🚀", marks: [] })).not.toContain("U+200D");
});

test("what is said of words is in the language of the desk", () => {
  expect(shown({ kind: "inserted", text: "new", marks: [] })).toContain('lang="de" dir="ltr">eingefügt: </span>');
});
