import { describe, expect, test } from "vitest";
import { demoPassword } from "#auth/demo-accounts.ts";
import type { MediaItem } from "#db/queries/media.ts";
import { checkText, type Finding } from "#domain/check.ts";
import { checkLegalText } from "#domain/check-legal-text.ts";
import type { EditionKind } from "#domain/edition.ts";
import { legalPages } from "#domain/legal-page.ts";
import type { ListedName } from "#domain/listed-name.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { parseBody } from "#richtext/body.ts";
import { checkedText } from "#richtext/checked-text.ts";
import { parseContent } from "#richtext/content.ts";
import { still } from "#test/bodies.ts";
import { contacts } from "./contacts.ts";
import { contentOf, type DemoRelease, type Texts } from "./demo-release.ts";
import { legalTexts } from "./legal-texts.ts";
import { countries, minister, organisations, places, spokesperson } from "./names.ts";
import { office } from "./office.ts";
import { people } from "./people.ts";
import { detailsOf, type PictureKey, pictureKeys, pictures } from "./pictures.ts";
import { releases } from "./releases.ts";
import { topics } from "./topics.ts";

interface Version {
  name: string;
  release: DemoRelease;
  kind: EditionKind;
  locale: Locale;
  content: Content;
  isFinished: boolean;
}

const item = (key: PictureKey): MediaItem => ({
  ...{ ...still, ...detailsOf(key), id: still.media, kind: "image", name: pictures[key].name, format: "png" },
  ...{ files: [], size: 1, width: 960, height: 640, uploadedBy: "Jana Feldrin", uploadedAt: new Date(0) },
});

const versions: Version[] = releases.flatMap((release) => {
  const { story } = release;
  const first = versionsOf(release, "first", release.texts);
  if (story.kind === "desk") return first;
  const later = (story.later ?? []).flatMap(({ kind, texts }) => versionsOf(release, kind, texts));
  return [...first, ...later, ...(story.open ? versionsOf(release, story.open.kind, story.open.texts) : [])];
});

function versionsOf(release: DemoRelease, kind: EditionKind, texts: Texts): Version[] {
  return locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const content = contentOf(locale, release, text, release.picture ? item(release.picture.key) : null);
    const isFinished = release.story.kind === "published" || release.story.versions[locale]?.stage !== "draft";
    return [{ name: content.headline, release, kind, locale, content, isFinished }];
  });
}

function printedFacts({ releaseType, contact, topics: keys }: DemoRelease, locale: Locale): PrintedFacts {
  const { names, hours, phone, email } = contacts[contact];
  return {
    schema: 1,
    releaseType,
    date: "2026-11-24",
    topics: keys.map((key) => ({ id: key, key, name: topics[key][locale] })),
    countries: [],
    contact: { id: contact, name: names[locale], phone, email, hours: hours[locale] },
  };
}

/** As the demo's settings have them. */
const listed: ListedName[] = [
  ...[minister, spokesperson].map((speaker): ListedName => {
    const named = (part: "speaker" | "office") => perLocale((locale) => speaker[locale][part]);
    return { kind: "person", names: named("speaker"), offices: named("office") };
  }),
  { kind: "office", names: perLocale((locale) => office.names[locale].name), offices: null },
];

function perLocale(of: (locale: Locale) => string): ListedName["names"] {
  return { de: of("de"), en: of("en"), fr: of("fr"), ar: of("ar"), "de-simple": of("de-simple") };
}

function complaints({ release, content, kind, locale }: Version): Finding[] {
  const facts = printedFacts(release, locale);
  const text = checkedText(content, {
    facts,
    editionKind: kind,
    source: null,
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames: listed,
    mediaRights: [],
    journalistsOnly: "",
  });
  return checkText(text).filter(({ severity }) => severity === "stop" || severity === "warning");
}

function paragraphs({ body }: Pick<Content, "body">): string[] {
  return textBlocks(body).flatMap(({ text }) => (text === "" ? [] : [text]));
}

describe("every text of the demo", () => {
  test.each(versions)("$locale $kind: $name", (version) => {
    expect(parseContent(version.content)).toEqual({ ok: true, value: version.content });
    const found = complaints(version);
    const isAdvice = ({ code }: Finding) => code === "sentence_long"; // ministers speak in longer ones
    if (version.isFinished) expect(found.filter((finding) => !isAdvice(finding))).toEqual([]);
    expect(found.filter(({ code }) => code === "wrong_language" || code === "wrong_script")).toEqual([]);
  });
});

const pages = legalPages.flatMap((page) => locales.map((locale) => ({ page, locale, body: legalTexts[page][locale] })));

