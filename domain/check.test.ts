import { expect, test } from "vitest";
import { type CheckedAmong, checkedText } from "#richtext/checked-text.ts";
import { content, doc, h, link, notes, p, passage, statement } from "#test/bodies.ts";
import type { CorrectText } from "#test/corpus/correct-text.ts";
import { contentOf, correctTexts } from "#test/corpus/correct-texts.ts";
import { type CheckCode, checkText, type Finding } from "./check.ts";
import type { EditionKind } from "./edition.ts";
import { type Locale, locales } from "./locale.ts";
import type { Content, PrintedFacts } from "./release.ts";

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
  {
    kind = "first",
    printed = facts,
    ...among
  }: { kind?: EditionKind; printed?: PrintedFacts } & Partial<
    Pick<CheckedAmong, "source" | "published" | "openComments">
  > = {},
): Finding[] {
  const given = content(changes);
  const text = checkedText(given, {
    facts: printed,
    editionKind: kind,
    source: null,
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames: [],
    mediaRights: [],
    journalistsOnly: "",
    ...among,
  });
  return checkText({ ...text, content: given }); // as it stands, also what a save would have put right
}

function complaints(findings: Finding[]): CheckCode[] {
  return findings.filter(isComplaint).map(({ code }) => code);
}

function isComplaint({ severity }: Finding): boolean {
  return severity === "stop" || severity === "warning";
}

function firstText(locale: Locale): CorrectText {
  const [text] = correctTexts[locale];
  if (!text) throw new Error(`No text in ${locale}`);
  return text;
}

function asContent(locale: Locale, text: CorrectText): Partial<Content> {
  return { ...contentOf(locale, text), locale };
}

