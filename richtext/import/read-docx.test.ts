import { expect, test } from "vitest";
import { largestUpload } from "#domain/media.ts";
import { bold, doc, h, image, link, notes, ol, p, ul } from "#test/bodies.ts";
import { docx, wordItem, wordParagraph, wordPicture, wordPictures, wordRun, wordStyle } from "#test/docx.ts";
import { parseBody } from "../body.ts";
import { readTextFile } from "../paste/read-text-file.ts";
import { largestImport } from "./decode.ts";
import { largestUnpacked } from "./docx-parts.ts";
import { importRelease, withPictures } from "./import-release.ts";
import { mostPictures } from "./pictures.ts";

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

test("pictures of a .docx keep their places, whether alone, among words, in a list or in a cell", async () => {
  const names = ["one", "two", "three", "four"].map((name) => `media/${name}.png`);
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const bytes = await docx(
    [
      wordParagraph(wordPicture("rId10")),
      wordParagraph("First."),
      wordParagraph(`${wordRun("Before")}${wordPicture("rId11")}${wordRun(" and after.")}`),
      wordParagraph(`${wordPicture("rId12")}${wordRun("Above its words.")}`),
      wordParagraph(`${wordRun("item")}${wordPicture("rId13")}`, wordItem(2)),
      wordParagraph("other", wordItem(2)),
      `<w:tbl><w:tr>${cell(wordParagraph("a"))}${cell(wordParagraph(wordPicture("rId10")))}</w:tr><w:tr>${cell(wordParagraph("b"))}${cell(wordParagraph("c"))}</w:tr></w:tbl>`,
      wordParagraph("Last."),
    ].join(""),
    {
      ...wordPictures(names),
      ...Object.fromEntries(names.map((name, at) => [`word/${name}`, new Uint8Array([at + 1])])),
    },
  );
  const { nodes, pictures, counts } = await read(bytes);
  expect(nodes.map(({ type }) => type)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "bulletList",
    "table",
    "paragraph",
  ]);
  expect(pictures.map(({ at, picture }) => `${at} ${picture.name} ${picture.bytes}`)).toEqual([
    "0 one.png 1",
    "2 two.png 2",
    "2 three.png 3",
    "4 four.png 4",
    "5 one.png 1",
  ]);
  expect(counts).toMatchObject({ pictures: 5, images: 0, elsewhere: 0 });
});

test("a picture that a document only links, names wrongly or seeks outside is left out, its words come in", async () => {
  const targets = [
    "https://elsewhere.example/a.png",
    "file:///etc/passwd",
    "../../../etc/passwd",
    "media/none.png",
    "styles.xml",
  ];
  const bytes = await docx(
    [
      wordParagraph("Words."),
      wordParagraph(wordPicture("rId10", "link")),
      wordParagraph(wordPicture("rId11", "link")),
      wordParagraph(wordPicture("rId12")),
      wordParagraph(wordPicture("rId13")),
      wordParagraph(wordPicture("rId14")),
      wordParagraph("More."),
    ].join(""),
    wordPictures(targets),
  );
  const { nodes, pictures, counts } = await read(bytes);
  expect([nodes, pictures]).toEqual([[p("Words."), p("More.")], []]);
  expect(counts).toMatchObject({ images: 5, elsewhere: 5, pictures: 0 });
  const imported = await importRelease({ bytes, name: "text.docx" }, "en");
  const told = imported.ok ? imported.value.findings.filter(({ code }) => code.startsWith("image")) : [];
  expect(told).toEqual(Array.from({ length: 5 }, () => ({ code: "image_linked" })));
});

test("a bomb among the pictures and the many too many are left out with their reason, the words come in", async () => {
  const bomb = new Uint8Array(largestUpload.image + 1);
  const small = wordParagraph(wordPicture());
  const bytes = await docx(wordParagraph("Words.") + wordParagraph(wordPicture("rId10")) + small.repeat(500), {
    ...wordPictures(["media/bomb.png"]),
    "word/media/bomb.png": bomb,
    "word/media/image1.png": new Uint8Array([1]),
  });
  const { nodes, pictures, findings, counts } = await read(bytes);
  expect(nodes).toEqual([p("Words.")]);
  expect(pictures).toHaveLength(mostPictures - 1);
  expect(findings).toEqual([
    { code: "image_refused", name: "bomb.png", reason: "upload_too_large", largest: largestUpload.image },
    { code: "images_too_many", count: 501 - mostPictures, most: mostPictures },
  ]);
  expect(counts).toMatchObject({ images: 501 - mostPictures + 1, pictures: mostPictures - 1 });
});

test("pictures unpack to no more than their share together", async () => {
  const size = 20 * 1024 * 1024;
  const names = Array.from({ length: 3 }, (_, at) => `media/${at}.bmp`);
  const bytes = await docx(
    wordParagraph("Words.") + names.map((_, at) => wordParagraph(wordPicture(`rId${10 + at}`))).join(""),
    { ...wordPictures(names), ...Object.fromEntries(names.map((name) => [`word/${name}`, new Uint8Array(size)])) },
  );
  const { pictures, findings } = await read(bytes);
  expect(pictures.map(({ picture }) => picture.name)).toEqual(["0.bmp", "1.bmp"]);
  expect(findings).toMatchObject([{ code: "image_refused", name: "2.bmp" }]);
});

test("pictures of an imported .docx stand in its body where they stood; one of the notes ends the text", async () => {
  const bytes = await docx(
    [
      wordParagraph(wordPicture()),
      wordParagraph("Ferry safety agreement", wordStyle("Title")),
      wordParagraph("It covers all ferries of both countries from the first of July."),
      wordParagraph(wordPicture()),
      wordParagraph("They are inspected twice a year."),
      wordParagraph(wordPicture()),
      wordParagraph("Notes to editors", wordStyle("Heading1")),
      wordParagraph("Without the lakes."),
      wordParagraph(wordPicture()),
    ].join(""),
    { "word/media/image1.png": new Uint8Array([1]) },
  );
  const result = await importRelease({ bytes, name: "ferries.docx" }, "en");
  if (!result.ok) throw new Error(result.refusal.code);
  const { content, pictures } = result.value;
  expect(content.headline).toBe("Ferry safety agreement");
  expect(content.lead).toContain("It covers all ferries");
  expect(pictures.map(({ at }) => at)).toEqual([0, 0, 1, 1]);
  const body = withPictures(
    content.body,
    pictures.map(({ at }, number) => ({ at, picture: image({ caption: `${number}` }) })),
  );
  expect(body).toEqual(
    doc(
      image({ caption: "0" }),
      image({ caption: "1" }),
      p("They are inspected twice a year."),
      image({ caption: "2" }),
      image({ caption: "3" }),
      notes(p("Without the lakes.")),
    ),
  );
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
