import { expect, test } from "vitest";
import { asImage, judgeArchive, judgePdf, keptName, mediaType, recognise, withinPixels, withinSize } from "./upload.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test.each([
  ["image/jpeg", { kind: "image", format: "jpeg" }],
  ["image/apng", { kind: "image", format: "png" }],
  ["image/avif", { kind: "image", format: "avif" }],
  ["application/pdf", { kind: "document", format: "pdf" }],
  [docx, { kind: "document", format: "docx" }],
])("%s comes in", (type, value) => expect(recognise(type, "")).toEqual({ ok: true, value }));

test.each([
  ["image/heic", "", "upload_heic"],
  ["application/vnd.ms-word.document.macroenabled.12", "", "upload_macros"],
  ["application/x-cfb", "", "upload_old_office"],
  ["image/svg+xml", "", "upload_svg"],
  ["application/xml", '<?xml version="1.0"?><svg xmlns="x">', "upload_svg"],
  [undefined, "<SVG>", "upload_svg"],
  ["application/x-msdownload", "MZ", "upload_unknown"],
  ["text/html", "<html>", "upload_unknown"],
  [undefined, "", "upload_unknown"],
])("%s does not: %s %s", (type, opening, code) => {
  expect(recognise(type, opening)).toEqual({ ok: false, refusal: { code } });
});

test("only an image comes in as a picture of a text", () => {
  expect(asImage({ kind: "image", format: "png" })).toEqual({ ok: true, value: { kind: "image", format: "png" } });
  expect(asImage({ kind: "document", format: "pdf" })).toEqual({ ok: false, refusal: { code: "upload_no_image" } });
});

test("images and documents have each their size", () => {
  const image = { kind: "image", format: "jpeg" } as const;
  const document = { kind: "document", format: "pdf" } as const;
  expect(withinSize(image, 0)).toEqual({ ok: false, refusal: { code: "upload_empty" } });
  expect(withinSize(image, 25_000_000).ok).toBe(true);
  expect(withinSize(image, 25_000_001)).toEqual({
    ok: false,
    refusal: { code: "upload_too_large", largest: 25_000_000 },
  });
  expect(withinSize(document, 25_000_001).ok).toBe(true);
  expect(withinSize(document, 50_000_001).ok).toBe(false);
});

test("a hundred million pixels are enough", () => {
  expect(withinPixels(10_000, 10_000).ok).toBe(true);
  expect(withinPixels(65_535, 65_535)).toMatchObject({ refusal: { code: "upload_too_many_pixels" } });
});

test("an archive holds no programs, keys or bombs", () => {
  const entry = (name: string, unpacked = 100, isEncrypted = false) => ({ name, unpacked, isEncrypted });
  expect(judgeArchive([entry("[Content_Types].xml"), entry("word/document.xml")]).ok).toBe(true);
  for (const name of [
    "word/vbaProject.bin",
    "word/activeX/activeX1.bin",
    "Basic/Standard/Module1.xml",
    "Scripts/a.py",
  ]) {
    expect(judgeArchive([entry(name)])).toEqual({ ok: false, refusal: { code: "upload_macros" } });
  }
  expect(judgeArchive([entry("a", 10, true)])).toEqual({ ok: false, refusal: { code: "upload_encrypted" } });
  const bomb = { ok: false, refusal: { code: "upload_unpacks_too_large" } };
  expect(judgeArchive([entry("a", 300_000_000), entry("b", 300_000_000)])).toEqual(bomb);
  expect(judgeArchive(Array.from({ length: 10_001 }, () => entry("a", 0)))).toEqual(bomb);
});

test.each([
  ["attachedTemplate", "https://a.example/b.dotm", "External", false],
  ["attachedTemplate", "\\\\server\\b.dotm", "External", false],
  ["oleObject", "file://server/b.xls", "Exte&#114;nal", false],
  ["frame", "https://a.example/", "External", false],
  ["attachedTemplate", "file:///C:\\b.dotx", "External", true],
  ["attachedTemplate", "Letter.dotx", "External", true],
  ["hyperlink", "https://a.example/", "External", true],
  ["oleObject", "embeddings/sheet.xlsx", "Internal", true],
])("an Office document with a relationship %s to %s, %s: %j", (type, target, mode, isFine) => {
  const relationships = `<Relationships><Relationship Target='${target}' Type="http://x/${type}" TargetMode="${mode}"/>`;
  const entry = { name: "word/_rels/document.xml.rels", unpacked: 100, isEncrypted: false, relationships };
  expect(judgeArchive([entry]).ok).toBe(isFine);
});

test("a PDF runs nothing and can be read", () => {
  expect(judgePdf(new Set(["Type", "Catalog", "OpenAction", "GoTo"])).ok).toBe(true);
  for (const name of ["JavaScript", "JS", "Launch"]) {
    expect(judgePdf(new Set([name]))).toEqual({ ok: false, refusal: { code: "upload_active" } });
  }
  expect(judgePdf(new Set(["Encrypt"]))).toEqual({ ok: false, refusal: { code: "upload_encrypted" } });
});

test.each([
  ["Joint communiqué.PDF", "pdf", "Joint communiqué.pdf"],
  ["../../etc/passwd", "pdf", "etc passwd.pdf"],
  ["invoice\u202efdp.exe", "pdf", "invoice fdp.pdf"],
  ["", "docx", "file.docx"],
  ["photo.png", "jpeg", "photo.jpg"],
  [`${"x".repeat(300)}.pdf`, "pdf", `${"x".repeat(120)}.pdf`],
])("%j is kept as a %s under %j", (given, format, kept) => expect(keptName(given, format)).toBe(kept));

test("a stored file is sent under its type", () => {
  expect(mediaType("docx")).toBe(docx);
  expect(mediaType("jpeg")).toBe("image/jpeg");
  expect(mediaType("exe")).toBe("application/octet-stream");
});