test("German on a page in Easy German, and the other way round, is no finding", () => {
  for (const [position, plain] of correctTexts.de.entries()) {
    const easy = correctTexts["de-simple"][position];
    if (!easy) throw new Error("A release has no Easy German.");
    expect(complaints(check(asContent("de", easy)))).toEqual([]);
    const languages = check(asContent("de-simple", plain)).filter(({ code }) => code.startsWith("wrong_"));
    expect(languages).toEqual([]);
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
      const found = complaints(check({ ...asContent(locale, firstText(locale)), lead: text }));
      expect(
        found.filter((code) => code.startsWith("wrong_")),
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
  const findings = check(changes).filter(isComplaint);
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

test("a whole quotation in its own language only asks for its mark, but the ministry's own statement is", () => {
  const german = "„Wir rufen alle Seiten auf, die Waffen niederzulegen und das Rote Kreuz seine Arbeit tun zu lassen.“";
  expect(complaints(check({ body: doc(p("The inscription reads:"), p(german)) }))).toEqual(["passage_unmarked"]);
  expect(complaints(check({ body: doc(statement("Ilse Marandt", "Foreign Minister", p(german))) }))).toEqual([
    "wrong_language",
  ]);
});

test("stops come first, what passed comes last", () => {
  const severities = check({ headline: "", lead: "The ministers meet today in Lindmar." }).map(
    ({ severity }) => severity,
  );
  expect(severities.slice(0, 2)).toEqual(["stop", "warning"]);
  expect(severities.slice(-2)).toEqual(["passed", "info"]);
});

test("a press embargo stops a text, an embargo on arms is a matter to write about", () => {
  const said = (text: string) => complaints(check({ body: doc(p(text)) }));
  expect(said("Embargoed until 16:00.")).toEqual(["embargo_in_text"]);
  expect(said("EMBARGO: 4 June 2026, 16:00")).toEqual(["embargo_in_text"]);
  expect(said("Not for release before noon.")).toEqual(["embargo_in_text"]);
  expect(said("The arms embargo ends with the talks, the oil embargo stays.")).toEqual([]);
  expect(said("The Council lifted the embargo on timber.")).toEqual([]);
  expect(said("The arms embargo until the end of the year stays.")).toEqual([]);
  expect(said("He called the word “embargo: until further notice” a joke.")).toEqual([]);
});

test("only the public notes are read for codes and passes", () => {
  const text = "Dial-in: +990 555 0199, access code 4471.";
  expect(complaints(check({ body: doc(p("The talks began."), notes(p(text))) }))).toEqual(["notes_give_access"]);
  expect(complaints(check({ body: doc(p(text)) }))).toEqual([]);
  expect(complaints(check({ body: doc(p("The talks began."), notes(p("The report has 64 pages."))) }))).toEqual([]);
});

test("a sentence is counted whole, past the dots of days and titles, and quoted words are their speaker's", () => {
  const long = `Am 9. Februar traf Dr. Kariuki ${"sehr viele alte Freunde und ".repeat(6)}ihre Schwester.`;
  const found = check({ ...asContent("de", firstText("de")), body: doc(p(long)) }).filter(isComplaint);
  expect(found).toEqual([
    expect.objectContaining({ code: "sentence_long", facts: expect.objectContaining({ words: 38 }) }),
  ]);
  expect(
    complaints(check({ ...asContent("de", firstText("de")), body: doc(statement("A. B.", "C.", p(long))) })),
  ).toEqual([]);
});

test("a long passage in another language is warned about, a motto or a title is not", () => {
  const german = "Ich habe in diesem Haus mehr gelernt als auf allen Schulen meiner Jugend.";
  const said = (text: string) => check({ body: doc(p(text)) }).filter(isComplaint);
  expect(said(`In his last letter to the ministry he wrote: “${german}” It was read out.`)).toEqual([
    expect.objectContaining({ code: "passage_unmarked", place: { field: "body", block: 0, words: german } }),
  ]);
  expect(said("His book “Der Fluss und die Brücke” was read at the ceremony in Port Esker.")).toEqual([]);
});

test("a translation is held against the numbers, months and names of its original", () => {
  const original = (text: string) => ({ content: content({ body: doc(p(text)) }), hasChanged: false });
  const said = (text: string, source: string) =>
    check(
      {
        ...asContent("de", firstText("de")),
        lead: "Am 4. Juni 2026 haben die beiden Minister das Abkommen unterzeichnet.",
        body: doc(p(text)),
      },
      { source: original(source) },
    )
      .filter(isComplaint)
      .filter(({ code }) => !["number_left_out"].includes(code))
      .map(({ code, facts: { here, source: meant } }) => [code, here, meant]);
  expect(said("Dem Rat gehören 13 Staaten an.", "The council has 31 members.")).toEqual([
    ["number_differs", "13", "31"],
  ]);
  expect(said("Dem Rat gehören 31 Staaten an.", "The council has thirty-one members.")).toEqual([]);
  expect(said("Dem Rat gehören 31 Staaten und 7 Gäste an.", "The council has 31 members.")).toEqual([
    ["number_added", "7", undefined],
  ]);
  expect(said("Das Treffen ist am 5. Juli 2026.", "The meeting is on 5 June 2026.")).toEqual([
    ["month_differs", "juli", "june"],
  ]);
  expect(said("Es sprach Arvid Sjöhlom.", "Arvid Sjöholm spoke.")).toEqual([
    ["name_differs", "Arvid Sjöhlom", "Arvid Sjöholm"],
  ]);
});

test("what a translation leaves out is asked about once it is whole, and never in Easy Language", () => {
  const source = {
    content: content({
      lead: "The council met in Lindmar.",
      body: doc(p("The council has 31 members."), p("It has six committees.")),
    }),
    hasChanged: false,
  };
  const left = (locale: Locale, ...paragraphs: string[]) =>
    check({ ...asContent(locale, firstText(locale)), body: doc(...paragraphs.map((text) => p(text))) }, { source })
      .filter(({ code }) => code === "number_left_out")
      .map(({ facts: { source: number } }) => number);
  expect(left("de", "Dem Rat gehören viele Staaten an.")).toEqual([]);
  expect(left("de", "Dem Rat gehören viele Staaten an.", "Er hat Ausschüsse.")).toEqual(["31", "six"]);
  expect(left("de-simple", "Viele Länder sind im Rat.", "Der Rat hat Gruppen.")).toEqual([]);
});

const german = "Ich habe in diesem Haus mehr gelernt als auf allen Schulen meiner Jugend.";
const ministry = "Bundesministerium für Europäische und internationale Angelegenheiten";

test("a quotation and a name that are marked as being in another language raise nothing", () => {
  const bodies = [
    doc(p("In his last letter he wrote: ", passage(german, "de"))),
    doc(p("The letter reads:"), p(passage(`„${german}“`, "de"))),
    doc(statement("Ilse Marandt", "Foreign Minister", p(passage(`„${german}“`, "de")))),
    doc(p("Those who took part:"), p(passage(ministry, "de"))),
    doc(p("The ", passage(ministry, "de"), " is in Vienna.")),
    doc(h(2, "Talks"), p("The ministers met at the old harbour, under the words ", passage(german, "de"))),
  ];
  for (const body of bodies) expect(complaints(check({ body })), JSON.stringify(body)).toEqual([]);
});

test("a mark excuses no whole block in another language", () => {
  const bodies = [
    doc(p("Text."), p(german)),
    doc(p("Text."), p(passage(german, "de"))),
    doc(p("Text."), p("Speech: ", passage(german, "de"))),
    doc(p("Text."), p(passage("Ich habe in diesem Haus ", "de"), "– ", passage(german, "fr"))),
    doc(p("Text."), p(passage("Die Ministerin reist morgen nach Wien.", "de"))),
    doc({ ...h(2, ""), content: [passage("Ministerin eröffnet neue Botschaft am Hafen", "de")] }, p("Text.")),
    doc(statement("Ilse Marandt", "Foreign Minister", p(passage(german, "de")))),
  ];
  for (const body of bodies) expect(complaints(check({ body })), JSON.stringify(body)).toEqual(["wrong_language"]);
});

test("comments that nobody has settled are asked about", () => {
  expect(complaints(check({}, { openComments: ["t1", "t2"] }))).toEqual(["comments_open"]);
});

test("a translation is told when its original has changed", () => {
  const source = (hasChanged: boolean) => ({ content: contentOf("de", firstText("de")), hasChanged });
  const english = asContent("en", firstText("en"));
  expect(complaints(check(english, { source: source(true) }))).toContain("source_changed");
  expect(complaints(check(english, { source: source(false) }))).not.toContain("source_changed");
});

test("the extent and the changes since the published text are told, and judge nothing", () => {
  const info = (found: Finding[]) =>
    found.filter(({ severity }) => severity === "info").map(({ code, facts }) => ({ code, ...facts }));
  const body = doc(p("One two three."), p("Four."));
  const length = { code: "extent", words: expect.any(Number), minutes: 1 };
  expect(info(check({ body }))).toEqual([length]);
  expect(info(check({ body }, { published: content({ body }) }))).toEqual([
    length,
    { code: "changed_since_published", changes: 0 },
  ]);
  const published = content({ headline: "Another headline", body: doc(p("One two."), p("Four."), p("Five.")) });
  expect(info(check({ body }, { published }))).toContainEqual({ code: "changed_since_published", changes: 3 });
});
