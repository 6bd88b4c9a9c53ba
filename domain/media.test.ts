import { expect, test } from "vitest";
import { deleteMedia, describeMedia, keepMedia, type MediaDetails, namedFile, renditionWidths } from "./media.ts";
import type { Person, Role } from "./person.ts";

const holding = (...roles: Role[]): Person => ({ id: "ada", name: "Ada", roles, translates: [], signOffRoles: [] });
const author = holding("author");
const image = { kind: "image", name: "quay.jpg" } as const;
const details: MediaDetails = {
  language: null,
  focus: { x: 50, y: 50 },
  credit: " MFA / Jana Feldrin ",
  rightsUntil: null,
  texts: { en: { altAnswer: "describes", alt: " Two ministers sign. ", caption: " Lindmar " } },
};

test.each<[Role, boolean]>([
  ["author", true],
  ["translator", true],
  ["approver", true],
  ["duty_editor", true],
  ["admin", false],
  ["auditor", false],
])("%s keeps media: %s", (role, may) => {
  expect(keepMedia(holding(role)).ok).toBe(may);
  expect(describeMedia(holding(role), image, details).ok).toBe(may);
  expect(deleteMedia(holding(role), 0).ok).toBe(may);
});

test("what is said about an item is kept without blanks around it", () => {
  expect(describeMedia(author, image, details)).toEqual({
    ok: true,
    value: {
      ...details,
      credit: "MFA / Jana Feldrin",
      texts: { en: { altAnswer: "describes", alt: "Two ministers sign.", caption: "Lindmar" } },
    },
  });
});

test("an image that only adorns, or that the text describes, has no description beside it", () => {
  for (const altAnswer of ["decorative", "in_text"] as const) {
    const texts = { en: { altAnswer, alt: "left from before", caption: "" } };
    const decision = describeMedia(author, image, { ...details, texts });
    expect(decision.ok && decision.value.texts.en?.alt).toBe("");
  }
});

test("a description is there, and is no file name", () => {
  const saying = (alt: string) =>
    describeMedia(author, image, { ...details, texts: { de: { altAnswer: "describes", alt, caption: "" } } });
  expect(saying("  ")).toEqual({ ok: false, refusal: { code: "alt_missing", locale: "de" } });
  expect(saying("Quay")).toEqual({ ok: false, refusal: { code: "alt_is_file_name", locale: "de" } });
});

test("a document is in a language", () => {
  const document = { kind: "document", name: "communique.pdf" } as const;
  expect(describeMedia(author, document, details)).toEqual({ ok: false, refusal: { code: "language_missing" } });
  expect(describeMedia(author, document, { ...details, language: "en" }).ok).toBe(true);
});

test("what a text shows is not deleted", () => {
  expect(deleteMedia(author, 2)).toEqual({ ok: false, refusal: { code: "media_in_use", uses: 2 } });
  expect(deleteMedia(author, 0)).toEqual({ ok: true, value: null });
});

test.each([
  [300, [300]],
  [480, [480]],
  [700, [480, 700]],
  [1600, [480, 960, 1600]],
  [6000, [480, 960, 1600]],
])("an image %i wide is stored %j wide", (width, stored) => expect(renditionWidths(width)).toEqual(stored));

test("an address names a file by width and format, a document by its name", () => {
  const large = { sha256: "a", format: "webp", size: 9, width: 960, height: 640 };
  const image = { kind: "image", name: "quay.jpg", files: [large] } as const;
  expect(namedFile(image, "960.webp")).toBe(large);
  for (const asked of ["960.avif", "480.webp", "quay.jpg", "0960.webp", "960.webp/x", ""]) {
    expect(namedFile(image, asked)).toBeUndefined();
  }
  const pdf = { sha256: "b", format: "pdf", size: 9 };
  const document = { kind: "document", name: "Joint communiqué.pdf", files: [pdf] } as const;
  expect(namedFile(document, "Joint communiqué.pdf")).toBe(pdf);
  expect(namedFile(document, "other.pdf")).toBeUndefined();
});
