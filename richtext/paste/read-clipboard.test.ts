import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bold, doc, h, link, ol, p, statement, table, ul } from "#test/bodies.ts";
import { parseBody } from "../body.ts";
import { nothingCleaned } from "./paste-report.ts";
import { plainTextOf } from "./plain-paragraphs.ts";
import { type PastedText, readClipboard } from "./read-clipboard.ts";
import { wordDifference } from "./word-difference.ts";

const fixture = (name: string) => readFileSync(new URL(`../import/fixtures/paste-${name}`, import.meta.url), "utf8");

function pasted(name: string): PastedText {
  return readClipboard({ html: fixture(`${name}.htm`), text: fixture(`${name}.txt`) });
}

function read(html: string): BodyNode[] {
  return readClipboard({ html, text: "" }).nodes;
}

/** As it is kept. */
function stored(nodes: BodyNode[]): BodyNode[] {
  const body = parseBody(doc(...nodes));
  if (!body.ok) throw new Error(JSON.stringify(body.refusal));
  return body.value.content ?? [];
}

const italic = (text: string): BodyNode => ({ type: "text", marks: [{ type: "italic" }], text });

test("Word: nested and numbered lists, footnote, tracked changes, comment, picture; nothing of Office's", () => {
  const { nodes, notes, pictures, findings, counts, source } = pasted("word");
  expect(stored(nodes)).toEqual([
    h(2, "Ferry safety agreement"),
    p(
      "The ministers of Halvoria and Norrland signed the agreement on 4\u00a0June\u00a02026. It covers ",
      bold("41\u00a0ferries"),
      " and 8\u00a0000\u00a0km² of sea.[1]",
    ),
    h(3, "What was agreed"),
    ol(
      3,
      [
        p("Both countries inspect every ferry ", italic("twice"), " a year"),
        ol(1, "in the home port", "in a port of the other country"),
      ],
      [
        p(
          "They publish the results at ",
          link("ferries.halvoria.example", "https://ferries.halvoria.example/results?year=2026"),
        ),
      ],
    ),
    p("The joint secretariat has three tasks:"),
    ul([p("Training"), ul([p("of crews"), p("on the bridge")])], "Rescue"),
    table("", ["Year", "Ferries"], ["2025", "39"]),
    p("The agreement enters into force on 1\u00a0July."),
  ]);
  expect(notes).toEqual([p("[1] Without the lakes.")]);
  expect(pictures).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(["list_flattened"]);
  expect(source).toBe("word");
  expect(counts).toEqual({
    styles: expect.any(Number),
    emptyParagraphs: 1,
    lists: 2,
    footnotes: 1,
    images: 1,
    elsewhere: 1,
    pictures: 0,
    comments: 1,
    renumbered: 1,
    changes: 2,
  });
});

test("Word on the web: items that are lists of their own are one list again, and its addresses are unwrapped", () => {
  const { nodes, counts, source } = pasted("word-web");
  expect(stored(nodes)).toEqual([
    h(2, "Press visit"),
    ol(1, [p("Arrival at 9:30"), ul([p("Gate 4, with ", bold("press pass"))])], "Statements at 10:00"),
    p("Register at ", link("the press office", "https://mfa.halvoria.example/en/press"), "."),
  ]);
  expect(counts).toEqual({ ...nothingCleaned, styles: expect.any(Number), lists: 1 });
  expect(source).toBe("wordWeb");
});

test("Google Docs: weight and slant by style, lists beside their items, lowered figures, redirected links", () => {
  const { nodes, counts, source } = pasted("google-docs");
  expect(stored(nodes)).toEqual([
    h(2, "Programme"),
    p("The minister speaks ", bold("twice"), italic(", in Lindmar"), " and in CO₂-free Port Esker."),
    ul([p("Harbour"), ul("Pier 3")], [p(link("Newsroom", "https://mfa.halvoria.example/en/newsroom"))]),
    table("", ["Hour", "Place"], ["10:00", "Hall A"]),
  ]);
  expect(counts).toEqual({ ...nothingCleaned, styles: expect.any(Number), lists: 1 });
  expect(source).toBe("googleDocs");
});

test("Outlook: paragraphs that are boxes, lists beside their items, safe links", () => {
  const { nodes, source } = pasted("outlook");
  expect(stored(nodes)).toEqual([
    p("Dear colleagues,"),
    p("the figures for ", bold("2026"), " are ", link("here", "https://figures.halvoria.example/2026"), ":"),
    ul([p("Entries: 12,400"), ul("by sea: 3,100")], "Visas: 9,800"),
    p("Kind regards"),
  ]);
  expect(source).toBe("outlook");
});

