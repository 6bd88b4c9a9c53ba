import JSZip from "jszip";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A .docx as Word writes it, of the XML of its paragraphs; `parts` are added, or replace those that are there. */
export async function docx(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const archive = new JSZip();
  const files = { ...standard, "word/document.xml": document(body), ...parts };
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A paragraph of runs; text alone is a run. */
export function wordParagraph(runs: string, properties = ""): string {
  const content = runs.startsWith("<w:") ? runs : wordRun(runs);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function wordRun(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function wordStyle(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

/** Properties of a paragraph that is an item of the list 1 (numbers and letters), 2 (bullets) or 3 (as 1, from 7). */
export function wordItem(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A picture in the running text. @param target - id of its relationship: 5 is the one that `docx` always has */
export function wordPicture(target = "rId5", link: "embed" | "link" = "embed"): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="A ferry"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${link}="${target}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The relationships of a text with pictures at these places, `rId10` the first. */
export function wordPictures(targets: readonly string[]): Record<string, string> {
  const listed = targets.map(
    (target, at) =>
      `<Relationship Id="rId${10 + at}" Type="${relationships}/image" Target="${target}"${target.includes(":") ? ' TargetMode="External"' : ""}/>`,
  );
  const name = "word/_rels/document.xml.rels";
  return { [name]: standard[name].replace("</Relationships>", `${listed.join("")}</Relationships>`) };
}

function document(body: string): string {
  return `${xml}<w:document ${w} ${r}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

const level = (at: number, format: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`;

const standard = {
  "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationships}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${relationships}/footnotes" Target="footnotes.xml"/><Relationship Id="rId4" Type="${relationships}/hyperlink" Target="https://mfa.halvoria.example/en/newsroom" TargetMode="External"/><Relationship Id="rId5" Type="${relationships}/image" Target="media/image1.png"/></Relationships>`,
  "word/styles.xml": `${xml}<w:styles ${w}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`,
  "word/numbering.xml": `${xml}<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, "decimal")}${level(1, "lowerLetter")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet")}${level(1, "bullet")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`,
  "word/footnotes.xml": `${xml}<w:footnotes ${w}><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Without the lakes.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
};
