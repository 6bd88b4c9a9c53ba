import { describe, expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { background, content, doc, h, link, p, statement } from "#test/bodies.ts";
import { type CorrectText, corpus } from "#test/corpus.ts";
import { type CheckCode, checkText, type Finding } from "./check.ts";
import type { EditionKind } from "./edition.ts";
import { type Locale, locales } from "./locale.ts";
import type { Content, PrintedFacts } from "./release.ts";
import { slugOf } from "./slug.ts";

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [],
  countries: [],
  contact: { id: "1", name: "T. Riedal", phone: "+990 555 0100", email: "press@mfa.halvoria.example", hours: "24 h" },
};

function check(
  changes: Partial<Content> = {},
  { kind = "first", printed = facts }: { kind?: EditionKind; printed?: PrintedFacts } = {},
): Finding[] {
  const text = content(changes);
  return checkText({
    content: text,
    facts: printed,
    blocks: textBlocks(text.body),
    editionKind: kind,
    locale: text.locale,
  });
}

function complaints(findings: Finding[]): CheckCode[] {
  return findings.filter(({ severity }) => severity !== "passed").map(({ code }) => code);
}

function firstText(locale: Locale): CorrectText {
  const [text] = corpus[locale];
  if (!text) throw new Error(`No text in ${locale}`);
  return text;
}

function asContent(locale: Locale, text: CorrectText): Partial<Content> {
  const [first = "", ...rest] = text.paragraphs;
  return {
    locale,
    headline: text.headline,
    slug: slugOf(text.headline),
    lead: text.lead,
    place: text.place,
    body: doc(
      p(first),
      statement(text.statement.speaker, text.statement.office, p(text.statement.words)),
      background(...rest.map((paragraph) => p(paragraph))),
    ),
  };
}

const correct = locales.flatMap((locale) => corpus[locale].map((text) => ({ locale, text, name: text.headline })));

describe("correct texts raise no alarm", () => {
  test.each(correct)("$locale: $name", ({ locale, text }) => {
    const findings = check(asContent(locale, text));
    expect(findings.filter(({ severity }) => severity !== "passed")).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("language_matches");
  });
});

const languageOf = (locale: Locale) => (locale === "de-simple" ? "de" : locale);
const pairs = correct.flatMap((own, position) =>
  locales
    .filter((other) => languageOf(other) !== languageOf(own.locale))
    .map((other) => ({ ...own, other, foreign: corpus[other][position % 5] ?? own.text })),
);

describe("text of another language is found wherever it stands", () => {
  test.each(pairs)("$other on a page in $locale: $foreign.headline", ({ locale, text, foreign }) => {
    const base = asContent(locale, text);
    const wrong: CheckCode[] = ["wrong_language", "wrong_script"];
    const found = (changes: Partial<Content>, field: string) =>
      check({ ...base, ...changes }).some(({ code, place }) => wrong.includes(code) && place.field === field);

    expect(found({ headline: foreign.headline }, "headline")).toBe(true);
    expect(found({ slug: slugOf(foreign.headline) }, "slug")).toBe(true);
    expect(found({ lead: foreign.lead }, "lead")).toBe(true);
    expect(found({ body: doc(p(text.lead), p(foreign.lead)) }, "body")).toBe(true);
    expect(found({ body: doc(statement("A. B.", "C.", p(foreign.statement.words))) }, "body")).toBe(true);
  });
});

test("German on a page in Easy German, and the other way round, is no finding", () => {
  for (const position of corpus.de.keys()) {
    const [plain, easy] = [corpus.de[position], corpus["de-simple"][position]];
    if (!plain || !easy) continue;
    expect(complaints(check(asContent("de", easy)))).toEqual([]);
    expect(complaints(check(asContent("de-simple", plain)))).toEqual([]);
  }
});

test("languages that the site does not have are found too", () => {
  const lead = {
    es: "La ministra de Asuntos Exteriores firmó en Lindmar un acuerdo sobre la seguridad de los transbordadores que entrará en vigor en otoño.",
    it: "La ministra degli Esteri ha firmato a Lindmar un accordo sulla sicurezza dei traghetti che entrerà in vigore in autunno.",
    nl: "De minister van Buitenlandse Zaken heeft in Lindmar een overeenkomst ondertekend over de veiligheid van veerboten.",
    pl: "Minister spraw zagranicznych podpisała w Lindmarze umowę o bezpieczeństwie promów pasażerskich, która wejdzie w życie jesienią.",
    ru: "Министр иностранных дел подписала в Линдмаре соглашение о безопасности паромов, которое вступит в силу осенью.",
    zh: "外交部长在林德马尔签署了一项关于渡轮安全的协议，该协议将于秋季生效。",
  };
  for (const [language, text] of Object.entries(lead)) {
    for (const locale of locales) {
      expect(
        complaints(check({ ...asContent(locale, firstText(locale)), lead: text })),
        `${language} in ${locale}`,
      ).toHaveLength(1);
    }
  }
});