test("LibreOffice: fonts go, the list keeps its start, the footnote its number", () => {
  const { nodes, notes, source } = pasted("libreoffice");
  expect(stored(nodes)).toEqual([
    h(2, "Hintergrundgespräch"),
    p("Die Ministerin empfängt ", bold("elf"), " ", italic("Botschafter"), ".[1]"),
    ol(2, "Begrüßung", [p("Aussprache"), ul("Meer", "Häfen")]),
    p("Ende gegen 18\u00a0Uhr."),
  ]);
  expect(notes).toEqual([p("[1] Stand: 3.\u00a0Juni.")]);
  expect(source).toBe("libreOffice");
});

test("a page: all that was chosen is text, also its navigation and buttons; a quotation names its speaker", () => {
  const { nodes, counts, findings, source } = pasted("page");
  expect(parseBody(doc(...nodes))).toMatchObject({
    ok: true,
    value: doc(
      p(link("Home", "https://www.council.example/en")),
      h(2, "Members"),
      p(
        "The council has ",
        bold("nine"),
        "\u00a0members.",
        link("[1]", "https://www.council.example/en/members#cite_note-1"),
      ),
      statement("Ilse Marandt", "Foreign Minister", p("We meet twice a year.")),
      ul("Halvoria", "Norrland"),
      p("Print Share"),
    ),
  });
  expect(counts).toMatchObject({ images: 1, elsewhere: 1, pictures: 0 });
  expect(findings).toEqual([{ code: "link_leads_nowhere", text: "Print", href: "javascript:void(0)" }]);
  expect(source).toBe("page");
});

test("plain text: typed bullets and numbers are lists, with their starts and two levels", () => {
  const { nodes, source } = readClipboard({ html: "", text: fixture("plain.txt") });
  expect(stored(nodes)).toEqual([
    p("Ferry figures"),
    p("In 2026 the ferries carried\u00a01,204 people a day."),
    ul([p("Lindmar"), ul("Pier 3")], "Port Esker"),
    ol(4, "Crews", "Ports"),
    ol(7, "Sea"),
  ]);
  expect(source).toBe("text");
});

test.each(["word", "word-web", "google-docs", "outlook", "libreoffice", "page"])(
  "%s: every word of the clipboard's plain text is there, and the body is one that can be stored",
  (name) => {
    const { nodes, notes, deleted } = pasted(name);
    const words = plainTextOf(
      [...nodes, ...notes, p("Ilse Marandt, Foreign Minister")].slice(0, name === "page" ? undefined : -1),
    );
    expect(wordDifference(fixture(`${name}.txt`), words, { listItems: 8, gone: deleted })).toBeNull();
    expect(parseBody(doc(...nodes)).ok).toBe(true);
  },
);

