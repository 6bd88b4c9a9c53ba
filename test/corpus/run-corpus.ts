import { checkText } from "#domain/check.ts";
import type { CheckCode, Finding } from "#domain/finding.ts";
import type { ListedName } from "#domain/listed-name.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { BodyNode, Content, PrintedFacts } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";
import { type CheckedAmong, checkedText } from "#richtext/checked-text.ts";
import { doc, image, p, passage, statement } from "#test/bodies.ts";
import type { CorrectText } from "./correct-text.ts";
import { contentOf, correctHeadlines, correctTexts, firstTranslation } from "./correct-texts.ts";
import { images } from "./images.ts";
import {
  type PlantedSlip,
  plantedErrors,
  plantedSlips,
  shortHeadlines,
  slipsBeyondTheRules,
} from "./planted-errors.ts";
import { unseenHeadlines } from "./unseen-headlines.ts";

/** One text of the corpus as it was checked. */
export interface CorpusCase {
  kind: string;
  name: string;
  findings: Finding[];
}

export interface PlantedCase extends CorpusCase {
  codes: readonly CheckCode[];
  field: Finding["place"]["field"] | null;
}

/** Texts that nothing is to be said against: whole, under other short headlines, and each beside every original. */
export function* correctCases(): Generator<CorpusCase> {
  for (const locale of locales) {
    for (const text of correctTexts[locale]) {
      yield { kind: "texts", name: `${locale}: ${text.headline}`, findings: said(contentOf(locale, text)) };
    }
    for (const described of images[locale]) {
      const base = correct(locale, 0);
      const body = doc(...(base.body.content ?? []).slice(0, 1), image(described));
      yield { kind: "images", name: `${locale}: ${described.alt}`, findings: said({ ...base, body }) };
    }
    for (const headline of correctHeadlines[locale]) {
      const content = { ...correct(locale, 0), headline, slug: slugOf(headline) };
      yield { kind: "headlines", name: `${locale}: ${headline}`, findings: said(content) };
    }
  }
  for (const [source, locale] of pairs(() => true)) {
    for (const release of releases.slice(firstTranslation)) {
      const findings = said(correct(locale, release), { source: besides(correct(source, release)) });
      yield { kind: "translations", name: `${source} to ${locale}: ${correct(locale, release).headline}`, findings };
    }
  }
}

/** Texts with one mistake each, and what must be said. */
export function* plantedCases(): Generator<PlantedCase> {
  yield* foreignFields();
  yield* foreignHeadlines("short headlines", shortHeadlines);
  for (const { locale, change, before = [], after = [], code } of plantedErrors) {
    const base = correct(locale, 8);
    const body: BodyNode = doc(...before, ...(base.body.content ?? []), ...after);
    const name = `${locale}: ${JSON.stringify(change)} ${JSON.stringify([...before, ...after])}`;
    yield { kind: "single mistakes", name, findings: said({ ...base, ...change, body }), codes: [code], field: null };
  }
  yield* slipped("slips of translation", plantedSlips);
}

/** Mistakes that are known not to be found. */
export function missedCases(): Generator<PlantedCase> {
  return slipped("slips beyond the rules", slipsBeyondTheRules);
}

/** Headlines that no rule was fitted to, in a language that is not the page's. */
export function* unseenCases(): Generator<PlantedCase> {
  yield* foreignHeadlines("unseen headlines", unseenHeadlines);
}

/** The same headlines on pages of their own language. */
export function* unseenCorrectCases(): Generator<CorpusCase> {
  for (const locale of locales) {
    for (const headline of unseenHeadlines[languageOf(locale)]) {
      const findings = said({ ...correct(locale, 2), headline, slug: slugOf(headline) });
      yield { kind: "unseen headlines", name: `${locale}: ${headline}`, findings };
    }
  }
}

/** Whether what was planted was found where it stands. */
export function isFound({ findings, codes, field }: PlantedCase): boolean {
  return findings.some(({ code, place }) => codes.includes(code) && (field === null || place.field === field));
}

/** Stops and warnings. */
export function alarms({ findings }: CorpusCase): Finding[] {
  return findings.filter(({ severity }) => severity === "stop" || severity === "warning");
}

const wrongLanguage: readonly CheckCode[] = ["wrong_language", "wrong_script"];
const releases = [...correctTexts.en.keys()];

