import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadableStream as WebStream } from "node:stream/web";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archive } from "#test/archive.ts";
import { compressedPdf, pdf } from "#test/pdf.ts";
import { prepareUpload } from "./prepare-upload.ts";
import { receiveUpload, UploadAborted } from "./receive-upload.ts";
import { sha256Of } from "./sha256-of.ts";

let below: string;
beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), "media-test-"));
});
afterAll(() => rm(below, { recursive: true, force: true }));

const never = new AbortController().signal;

async function prepared(bytes: Uint8Array, name: string, only?: "image") {
  const directory = await mkdtemp(join(below, "one-"));
  const path = join(directory, "file");
  await writeFile(path, bytes);
  return prepareUpload({ path, directory, bytes: bytes.length, remove: async () => {} }, { name, only }, never);
}

const codeOf = async (bytes: Uint8Array, name = "x") => {
  const result = await prepared(bytes, name);
  return result.ok ? result.value.format : result.refusal.code;
};

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 140 } } });

describe("images", () => {
  test("come in three formats and all widths, without the place where they were taken, the right way up", async () => {
    const bytes = await photo(2000, 1000)
      .jpeg()
      .withExif({ IFD0: { Artist: "Jana", Orientation: "6" }, IFD3: { GPSLatitude: "48/1 51/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const result = await prepared(bytes, "Signing ceremony.JPEG");
    if (!result.ok) throw new Error(result.refusal.code);
    const { files, ...rest } = result.value;
    expect(rest).toEqual({
      kind: "image",
      format: "jpeg",
      name: "Signing ceremony.jpg",
      size: bytes.length,
      width: 1000,
      height: 2000,
    });
    const sizes = ["480x960", "960x1920", "1000x2000"];
    expect(files.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual(
      sizes.flatMap((size) => ["avif", "webp", "jpeg"].map((format) => `${format} ${size}`)),
    );
    for (const { path, sha256, size } of files) {
      expect(await sha256Of(path)).toBe(sha256);
      expect((await stat(path)).size).toBe(size);
      const { exif, xmp, iptc, orientation } = await sharp(path).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(orientation ?? 1).toBe(1);
      expect((await readFile(path)).includes("Jana")).toBe(false);
    }
  }, 30_000);

  test("a large one is kept for paper too, at most 4096 pixels", async () => {
    const result = await prepared(await photo(5000, 2500).png().toBuffer(), "map.png");
    expect(result.ok && result.value.files.at(-1)).toMatchObject({ format: "jpeg", width: 4096, height: 2048 });
    expect(result.ok && result.value.files).toHaveLength(10);
  }, 30_000);

  test("nothing else comes in where a picture of a text is asked for", async () => {
    expect((await prepared(await photo(20, 10).png().toBuffer(), "a.png", "image")).ok).toBe(true);
    expect(await prepared(pdf("<< >>"), "a.png", "image")).toEqual({ ok: false, refusal: { code: "upload_no_image" } });
  });

  test("of moving ones the first picture", async () => {
    const frames = await photo(40, 20).gif().toBuffer();
    const result = await prepared(frames, "wave.gif");
    expect(result.ok && result.value).toMatchObject({ format: "gif", width: 40, height: 20 });
  });

  test.each([
    ["a cut-off one", async () => (await photo(900, 900).jpeg().toBuffer()).subarray(0, 400), "upload_damaged"],
    [
      "a drawing",
      async () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      "upload_svg",
    ],
    ["one with a page in it", async () => Buffer.from("<!doctype html><script>alert(1)</script>"), "upload_unknown"],
    ["a HEIC photo", async () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1"), "upload_heic"],
    ["one that claims too many pixels", async () => hugePng(), "upload_too_many_pixels"],
    ["nothing", async () => Buffer.alloc(0), "upload_empty"],
  ])("%s is refused whatever it is called", async (_, bytes, code) => {
    expect(await codeOf(await bytes(), "photo.jpg")).toBe(code);
  });
});

describe("documents", () => {
  test("come as they are", async () => {
    const bytes = pdf("<< /Type /Catalog /Pages 2 0 R >>");
    const result = await prepared(bytes, "Joint communiqué.PDF");
    expect(result.ok && result.value).toMatchObject({
      kind: "document",
      format: "pdf",
      name: "Joint communiqué.pdf",
      size: bytes.length,
      width: null,
      files: [{ format: "pdf", size: bytes.length }],
    });
  });

  test.each([
    [
      "a script at opening",
      pdf("<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert) >> >>"),
      "upload_active",
    ],
    ["a script with escaped letters", pdf("<< /Type /Catalog /AA << /S /J#61vaScript >> >>"), "upload_active"],
    [
      "a program that it starts",
      pdf("<< /Type /Catalog /OpenAction << /S /Launch /F (cmd.exe) >> >>"),
      "upload_active",
    ],
    ["a script among compressed objects", compressedPdf("<< /S /JavaScript /JS (app.alert) >>"), "upload_active"],
    ["a key", pdf("<< /Type /Catalog >>", "/Encrypt 5 0 R"), "upload_encrypted"],
    [
      "a script behind a stream that a comment feigns",
      pdf(
        "<< /Type /Catalog >>\n% >> stream\n2 0 obj\n<< /OpenAction << /S /JavaScript >> >>\nendobj\n% >> stream\nendstream",
      ),
      "upload_active",
    ],
    [
      "an escaped script behind one",
      pdf("<< /Type /Catalog >>\n% >> stream\n<< /S /#4aavaScript >>\nendstream"),
      "upload_active",
    ],
    ["a key behind one", pdf("<< /Type /Catalog >>\n% >> stream\n<< /Encrypt 5 0 R >>\nendstream"), "upload_encrypted"],
    ["a stream without an end", pdf("<< /Type /Catalog >>\n% >> stream\nhidden"), "upload_damaged"],
    [
      "compressed objects behind a stream that a comment feigns",
      Buffer.concat([pdf("<< >>\n% >> stream"), compressedPdf("<< /S /JavaScript >>")]),
      "upload_damaged",
    ],
    [
      "a script far down",
      pdf(`<< /Type /Catalog >>\n${"/Names ".repeat(400_000)}\n<< /S /JavaScript >>`),
      "upload_active",
    ],
    [
      "compressed objects out of their place",
      pdf("<< /Type /ObjStm /N 1 /First 4 >> % x\nstream\nhidden"),
      "upload_damaged",
    ],
  ])("a PDF with %s is refused", async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));

  test("a PDF whose compressed objects do nothing comes in", async () => {
    expect(await codeOf(compressedPdf("<< /Type /Page >>"))).toBe("pdf");
  });

  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`;

  test.each([
    [
      "a Word document",
      [
        ["[Content_Types].xml", types],
        ["word/document.xml", "<w/>"],
      ],
      "docx",
    ],
    [
      "an OpenDocument text",
      [
        ["mimetype", "application/vnd.oasis.opendocument.text"],
        ["content.xml", "<o/>"],
      ],
      "odt",
    ],
    [
      "Word with macros",
      [
        ["[Content_Types].xml", types],
        ["word/vbaProject.bin", "x"],
      ],
      "upload_macros",
    ],
    [
      "OpenDocument with Basic",
      [
        ["mimetype", "application/vnd.oasis.opendocument.text"],
        ["Basic/a.xml", "x"],
      ],
      "upload_macros",
    ],
    [
      "Word with a template on a server",
      [
        ["[Content_Types].xml", types],
        ["word/_rels/settings.xml.rels", template("https://evil.example/a.dotm")],
      ],
      "upload_loads_from_elsewhere",
    ],
    [
      "Word with its writer's template",
      [
        ["[Content_Types].xml", types],
        ["word/_rels/settings.xml.rels", template("file:///C:\\Office\\Letter.dotx")],
      ],
      "docx",
    ],
    ["any other archive", [["notes.txt", "x"]], "upload_unknown"],
  ] as const)("%s: %s", async (_, entries, code) => {
    expect(await codeOf(archive(entries.map(([name, text]) => ({ name, text }))))).toBe(code);
  });

  test("a bomb is refused by what it says of itself", async () => {
    const bytes = archive([
      { name: "[Content_Types].xml", text: types },
      { name: "word/document.xml", text: "<w/>", claims: 600_000_000 },
    ]);
    expect(await codeOf(bytes)).toBe("upload_unpacks_too_large");
  });
});

describe("on its way in", () => {
  const body = (chunks: Iterable<Uint8Array>) => WebStream.from(chunks) as ReadableStream<Uint8Array>;

  test("a file is on the disk until it is removed", async () => {
    const received = await receiveUpload(body([Buffer.from("ab"), Buffer.from("c")]), below);
    if (!received.ok) throw new Error(received.refusal.code);
    expect(received.value.bytes).toBe(3);
    expect(await readFile(received.value.path, "utf8")).toBe("abc");
    await received.value.remove();
    await expect(stat(received.value.directory)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("one that goes over the limit is cut off there, and leaves nothing", async () => {
    const place = await mkdtemp(join(below, "limit-"));
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1_000_000;
        yield Buffer.alloc(1_000_000);
      }
    }
    expect(await receiveUpload(body(endless()), place)).toMatchObject({ refusal: { code: "upload_too_large" } });
    expect(given).toBeLessThan(60_000_000);
    expect(await readdir(place)).toEqual([]);
  });

  test("one that is stopped leaves nothing", async () => {
    const place = await mkdtemp(join(below, "stop-"));
    function* stopped() {
      yield Buffer.from("ab");
      throw new Error("aborted");
    }
    await expect(receiveUpload(body(stopped()), place)).rejects.toBeInstanceOf(UploadAborted);
    expect(await readdir(place)).toEqual([]);
  });
});

function template(target: string): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";
  return `<Relationships><Relationship Id="rId1" Type="${type}" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** A PNG whose header claims 60,000 by 60,000 pixels. */
async function hugePng(): Promise<Buffer> {
  const bytes = Buffer.from(await photo(1, 1).png().toBuffer());
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