test("Persian on an Arabic page is found", () => {
  const lead =
    "وزیر امور خارجه در لیندمار توافق‌نامه‌ای را درباره ایمنی کشتی‌های مسافربری امضا کرد که از پاییز اجرا می‌شود.";
  expect(complaints(check({ ...asContent("ar", firstText("ar")), lead }))).toEqual(["wrong_language"]);
});

test("an empty release is told everything that is missing, place by place", () => {
  const findings = check(
    { headline: " ", lead: "\u200b", place: "", slug: "", body: doc(p()) },
    { printed: { ...facts, date: null, contact: null } },
  );
  expect(complaints(findings)).toEqual([
    "headline_missing",
    "lead_missing",
    "slug_missing",
    "place_missing",
    "body_missing",
    "date_missing",
    "contact_missing",
  ]);
});

test.each<[EditionKind, boolean]>([
  ["first", false],
  ["refile", false],
  ["update", true],
  ["correction", true],
])("%s asks for a change note: %s", (kind, asks) => {
  expect(complaints(check({}, { kind })).includes("change_note_missing")).toBe(asks);
  expect(complaints(check({ changeNote: "The number of members is 31, not 30." }, { kind }))).toEqual([]);
});

test("an h3 before any h2 and an empty heading stop a text, an h3 under an h2 does not", () => {
  expect(complaints(check({ body: doc(p("Text."), h(3, "Fish"), h(2, "Ferries")) }))).toEqual(["heading_order"]);
  expect(complaints(check({ body: doc(h(2, "Ferries"), p("Text."), h(3, "Lifeboats"), h(3, "Radio")) }))).toEqual([]);
  expect(complaints(check({ body: doc(h(2, " "), p("Text.")) }))).toEqual(["heading_empty"]);
});

test("a statement needs a speaker, an office and words, and the finding names its block", () => {
  const body = doc(
    p("He said:"),
    statement("Ilse Marandt", "", p("We keep our word.")),
    statement("", " ", p()),
    p("Text."),
  );
  const findings = check({ body }).filter(({ severity }) => severity === "stop");
  expect(findings.map(({ code, place }) => ({ code, place }))).toEqual([
    { code: "statement_without_speaker", place: { field: "body", block: 1 } },
    { code: "statement_without_speaker", place: { field: "body", block: 3 } },
    { code: "statement_empty", place: { field: "body", block: 3 } },
  ]);
});

test.each([
  "here",
  "Here.",
  "click here",
  "more",
  "Read more →",
  "[read more]",
  "hier",
  "HIER",
  "mehr",
  "weiterlesen",
  "» Weiterlesen",
  "ici",
  "cliquez ici",
  "En savoir plus",
  "plus d’informations",
  "aquí",
  "هنا",
  "اضغط هنا",
  "المزيد",
  "هُنا",
  "здесь",
  "这里",
  "→",
  " ",
])("%j is no link text in any language", (text) => {
  for (const locale of locales) {
    const body = doc(p(firstText(locale).lead, link(text, "/en/newsroom")));
    const found = check({ ...asContent(locale, firstText(locale)), body });
    expect(complaints(found), locale).toEqual(["link_text_vague"]);
  }
});

test("the same words for two targets are warned about, the same target twice is not", () => {
  const twice = (href: string) =>
    doc(p("See ", link("the agreement", "/a"), " and ", link("The agreement", href), "."));
  expect(complaints(check({ body: twice("/b") }))).toEqual(["link_text_twice"]);
  expect(complaints(check({ body: twice("/a") }))).toEqual([]);
});

test("a long, shouted or closed headline is advice", () => {
  const headline = (text: string) => complaints(check({ headline: text }));
  expect(headline(`The agreement on ferry safety ${"and more ".repeat(9)}`)).toEqual(["headline_long"]);
  expect(headline("Halvoria and Norrland sign an agreement.")).toEqual(["headline_full_stop"]);
  expect(headline("HALVORIA AND NORRLAND SIGN AGREEMENT")).toEqual(["headline_capitals"]);
  expect(headline("NATO and OSCE meet in the U.S.")).toEqual([]);
  expect(headline("The talks continue …")).toEqual([]);
});

