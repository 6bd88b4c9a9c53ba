import { expect, test } from "vitest";
import { bold, doc, h, link, notes, ol, p, ul } from "#test/bodies.ts";
import { docx, wordItem, wordParagraph, wordRun, wordStyle } from "#test/docx.ts";
import { parseBody } from "../body.ts";
import { readTextFile } from "../paste/read-text-file.ts";
import { largestImport } from "./decode.ts";
import { largestUnpacked } from "./docx-parts.ts";
import { importRelease } from "./import-release.ts";

const ferries = [
  wordParagraph("Ferry safety agreement", wordStyle("Title")),
  wordParagraph(
    `${wordRun("It covers ")}${wordRun("41\u00a0ferries", "<w:b/>")}${wordRun(", see ")}<w:hyperlink r:id="rId4">${wordRun("the newsroom")}</w:hyperlink>${wordRun(".")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
  ),
  wordParagraph("What was agreed", wordStyle("Heading1")),
  wordParagraph("inspections", wordItem(1)),
  wordParagraph("at home", wordItem(1, 1)),
  wordParagraph("abroad", wordItem(1, 1)),
  wordParagraph("Between the items."),
  wordParagraph("results", wordItem(1)),
  wordParagraph("Training", wordItem(2)),
  wordParagraph("of crews", wordItem(2, 1)),
  wordParagraph("seventh", wordStyle("ListNumber")),
  wordParagraph(
    `${wordRun("The ")}<w:ins w:id="1" w:author="T">${wordRun("joint ")}</w:ins><w:del w:id="2" w:author="T"><w:r><w:delText xml:space="preserve">common </w:delText></w:r></w:del>${wordRun("secretariat.")}`,
  ),
].join("");

async function read(bytes: Uint8Array, name = "text.docx") {
  const result = await readTextFile(bytes, name);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function refusal(bytes: Uint8Array, name = "text.docx") {
  const [dropped, imported] = [await readTextFile(bytes, name), await importRelease({ bytes, name }, "en")];
  if (dropped.ok || imported.ok) throw new Error("Read");
  expect(imported.refusal).toEqual(dropped.refusal);
  return dropped.refusal;
}

test("a .docx keeps headings, lists with the numbers that Word shows, links, bold, footnotes and the final text", async () => {
  const { nodes, notes: below, counts, source } = await read(await docx(ferries));
  expect(nodes).toEqual([
    h(2, "Ferry safety agreement"),
    p(
      "It covers ",
      bold("41\u00a0ferries"),
      ", see ",
      link("the newsroom", "https://mfa.halvoria.example/en/newsroom"),
      ".[1]",
    ),
    h(2, "What was agreed"),
    ol(1, [p("inspections"), ol(1, "at home", "abroad")]),
    p("Between the items."),
    ol(2, "results"),
    ul([p("Training"), ul("of crews")]),
    ol(7, "seventh"),
    p("The joint secretariat."),
  ]);
  expect(below).toEqual([p("[1] Without the lakes.")]);
  expect(counts).toMatchObject({ footnotes: 1, changes: 2, renumbered: 1, styles: 0 });
  expect(source).toBe("file");
});

test("a .docx is imported as a release: its title is the headline, its footnotes are notes to editors", async () => {
  const result = await importRelease({ bytes: await docx(ferries), name: "ferries.docx" }, "en");
  expect(result).toMatchObject({
    value: { content: { headline: "Ferry safety agreement", lead: "It covers 41\u00a0ferries, see the newsroom.[1]" } },
  });
  if (!result.ok) return;
  expect(result.value.content.body.content?.at(-1)).toEqual(notes(p("[1] Without the lakes.")));
  expect(result.value.findings).toContainEqual({ code: "changes_settled", count: 2 });
  expect(result.value.findings).toContainEqual({ code: "footnotes_moved", count: 1 });
});

test("a picture of a .docx is counted, not read", async () => {
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="A ferry"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const { images } = await read(
    await docx(wordParagraph(`${wordRun("See:")}${drawing}`), { "word/media/image1.png": new Uint8Array([1]) }),
  );
  expect(images).toEqual([{ source: "media/1", description: "A ferry" }]);
});

test("Markdown keeps headings, lists, tables' words, footnotes and links; settings above it are no text", async () => {
  const markdown = `---\ntitle: Ferries\n---\n# Ferry safety\n\nIt covers **41** [ferries](https://ferries.halvoria.example).[^1]\n\n3. one\n   - deeper\n4. two\n\n| Year | Ferries |\n| --- | --- |\n| 2025 | 39 |\n\n[^1]: Without the lakes.\n`;
  const { nodes, notes: below } = await read(new TextEncoder().encode(markdown), "ferries.md");
  expect(nodes.slice(0, 3)).toEqual([
    h(2, "Ferry safety"),
    p("It covers ", bold("41"), " ", link("ferries", "https://ferries.halvoria.example"), ".[1]"),
    ol(3, [p("one"), ul("deeper")], "two"),
  ]);
  expect(JSON.stringify(doc(...nodes))).toContain("39");
  expect(below).toEqual([p("[1] Without the lakes.")]);
  const result = await importRelease({ bytes: new TextEncoder().encode(markdown), name: "ferries.md" }, "en");
  expect(result).toMatchObject({ value: { content: { headline: "Ferry safety" } } });
});

