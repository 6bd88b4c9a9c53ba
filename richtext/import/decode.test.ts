import { expect, test } from "vitest";
import { decode, largestImport } from "./decode.ts";

function bytes(...values: (number | string)[]): Uint8Array {
  return new Uint8Array(
    values.flatMap((value) => (typeof value === "string" ? [...new TextEncoder().encode(value)] : [value])),
  );
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [..."\ufeff", ...text].forEach((character, at) => {
    view.setUint16(at * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test("UTF-8, with and without its mark, and UTF-16 with its mark are read without a word", () => {
  for (const file of [bytes("Fähre"), bytes(0xef, 0xbb, 0xbf, "Fähre"), utf16("Fähre", true), utf16("Fähre", false)]) {
    expect(decode(file)).toEqual({ ok: true, value: { text: "Fähre", findings: [] } });
  }
});

test("other bytes are read as Windows-1252, or as what a page declares, and that is said", () => {
  expect(decode(bytes("F", 0xe4, "hre ", 0x93, "Esker", 0x94))).toEqual({
    ok: true,
    value: { text: "Fähre “Esker”", findings: [{ code: "encoding_guessed", encoding: "windows-1252" }] },
  });
  expect(decode(bytes('<meta charset="windows-1256">', 0xc8, 0xed, 0xc7, 0xe4))).toMatchObject({
    value: { text: '<meta charset="windows-1256">بيان', findings: [{ encoding: "windows-1256" }] },
  });
  expect(decode(bytes('<meta charset="utf-8">', 0xe4))).toMatchObject({
    value: { findings: [{ encoding: "windows-1252" }] },
  });
});

test("control characters are taken out and counted", () => {
  expect(decode(bytes(`${"a".repeat(200)}\u0007b`))).toMatchObject({
    value: { findings: [{ code: "characters_removed", count: 1 }] },
  });
});

const protectedWord = bytes(0xd0, 0xcf, 0x11, 0xe0, ...utf16("EncryptedPackage", true).slice(2));

test.each<[string, Uint8Array, object]>([
  ["an empty file", bytes(), { code: "file_empty" }],
  ["a file of spaces", bytes(" \n\t"), { code: "file_empty" }],
  ["a file of nothing but its mark", bytes(0xef, 0xbb, 0xbf), { code: "file_empty" }],
  ["a PDF", bytes("%PDF-1.7\n", 0xe2, 0xe3), { code: "file_not_text", kind: "pdf" }],
  ["an archive", bytes("PK", 3, 4, 20, 0), { code: "file_not_text", kind: "archive" }],
  ["a Word file behind a password", protectedWord, { code: "file_protected" }],
  ["an old Word file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { code: "file_not_text", kind: "word" }],
  ["rich text format", bytes("{\\rtf1 text}"), { code: "file_not_text", kind: "rtf" }],
  ["a picture", bytes(0xff, 0xd8, 0xff, 0xe0), { code: "file_not_text", kind: "image" }],
  ["zeros", new Uint8Array(100), { code: "file_not_text", kind: "unknown" }],
  [
    "noise",
    Uint8Array.from({ length: 400 }, (_, at) => ((at * 7) % 31) + 1),
    { code: "file_not_text", kind: "unknown" },
  ],
  [
    "a file over 10 MB",
    new Uint8Array(largestImport + 1).fill(97),
    { code: "file_too_large", bytes: largestImport + 1, largest: largestImport },
  ],
])("%s is refused", (_name, file, refusal) => {
  expect(decode(file)).toEqual({ ok: false, refusal });
});