test("numbers of a Word list that jump or restart begin a new list; letters and Roman numerals become figures", () => {
  const item = (level: number, marker: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l2 level${level} lfo3'><!--[if !supportLists]--><span>${marker}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${words}</p>`;
  expect(read(item(1, "1.", "one") + item(1, "2.", "two") + item(1, "5.", "five"))).toEqual([
    ol(1, "one", "two"),
    ol(5, "five"),
  ]);
  expect(
    read(item(1, "(c)", "three") + item(2, "iv.", "four") + item(2, "v.", "five") + item(1, "(d)", "four")),
  ).toEqual([ol(3, [p("three"), ol(4, "four", "five")], "four")]);
  expect(read(item(1, "٣.", "ثلاثة") + item(1, "٤.", "أربعة"))).toEqual([ol(3, "ثلاثة", "أربعة")]);
});

test("a Word list without drawn numbers takes kind and start from the style sheet", () => {
  const sheet =
    "<style>@list l0:level1\n{mso-level-start-at:4;} @list l1:level1 {mso-level-number-format:bullet;}</style>";
  const item = (list: string, words: string) => `<p style="mso-list:${list} level1 lfo1">${words}</p>`;
  expect(read(`${sheet}${item("l0", "four")}${item("l0", "five")}<p>Then</p>${item("l1", "dot")}`)).toEqual([
    ol(4, "four", "five"),
    p("Then"),
    ul("dot"),
  ]);
});

test("a numbered list goes on behind a paragraph, and a second paragraph stays with its item", () => {
  const item = (marker: string, words: string) =>
    `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>${words}</p>`;
  expect(
    read(
      `${item("1.", "one")}<p class=MsoListParagraphCxSpMiddle>and more of it</p><p class=MsoNormal>Between</p>${item("2.", "two")}`,
    ),
  ).toEqual([ol(1, [p("one"), p("and more of it")]), p("Between"), ol(2, "two")]);
});

test("headings: Word's title and outline levels, a number as words, and no level without one above it", () => {
  expect(
    read(
      `<p class=MsoTitle>Title</p><p class=MsoNormal style='mso-outline-level:2'>Part</p><h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.2<span>&nbsp;&nbsp;</span></span>Numbered</h2>`,
    ),
  ).toEqual([h(2, "Title"), h(3, "Part"), h(3, "1.2 Numbered")]);
  expect(read("<h3>Above</h3><h2>Below</h2><h4>Under</h4>")).toEqual([h(2, "Above"), h(2, "Below"), h(3, "Under")]);
});

test("raised figures keep their meaning, and typed bullets in paragraphs are a list", () => {
  expect(read("<p>10<sup>6</sup> m<sup>2</sup>, 4<sup>th</sup></p>")).toEqual([p("10⁶ m², 4th")]);
  expect(read("<p>•&nbsp;one</p><p>• two</p><p>1. only</p><p>3. first</p><p>4. second</p>")).toEqual([
    ul("one", "two"),
    p("1. only"),
    ol(3, "first", "second"),
  ]);
});

test("a text that nests without end is read as plain text", () => {
  expect(readClipboard({ html: "<div>".repeat(10_000), text: "words" }).nodes).toEqual([p("words")]);
});

test("tables: merged cells, header and caption; a table of one column, or around others, is only where a page puts its blocks", () => {
  const cells = `<table><caption>Ferries a year</caption><thead><tr><th>Year</th><th colspan=2>Ferries</th></tr></thead>
    <tr><td rowspan=2>2025</td><td>by day</td><td>30</td></tr><tr><td>by night</td><td>9</td></tr><tr><td>2026</td></tr></table>`;
  const expected = table(
    "Ferries a year",
    ["Year", "Ferries", ""],
    ["2025", "by day", "30"],
    ["", "by night", "9"],
    ["2026", "", ""],
  );
  expect(stored(read(cells))).toEqual([expected]);
  expect(stored(read(`<table><tr><td>Left</td><td>${cells}</td></tr></table>`))).toEqual([p("Left"), expected]);
  expect(read("<table><tr><td><p>one</p></td></tr><tr><td><h2>two</h2></td></tr></table>")).toEqual([
    p("one"),
    h(2, "two"),
  ]);
});

test("a list in a table goes on as paragraphs of its cell", () => {
  const { nodes, findings } = readClipboard({
    html: "<table><tr><td>a</td><td><ol start=2><li>two</li><li>three</li></ol></td></tr></table>",
    text: "",
  });
  expect(plainTextOf(nodes)).toBe("a – 2. two 3. three");
  expect(findings).toEqual([{ code: "list_flattened", text: "two\nthree" }]);
});

test("Word's caption of a table stands in it, whether it was above or below", () => {
  const cells = "<table><tr><td>a</td><td>b</td></tr></table>";
  const caption = "<p class=MsoCaption>Table 1: Ferries</p>";
  const shape = (html: string) => read(html).map(({ type, attrs }) => [type, attrs?.caption]);
  expect(shape(`<p>one</p>${caption}\n${cells}${cells}`)).toEqual([
    ["paragraph", undefined],
    ["table", "Table 1: Ferries"],
    ["table", ""],
  ]);
  expect(shape(`${cells}${caption}<p>one</p>${caption}`)).toEqual([
    ["table", "Table 1: Ferries"],
    ["paragraph", undefined],
    ["paragraph", undefined],
  ]);
});

test("a picture that a clipboard holds itself keeps its place; one that is cut off is told when it is looked at", () => {
  const { nodes, pictures, counts } = readClipboard({
    html: `<p>One.</p><p><img alt="A ferry" src="data:image/png;base64,AQID"></p><p>Two<img src="data:image/gif;base64,%%%"> more.</p><img src="https://elsewhere.example/x.png">`,
    text: "One.\nTwo more.",
  });
  expect(nodes).toHaveLength(2);
  expect(pictures).toEqual([
    { at: 1, picture: { name: "image 1", bytes: new Uint8Array([1, 2, 3]) } },
    { at: 2, picture: { name: "image 2", bytes: new Uint8Array() } },
  ]);
  expect(counts).toMatchObject({ images: 1, elsewhere: 1, pictures: 2, emptyParagraphs: 0 });
});