test("a script in Markdown is words, a link that may not be has none", async () => {
  const { nodes } = await read(new TextEncoder().encode("Text <script>a</script> [x](javascript:alert(1))"), "a.md");
  expect(parseBody(doc(...nodes))).toMatchObject({ value: doc(p("Text <script>a</script> x")) });
});

test("an archive that unpacks to more than its share is refused before it fills the memory", async () => {
  const bomb = await docx(wordParagraph("x"), { "word/comments.xml": " ".repeat(largestUnpacked + 1) });
  expect(bomb.length).toBeLessThan(largestUnpacked / 100);
  expect(await refusal(bomb)).toEqual({ code: "file_unpacks_too_large", megabytes: 8 });
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, ""]));
  expect(await refusal(await docx("", many))).toMatchObject({ code: "file_unpacks_too_large" });
});

test("an archive that lies about its sizes is measured all the same", async () => {
  const bomb = await docx(wordParagraph("x"), { "word/comments.xml": " ".repeat(largestUnpacked + 1) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true); // unpacked size in the directory
  }
  expect(["file_unpacks_too_large", "file_broken"]).toContain((await refusal(bomb)).code);
});

test("broken, foreign and protected files are refused with their reason", async () => {
  const whole = await docx(ferries);
  expect(await refusal(whole.slice(0, whole.length / 2))).toEqual({ code: "file_broken" });
  expect(await refusal(await docx("<w:p><w:r>"))).toEqual({ code: "file_broken" });
  expect(await refusal(await docx("", { "word/document.xml": "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>" }))).toEqual(
    {
      code: "file_broken",
    },
  );
  expect(await refusal(await docx("<w:p><w:sdt><w:sdtContent>".repeat(20_000)))).toEqual({ code: "file_broken" });
  expect(await refusal(await docx(wordParagraph("")))).toEqual({ code: "file_without_text" });
  expect(await refusal(new Uint8Array(largestImport + 1))).toMatchObject({ code: "file_too_large" });
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]), "old.doc")).toEqual({
    code: "file_not_text",
    kind: "word",
  });
});

test("an archive of something else is no text", async () => {
  const { default: Zip } = await import("jszip");
  const sheet = await new Zip().file("xl/workbook.xml", "<x/>").generateAsync({ type: "uint8array" });
  expect(await refusal(sheet, "table.xlsx")).toEqual({ code: "file_not_text", kind: "archive" });
});

test("a hostile document takes no longer than a long one", async () => {
  const open = await docx("<w:p><w:pPr><w:pPr>".repeat(20_000));
  const deep = await docx(wordParagraph("x", wordItem(1, 2_000_000_000)), {
    "word/numbering.xml": `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="2000000000"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
  expect(await refusal(open)).toEqual({ code: "file_broken" });
  expect((await read(deep)).nodes).toEqual([p("x")]);
}, 10_000);