/** A headline, address, lead, paragraph, statement (these two marked, too) and alt text of every release, on the page of another one in another language. */
function* foreignFields(): Generator<PlantedCase> {
  for (const [foreign, locale] of pairs((one, other) => languageOf(one) !== languageOf(other))) {
    for (const release of releases) {
      const text = correctTexts[foreign][release];
      const base = correct(locale, (release + 3) % releases.length);
      if (!text) continue;
      const changes: [field: Finding["place"]["field"], change: Partial<Content>][] = [
        ["headline", { headline: text.headline }],
        ["slug", { slug: slugOf(text.headline) }],
        ["lead", { lead: text.lead }],
        ["body", { body: doc(p(base.lead), p(text.paragraphs[0] ?? "")) }],
        ["body", { body: doc(statement("A. B.", "C.", p(text.statement.words))) }],
        // a mark makes a whole block no passage
        ["body", { body: doc(p(base.lead), p(passage(text.paragraphs[0] ?? "", languageOf(foreign)))) }],
        ["body", { body: doc(statement("A. B.", "C.", p(passage(text.statement.words, languageOf(foreign))))) }],
        [
          "body",
          {
            body: doc(
              p(base.lead),
              image({ alt: own(images[foreign], release).alt, caption: own(images[locale], release).caption }),
            ),
          },
        ],
      ];
      for (const [field, change] of changes) {
        const findings = said({ ...base, ...change });
        const name = `${foreign} in ${locale}: ${text.headline}`;
        yield { kind: `foreign ${field}`, name, findings, codes: wrongLanguage, field };
      }
    }
  }
}

function* slipped(kind: string, slips: readonly PlantedSlip[]): Generator<PlantedCase> {
  for (const { source, locale, release, slip, code } of slips) {
    const [right, wrong] = slip;
    const text = JSON.stringify(correct(locale, release));
    if (!text.includes(right)) throw new Error(`“${right}” does not stand in ${locale} ${release}.`);
    const among = { source: besides(correct(source, release)), listedNames: [] }; // an office need not keep names
    const findings = said(JSON.parse(text.replaceAll(right, wrong)), among);
    const name = `${source} to ${locale}: ${right} → ${wrong}`;
    yield { kind, name, findings, codes: [code], field: null };
  }
}

function* foreignHeadlines(kind: string, headlines: typeof shortHeadlines): Generator<PlantedCase> {
  for (const locale of locales) {
    for (const language of ["de", "en", "fr", "ar"] as const) {
      if (language === languageOf(locale)) continue;
      for (const headline of headlines[language]) {
        const findings = said({ ...correct(locale, 2), headline });
        const name = `${language} in ${locale}: ${headline}`;
        yield { kind, name, findings, codes: wrongLanguage, field: "headline" };
      }
    }
  }
}

function own<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

function pairs(wanted: (one: Locale, other: Locale) => boolean): [Locale, Locale][] {
  return locales.flatMap((one) =>
    locales.filter((other) => one !== other && wanted(one, other)).map((other): [Locale, Locale] => [one, other]),
  );
}

function correct(locale: Locale, release: number): Content {
  const text = correctTexts[locale][release];
  if (!text) throw new Error(`There is no release ${release} in ${locale}.`);
  return contentOf(locale, text);
}

function besides(content: Content): CheckedAmong["source"] {
  return { content, hasChanged: false };
}

function said(content: Content, among: Partial<CheckedAmong> = {}): Finding[] {
  const text = checkedText(content, {
    facts,
    editionKind: "first",
    source: null,
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames: listed,
    mediaRights: [],
    journalistsOnly: "",
    ...among,
  });
  return checkText({ ...text, content }); // as it stands, also what a save would have put right
}

const ministry: ListedName["names"] = {
  de: "Außenministerium",
  en: "Ministry of Foreign Affairs",
  fr: "Ministère des Affaires étrangères",
  ar: "وزارة الخارجية",
  "de-simple": "Außen-Ministerium",
};

/** Who speaks in the corpus, with the first office in which they do; and the ministry. */
export const listed: readonly ListedName[] = [...listedSpeakers(), { kind: "office", names: ministry, offices: null }];

function* listedSpeakers(): Generator<ListedName> {
  const known = new Set<string>();
  for (const release of releases) {
    const by = (part: (statement: CorrectText["statement"]) => string) => {
      const of = (locale: Locale) => {
        const text = correctTexts[locale][release];
        return text ? part(text.statement) : "";
      };
      return { de: of("de"), en: of("en"), fr: of("fr"), ar: of("ar"), "de-simple": of("de-simple") };
    };
    const names = by(({ speaker }) => speaker);
    if (known.has(names.en)) continue;
    known.add(names.en);
    yield { kind: "person", names, offices: by(({ office }) => office) };
  }
}

function languageOf(locale: Locale): "de" | "en" | "fr" | "ar" {
  return locale === "de-simple" ? "de" : locale;
}

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [],
  countries: [],
  contact: { id: "1", name: "T. Riedal", phone: "+990 555 0100", email: "press@mfa.halvoria.example", hours: "24 h" },
};