test.each(pages)("the checks find nothing in the $locale text of the page $page", ({ locale, body }) => {
  expect(parseBody(body)).toEqual({ ok: true, value: body });
  expect(checkLegalText({ blocks: textBlocks(body), locale })).toEqual([]);
});

test("there is enough of it", () => {
  const published = releases.filter(({ story }) => story.kind === "published");
  const complete = published.filter(({ texts }) => locales.every((locale) => texts[locale]));
  expect(published.length).toBeGreaterThanOrEqual(14);
  expect(complete.length).toBeGreaterThanOrEqual(4);
  expect(published.filter(({ texts }) => Object.keys(texts).length < 2)).toEqual([]);
  expect(new Set(published.map(({ releaseType }) => releaseType)).size).toBe(8);
});

test("pictures are shown with a description, a caption and a credit in every language that has them", () => {
  const shown = versions.filter(({ release }) => release.picture);
  const languages = new Set(shown.map(({ locale }) => locale));
  expect(languages).toEqual(new Set(locales));
  expect(new Set(shown.map(({ release }) => release.picture?.key))).toEqual(new Set(pictureKeys));
  for (const { content, name } of shown) {
    const [image, ...others] = (content.body.content ?? []).filter(({ type }) => type === "image");
    expect(others, name).toEqual([]);
    expect(image?.attrs, name).toMatchObject({ altAnswer: "describes", focusX: expect.any(Number) });
    for (const words of ["alt", "caption", "credit"]) expect(image?.attrs?.[words], name).toMatch(/\p{L}{3}/u);
  }
});

test("everything links to invented hosts", () => {
  const bodies = [...versions.map(({ content }) => content.body), ...pages.map(({ body }) => body)];
  const links = bodies.flatMap((body) => textBlocks(body).flatMap((block) => block.links));
  const hosts = links.map(({ href }) => new URL(href.replace("mailto:", "https://")).hostname);
  expect(hosts.filter((host) => !host.endsWith(".halvoria.example"))).toEqual([]);
});

describe("a name is the same throughout a release, in every language by the list", () => {
  const { halvoria: _, ...foreign } = countries; // the home country also hides in adjectives, which differ
  const namesOfPlaces: Readonly<Record<Locale, string>>[] = [...Object.values(foreign), ...Object.values(places)];
  const complete = versions.filter(({ isFinished, kind }) => isFinished && kind === "first");

  function silent(release: DemoRelease, name: Readonly<Record<Locale, string>>, except: readonly Locale[]): Locale[] {
    const own = complete.filter((version) => version.release === release && !except.includes(version.locale));
    const without = own.filter(({ content, locale }) => {
      const words = [content.headline, content.lead, ...paragraphs(content)];
      return !words.join(" ").includes(name[locale]);
    });
    return without.length === own.length ? [] : without.map(({ locale }) => locale);
  }

  test.each(releases)("$texts.en.headline $texts.de.headline", (release) => {
    for (const name of namesOfPlaces) expect(silent(release, name, ["de-simple"]), name.en).toEqual([]);
    // German declines what an organisation is called
    for (const name of Object.values(organisations)) {
      expect(silent(release, name, ["de", "de-simple"]), name.en).toEqual([]);
    }
  });
});

describe("Easy Language", () => {
  test("shows the parts of a long word by a middle dot, never by a hyphen", () => {
    const texts = versions
      .filter(({ locale }) => locale === "de-simple")
      .flatMap(({ content }) => [content.headline, content.lead, ...paragraphs(content)])
      .concat(pages.filter(({ locale }) => locale === "de-simple").flatMap(paragraphs));
    const settings = [office.names, ...Object.values(contacts).map(({ names }) => names), ...Object.values(topics)];
    const words = [...texts, ...settings.map((names) => JSON.stringify(names["de-simple"]))];
    expect(words.filter((text) => /\p{Ll}-\p{Lu}/u.test(text.replaceAll(/E-Mail|Tavra-Kommission/g, "")))).toEqual([]);
  });

  test.each(versions.filter(({ locale }) => locale === "de-simple"))("$name", (version) => {
    for (const text of [version.content.lead, ...paragraphs(version.content)]) expectShortSentences(text);
  });

  test.each(pages.filter(({ locale }) => locale === "de-simple"))("the page $page", (page) => {
    for (const text of paragraphs(page)) expectShortSentences(text);
  });

  function expectShortSentences(text: string) {
    for (const sentence of text.split(/(?<=[.?!:])\s/u)) {
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(12);
    }
  }
});

test("demo accounts are the ministry's and share a password that sign-in accepts", () => {
  expect(Object.values(people).filter(({ email }) => !email.endsWith("@mfa.halvoria.example"))).toEqual([]);
  expect(demoPassword.length).toBeGreaterThanOrEqual(12);
});
