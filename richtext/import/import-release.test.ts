import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Locale } from "#domain/locale.ts";
import { background, bold, doc, h, link, notes, ol, p, statement, table, ul } from "#test/bodies.ts";
import { bodyWords } from "../plain-text.ts";
import { type ImportedRelease, importRelease } from "./import-release.ts";
import type { ImportedFile } from "./read-page.ts";

async function imported(text: string | Uint8Array, locale: Locale = "en"): Promise<ImportedRelease> {
  const result = await importRelease(file(text), locale);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function file(text: string | Uint8Array): ImportedFile {
  return { bytes: typeof text === "string" ? new TextEncoder().encode(text) : text, name: "release" };
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

const headline = "Foreign Minister Marandt takes part in the meeting of the Northern Sea Council";
const words = p(
  "Nobody who boards a ferry should have to ask whose rules apply halfway across. We will ",
  bold("not"),
  " wait for the next accident.",
);
const found = {
  headline,
  place: "Port Esker",
  slug: "foreign-minister-marandt-takes-part-in-the-meeting-of-the-northern-sea-council",
};
const lead =
  "Following a meeting of the Northern Sea Council, Foreign Minister Ilse Marandt issued the following statement today (4 June) in Port Esker:";
const wrongTitle = {
  code: "title_differs",
  title: "Treffen des Nordsee-Rats zur Sicherheit der Fähren - Ministry of Foreign Affairs",
  language: "de",
};

test("a page of a press office becomes a release", async () => {
  const { content, facts, findings } = await imported(fixture("ferry-agreement.htm"));
  expect(content).toEqual({
    ...found,
    lead,
    body: doc(
      statement("Ilse Marandt", "Foreign Minister", words),
      background(
        p("The Council was founded in 1998 and has nine members. Halvoria's presidency ends in December."),
        ul("It meets twice a year.", [
          p("Its secretariat is in ", link("Port Esker", "https://council.example/port-esker"), "."),
        ]),
        p(
          "The joint communiqué can be found ",
          link("here", "https://www.mfa.halvoria.example/blob/2290418/communique.pdf"),
          ", the list of members below.",
        ),
      ),
    ),
  });
  expect(facts).toEqual({ date: "2025-06-04", releaseType: "press_release" });
  expect(findings).toEqual([
    wrongTitle,
    { code: "place_proposed", place: "Port Esker" },
    { code: "speaker_proposed", speaker: "Ilse Marandt", office: "Foreign Minister" },
    { code: "link_leads_nowhere", text: "below", href: "#" },
    { code: "left_out", part: "navigation", text: "Welcome" },
    { code: "left_out", part: "navigation", text: `Breadcrumbs Ministry of Foreign Affairs › Newsroom › ${headline}` },
    { code: "left_out", part: "footer", text: "Imprint Privacy policy" },
    { code: "image_left_out", description: "A ferry at sunset", source: "/image/ferry.jpg" },
    { code: "left_out", part: "navigation", text: 'Overview "Newsroom"' },
  ]);
});

test("the same page as plain text becomes the same release, with what had to be guessed", async () => {
  const { content, facts, findings } = await imported(fixture("ferry-agreement.txt"));
  expect(content).toEqual({
    ...found,
    lead,
    body: doc(
      statement("Ilse Marandt", "Foreign Minister", words),
      background(
        p("The Council was founded in 1998 and has nine members. Halvoria's presidency ends in December."),
        p("The joint communiqué can be found here."),
      ),
    ),
  });
  expect(facts).toEqual({ date: "2025-06-04", releaseType: "press_release" });
  expect(findings).toEqual([
    { code: "headline_guessed", headline },
    wrongTitle,
    {
      code: "left_out",
      part: "address",
      text: "mfa.halvoria.example/en/newsroom/news/meeting-northern-sea-council-/2290417",
    },
    { code: "left_out", part: "navigation", text: "Welcome" },
    { code: "left_out", part: "navigation", text: "Breadcrumbs" },
    { code: "left_out", part: "navigation", text: `Ministry of Foreign Affairs › Newsroom › ${headline}` },
    { code: "place_proposed", place: "Port Esker" },
    { code: "statement_guessed", text: bodyWords(doc(words)) },
    { code: "speaker_proposed", speaker: "Ilse Marandt", office: "Foreign Minister" },
    { code: "link_leads_nowhere", text: "here", href: "#" },
    { code: "left_out", part: "navigation", text: 'Overview "Newsroom"' },
  ]);
});

test.each<[Locale, string, Partial<ImportedRelease["content"]>, ImportedRelease["facts"]]>([
  [
    "de",
    `<title>Erklärung zur Lage auf den Inseln | Außenministerium</title><h1>Erklärung zur Lage auf den Inseln</h1><p>Pressemitteilung vom 4. Juni 2025</p>
     <p>Nach dem Treffen des Rats gab Außenministerin Ilse Marandt in Lindmar folgende Erklärung ab:</p>
     <blockquote><p>Die Gewalt muss enden.</p></blockquote><h2>Hintergrund</h2><p>Die Inseln haben 8.000 Einwohner.</p>`,
    {
      place: "Lindmar",
      body: doc(
        statement("Ilse Marandt", "Außenministerin", p("Die Gewalt muss enden.")),
        background(p("Die Inseln haben 8.000 Einwohner.")),
      ),
    },
    { date: "2025-06-04", releaseType: "press_release" },
  ],
  [
    "fr",
    `<h1>Déclaration sur la situation aux îles</h1><p>Communiqué de presse – 1er juin 2025</p>
     <p>À l’issue de la réunion, la ministre des Affaires étrangères, Ilse Marandt, a fait à Lindmar la déclaration suivante :</p>
     <p>Les violences doivent cesser.</p><h2>Contexte</h2><p>Les îles comptent 8 000 habitants.</p>`,
    {
      body: doc(
        statement("Ilse Marandt", "ministre des Affaires étrangères", p("Les violences doivent cesser.")),
        background(p("Les îles comptent 8 000 habitants.")),
      ),
    },
    { date: "2025-06-01", releaseType: "press_release" },
  ],
  [
    "ar",
    `<h1>بيان بشأن الوضع في الجزر</h1><p>بيان صحفي - ٤ يونيو ٢٠٢٥</p><p>عقب الاجتماع أدلت وزيرة الخارجية إلزه ماراندت بالبيان التالي:</p>
     <blockquote><p>يجب أن يتوقف العنف في الجزر فوراً.</p></blockquote><h2>معلومات أساسية</h2><p>يبلغ عدد سكان الجزر ثمانية آلاف نسمة.</p>`,
    {
      body: doc(
        statement("إلزه ماراندت", "وزيرة الخارجية", p("يجب أن يتوقف العنف في الجزر فوراً.")),
        background(p("يبلغ عدد سكان الجزر ثمانية آلاف نسمة.")),
      ),
    },
    { date: "2025-06-04", releaseType: "press_release" },
  ],
])("a page in %s is understood", async (locale, html, content, facts) => {
  const release = await imported(html, locale);
  expect(release.content).toMatchObject(content);
  expect(release.facts).toEqual(facts);
  expect(release.findings.filter(({ code }) => code === "language_differs" || code === "title_differs")).toEqual([]);
});

test("a dateline at the beginning of the text is place and date", async () => {
  const { content, facts } = await imported(
    "# Halvoria and Norrland sign agreement\n\nLINDMAR, 4 June 2025 – The agreement was signed in the morning.\n\nIt has nine articles.",
  );
  expect(content).toMatchObject({ place: "LINDMAR", lead: "The agreement was signed in the morning." });
  expect(facts.date).toBe("2025-06-04");
});

test("headings lose their gaps, notes and background find their place whatever their order", async () => {
  const { content } = await imported(`<h1>Halvoria and Norrland sign agreement</h1><p>The agreement was signed.</p>
    <h3>What was agreed</h3><p>Nine articles.</p><h5>Radio</h5><p>One channel.</p><h3>Notes to editors</h3><p>Photographs follow.</p>
    <h3>Background</h3><p>Both countries border the sea.</p>`);
  expect(content.body).toEqual(
    doc(
      h(2, "What was agreed"),
      p("Nine articles."),
      h(3, "Radio"),
      p("One channel."),
      background(p("Both countries border the sea.")),
      notes(p("Photographs follow.")),
    ),
  );
});

test("marks that people type in plain text are understood", async () => {
  const { content, findings } = await imported(
    [
      "# Halvoria and Norrland sign agreement",
      "The agreement was signed.",
      "## What was agreed",
      "- one **channel**",
      "- one *plan*, see https://mfa.halvoria.example/plan.",
      "",
      "3. Fish",
      "",
      "4. [Ferries](https://mfa.halvoria.example/ferries)",
      "",
      "> We keep our word.",
      "",
      "– Ilse Marandt, Foreign Minister",
    ].join("\n"),
  );
  expect(content.body).toEqual(
    doc(
      h(2, "What was agreed"),
      ul(
        [p("one ", bold("channel"))],
        [
          p(
            "one ",
            { type: "text", marks: [{ type: "italic" }], text: "plan" },
            ", see ",
            link("https://mfa.halvoria.example/plan", "https://mfa.halvoria.example/plan"),
            ".",
          ),
        ],
      ),
      ol(3, "Fish", [p(link("Ferries", "https://mfa.halvoria.example/ferries"))]),
      statement("Ilse Marandt", "Foreign Minister", p("We keep our word.")),
    ),
  );
  expect(findings).toContainEqual({ code: "speaker_proposed", speaker: "Ilse Marandt", office: "Foreign Minister" });
});

test("lines that a mail program broke are one paragraph", async () => {
  const { content } = await imported(
    "# Halvoria and Norrland sign agreement\n\nThe agreement was signed.\n\nIt obliges both countries to inspect every vessel twice a year,\nand to share the results within a week of each inspection, so\nthat nobody waits.",
  );
  expect(content.body).toEqual(
    doc(
      p(
        "It obliges both countries to inspect every vessel twice a year, and to share the results within a week of each inspection, so that nobody waits.",
      ),
    ),
  );
});

test("the caption of a quotation names its speaker", async () => {
  const { content } = await imported(
    "<h1>Halvoria signs</h1><p>The agreement was signed.</p><figure><blockquote><p>We keep our word.</p></blockquote><figcaption>Ilse Marandt, Foreign Minister</figcaption></figure>",
  );
  expect(content.body).toEqual(doc(statement("Ilse Marandt", "Foreign Minister", p("We keep our word."))));
});

test("a speaker who is not certain stays open, for the checks to stop", async () => {
  const { content, findings } = await imported(
    "<h1>Halvoria signs</h1><p>Foreign Minister Ilse Marandt and Foreign Minister Arvid Sjöholm issued the following statement:</p><blockquote><p>We keep our word.</p></blockquote>",
  );
  expect(content.body).toEqual(doc(statement("", "", p("We keep our word."))));
  expect(findings).toContainEqual({ code: "speaker_unknown", text: "We keep our word." });
});

test("what the body cannot hold is kept as text and said", async () => {
  const { content, findings } = await imported(`<h1>Halvoria signs</h1><p>The agreement was signed.</p>
    <table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2025</td><td>41</td></tr></table>
    <ul><li>one<ul><li>two<ul><li>three</li></ul></li></ul></li></ul>
    <h2>Background</h2><h3>History</h3><blockquote>Old words.</blockquote>`);
  expect(content.body).toEqual(
    doc(
      table("", ["Year", "Ferries"], ["2025", "41"]),
      ul([p("one"), ul([p("two"), p("three")])]),
      background(p(bold("History")), p("Old words.")),
    ),
  );
  expect(findings.map(({ code }) => code)).toEqual([
    "release_type_unknown",
    "speaker_unknown",
    "list_flattened",
    "heading_as_paragraph",
    "quotation_as_paragraph",
  ]);
});

test("a link that may not be, or whose place is unknown, keeps its words", async () => {
  const { content, findings } = await imported(
    `<h1>Halvoria signs</h1><p>Press release</p><p>Signed.</p><p><a href="javascript:alert(1)">one</a> <a href="/a">two</a> <a href="">three</a> <a href="https://x@evil.example">four</a> <a name="x">five</a></p>`,
  );
  expect(content.body).toEqual(doc(p("one two three four five")));
  expect(findings).toEqual([
    { code: "link_not_allowed", text: "one", href: "javascript:alert(1)" },
    { code: "link_without_base", text: "two", href: "/a" },
    { code: "link_leads_nowhere", text: "three", href: "" },
    { code: "link_not_allowed", text: "four", href: "https://x@evil.example" },
  ]);
});

test("a text in another language than the person said is a finding", async () => {
  const { findings } = await imported(fixture("ferry-agreement.htm"), "fr");
  expect(findings).toContainEqual({ code: "language_differs", locale: "fr", detected: "en" });
});

test("scripts, styles and hidden parts never become text; hidden words are said", async () => {
  const { content, findings } = await imported(
    `<h1>Halvoria signs</h1><p>Press release</p><p>Signed.</p><p>Text<script>alert("x")</script><style>p{}</style></p><p hidden>Draft only</p><p style="display:none">Never</p><template>No</template>`,
  );
  expect(content.body).toEqual(doc(p("Text")));
  expect(findings).toEqual([
    { code: "left_out", part: "hidden", text: "Draft only" },
    { code: "left_out", part: "hidden", text: "Never" },
  ]);
});

test("every word of a page is in the release or in a finding", async () => {
  const page = new TextDecoder().decode(fixture("ferry-agreement.htm"));
  const { content, facts, findings } = await imported(page);
  const said = JSON.stringify([content, facts, findings]).replaceAll('\\"', '"');
  const visible = page
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&nbsp;", " ");
  const lost = visible.split(/\s+/).filter((word) => word !== "" && !said.includes(word));
  // the date, its kind and the heading of the background live on as facts and section
  expect(lost).toEqual(["04.06.2025", "Press", "Background", "information"]);
});

test("a page without text, a long one and a deep one are refused or read, never a fault", async () => {
  expect(await importRelease(file("<html><script>1</script></html>"), "en")).toEqual({
    ok: false,
    refusal: { code: "file_without_text" },
  });
  const long = `<h1>Long</h1><p>Lead.</p><p>${"word ".repeat(60_000)}</p>`;
  expect(await importRelease(file(long), "en")).toMatchObject({ refusal: { code: "body_too_long" } });
  const deep = `<h1>Deep</h1><p>Lead.</p>${"<div>".repeat(200_000)}<p>Bottom</p>`;
  expect(await importRelease(file(deep), "en")).toEqual({
    ok: false,
    refusal: { code: "file_too_intricate" },
  });
  const bold = Array.from({ length: 400 }, (_, no) => `<b a${no}>`).join("");
  const growing = `<h1>Grows</h1><p>Lead.</p><p>${bold}${"<p>x".repeat(10_000)}`;
  expect(await importRelease(file(growing), "en")).toEqual({ ok: false, refusal: { code: "file_too_intricate" } });
  const deepest = `<h1>Deep</h1><p>Lead.</p>${"<div>".repeat(500)}<p>Bottom</p>`;
  expect(bodyWords((await imported(deepest)).content.body)).toBe("Bottom");
  const lists = `<h1>Deep</h1><p>Lead.</p>${"<ul><li>x".repeat(200)}`;
  expect((await importRelease(file(lists), "en")).ok).toBe(true);
});

test("long Markdown is refused unread, also with HTML in it", async () => {
  const bytes = new TextEncoder().encode(`# Long\n\nLead.\n\n<p>x</p>\n\n<!-- ${"x".repeat(500_000)} -->`);
  expect(await importRelease({ bytes, name: "release.md" }, "en")).toMatchObject({
    refusal: { code: "body_too_long", characters: bytes.length },
  });
});

test("an import is the same every time", async () => {
  expect(await imported(fixture("ferry-agreement.htm"))).toEqual(await imported(fixture("ferry-agreement.htm")));
});
