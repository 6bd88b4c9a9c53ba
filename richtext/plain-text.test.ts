import { expect, test } from "vitest";
import {
  background,
  boilerplate,
  content,
  doc,
  documentLink,
  h,
  image,
  isolate,
  link,
  notes,
  ol,
  p,
  passage,
  statement,
  table,
  ul,
  video,
} from "#test/bodies.ts";
import { bodyText, bodyWords, type DocumentFacts, type PassageMark, releaseText } from "./plain-text.ts";

const labels = {
  background: "Background information",
  notesToEditors: "Notes to editors",
  boilerplate: "About the issuer",
  transcript: "Transcript",
  image: "Image",
  documentFacts: ({ format, size, language }: DocumentFacts) => (format ? `${format}, ${size}, ${language}` : ""),
  quotationMarks: ["“", "”"],
} as const;

test("a body reads as text with its lists, statement, sections and link targets", () => {
  const body = doc(
    h(2, "Agenda"),
    ol(3, "Fish", [p("Ferries"), ul("Lifeboats")]),
    statement("Ilse Marandt", "Foreign Minister", p("We keep our word.")),
    background(
      p("See ", link("the agreement", "/a"), " or ", link("mfa.halvoria.example", "https://mfa.halvoria.example"), "."),
    ),
    notes(p("Photographs follow.")),
    boilerplate(p("The ministry serves.")),
  );
  expect(bodyText(body, labels)).toBe(
    [
      "Agenda",
      "3. Fish\n4. Ferries\n   • Lifeboats",
      "“We keep our word.”\n– Ilse Marandt, Foreign Minister",
      "Background information",
      "See the agreement (/a) or mfa.halvoria.example.",
      "Notes to editors",
      "Photographs follow.",
      "About the issuer",
      "The ministry serves.",
    ].join("\n\n"),
  );
});

test("a table is its caption and a line for each row", () => {
  const body = doc(table("Ferries by year", ["Year", "Ferries"], ["2025", "14"]));
  expect(bodyText(body, labels)).toBe("Ferries by year\nYear | Ferries\n2025 | 14");
  expect(bodyWords(body)).toBe("Ferries by year\nYear\nFerries\n2025\n14");
});

test("a link to a release says its number", () => {
  expect(bodyText(doc(p("See ", link("the agreement", "release:2347076"), ".")), labels)).toBe(
    "See the agreement (2347076).",
  );
});

test("a video is its title with the page, and its transcript", () => {
  const body = doc(video("https://vimeo.com/123456789", "Signing in Lindmar", "/en/words"), video("", "", ""));
  expect(bodyText(body, labels)).toBe("Signing in Lindmar (https://vimeo.com/123456789)\nTranscript: /en/words");
  expect(bodyWords(body)).toBe("Signing in Lindmar");
});

test("words that come with their own quotation marks get no others", () => {
  expect(bodyText(doc(statement("", "", p("“Yes.”"))), labels)).toBe("“Yes.”");
});

test("a release to copy begins with the headline and ends with its source", () => {
  const text = releaseText(content({ body: doc(p("Text.")) }), labels, {
    dateline: "Lindmar, 4 June 2026",
    after: ["No. 2347076", "https://mfa.halvoria.example/en/newsroom/news/x/2347076"],
  });
  expect(text.split("\n\n")).toEqual([
    content().headline,
    `Lindmar, 4 June 2026 – ${content().lead}`,
    "Text.",
    "No. 2347076\nhttps://mfa.halvoria.example/en/newsroom/news/x/2347076",
  ]);
});

test("the words alone are counted without labels and addresses", () => {
  expect(bodyWords(doc(ul("Fish"), background(p("See ", link("this", "/a")))))).toBe("Fish\nSee this");
});

test("passages read as any words, and are named where two texts are compared", () => {
  const bold = { ...passage("officiel", "fr"), marks: [{ type: "bold" }, { type: "language", attrs: { lang: "fr" } }] };
  const body = doc(ul([p("The ", passage("Journal ", "fr"), bold, " has ", isolate("A-7"), ".")]));
  expect(bodyText(body, labels)).toBe("• The Journal officiel has A-7.");
  const marked = (mark: PassageMark): [string, string] =>
    mark.type === "language" ? [`[${mark.lang}: `, "]"] : ["{", "}"];
  expect(bodyText(body, { ...labels, marked })).toBe("• The [fr: Journal officiel] has {A-7}.");
});

test.each([
  ["de", "Port Esker, 4. Juni 2026", "Text.", "Port Esker, 4. Juni 2026 – Text."],
  ["ar", "بورت إسكر، 4 يونيو 2026", "نص.", "بورت إسكر، 4 يونيو 2026 – نص."],
  ["de-simple", "Port Esker, 4. Juni 2026", "Text.", "Port Esker, 4. Juni 2026\nText."],
  ["en", "", "Text.", "Text."],
  ["fr", "Port Esker", "", "Port Esker"],
] as const)("in %s, %o stands before the lead as on the page", (locale, dateline, lead, opening) => {
  const text = releaseText(content({ locale, lead, headline: "" }), labels, { dateline, after: [] });
  expect(text.startsWith(`${opening}\n\n`)).toBe(true);
});

test("an image reads as its description, caption and credit; one without a description says that it is there", () => {
  expect(bodyText(doc(image()), labels)).toBe(
    "[Image: Two ministers sign a document.]\nThe signing in Lindmar (MFA / Feldrin)",
  );
  expect(bodyText(doc(image({ altAnswer: "decorative", alt: "", caption: "", credit: "" })), labels)).toBe("[Image]");
});

test("a document reads as its title and what it is, one elsewhere with its address", () => {
  expect(bodyText(doc(documentLink()), labels)).toBe("Joint communiqué (pdf, 214000, en)");
  const elsewhere = { media: "", hash: "", name: "", href: "https://example.org/report", format: "", size: 0 };
  expect(bodyText(doc(documentLink(elsewhere)), labels)).toBe("Joint communiqué\nhttps://example.org/report");
});