test.each<[Locale, string, number]>([
  ["en", "The ministers meet today in Lindmar.", 1],
  ["en", "Yesterday the ministers met in Lindmar.", 1],
  ["en", "The ministers met in Lindmar today (4 June) and will meet again.", 0],
  ["en", "The ministers meet this evening, on June 4, in Lindmar.", 0],
  ["en", "“Today is a good day”, she said.", 0],
  ["de", "Die Ministerin trifft heute ihren Amtskollegen.", 1],
  ["de", "Die Ministerin trifft morgen ihren Amtskollegen.", 1],
  ["de", "Die Ministerin trifft übermorgen ihren Amtskollegen.", 1],
  ["de", "Die Ministerin trifft heute (4. Juni) ihren Amtskollegen.", 0],
  ["de", "Die Ministerin trifft am Morgen ihren Amtskollegen.", 0],
  ["de", "Das Abkommen gilt bis heute.", 0],
  ["de-simple", "Die Ministerin ist heute in Lindmar.", 1],
  ["de-simple", "Heute, am 4. Juni 2026, ist die Ministerin in Lindmar.", 0],
  ["fr", "La ministre rencontre aujourd’hui son homologue.", 1],
  ["fr", "La ministre a rencontré hier son homologue.", 1],
  ["fr", "La ministre rencontre aujourd’hui, le 4 juin, son homologue.", 0],
  ["fr", "Les défis d’aujourd’hui exigent une réponse commune.", 0],
  ["ar", "تلتقي الوزيرة اليوم نظيرها في ليندمار.", 1],
  ["ar", "التقت الوزيرة أمس نظيرها في ليندمار.", 1],
  ["ar", "تلتقي الوزيرة نظيرها اليوم الخميس في ليندمار.", 1],
  ["ar", "تلتقي الوزيرة نظيرها اليوم الخميس 4 يونيو في ليندمار.", 0],
  ["ar", "يصادف اليوم العالمي للمحيطات هذا الأسبوع في البلاد.", 0],
])("%s: %s", (locale, text, warnings) => {
  const found = check({ ...asContent(locale, firstText(locale)), body: doc(p(text)) });
  expect(found.filter(({ code }) => code === "relative_day")).toHaveLength(warnings);
});

test("what a person said may keep its today", () => {
  const body = doc(
    statement("Ilse Marandt", "Foreign Minister", p("Today is a good day for everyone who crosses the strait.")),
  );
  expect(complaints(check({ body }))).toEqual([]);
});

test.each<[Partial<Content>, CheckCode, string]>([
  [{ headline: "Halvoria signs \u202etnemeerga\u202c on ferry safety" }, "direction_override", "U+202E"],
  [{ headline: "Halvoria signs agree\u200bment on ferry safety" }, "invisible_character", "U+200B"],
  [{ headline: "Halvoria signs \ue000 agreement on ferry safety" }, "unassigned_character", "U+E000"],
  [{ slug: "halvoria\u2066-signs" }, "direction_override", "U+2066"],
  [{ slug: "halvoria\u00ad-signs" }, "invisible_character", "U+00AD"],
  [{ lead: "The agreement is \u202ddated 4 June." }, "direction_override_in_text", "U+202D"],
  [{ body: doc(p("See ", link("the agreement", "/a%E2%80%AEgpj"), ".")) }, "link_hides_characters", "U+202E"],
])("%j hides something", (changes, code, character) => {
  const findings = check(changes).filter(({ severity }) => severity !== "passed");
  expect(findings).toEqual([expect.objectContaining({ code, facts: expect.objectContaining({ character }) })]);
});

test("direction marks, emoji and non-breaking spaces are no secret", () => {
  expect(complaints(check({ headline: "Halvoria\u00a0signs agreement\u200e with Norrland 👩‍🚀" }))).toEqual([]);
});

test("a place or speaker in another script is warned about", () => {
  const arabic = asContent("ar", firstText("ar"));
  expect(complaints(check({ ...arabic, place: "Lindmar" }))).toEqual(["name_in_other_script"]);
  expect(complaints(check({ place: "ليندمار" }))).toEqual(["name_in_other_script"]);
});

test("the title of a foreign document may be a link's text", () => {
  const body = doc(
    p("Text."),
    p(link("Gemeinsame Erklärung der Außenminister zur Lage auf den Inseln", "/a.pdf"), " (PDF)"),
  );
  expect(complaints(check({ body }))).toEqual([]);
});

test("a whole quotation in its own language is no finding, but the ministry's own statement is", () => {
  const german = "„Wir rufen alle Seiten auf, die Waffen niederzulegen und das Rote Kreuz seine Arbeit tun zu lassen.“";
  expect(complaints(check({ body: doc(p("The inscription reads:"), p(german)) }))).toEqual([]);
  expect(complaints(check({ body: doc(statement("Ilse Marandt", "Foreign Minister", p(german))) }))).toEqual([
    "wrong_language",
  ]);
});

test("stops come first, what passed comes last", () => {
  const severities = check({ headline: "", lead: "The ministers meet today in Lindmar." }).map(
    ({ severity }) => severity,
  );
  expect(severities.slice(0, 2)).toEqual(["stop", "warning"]);
  expect(severities.at(-1)).toBe("passed");
});
