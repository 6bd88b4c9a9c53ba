import { readFileSync } from "node:fs";
import { locales } from "#domain/locale.ts";
import { localeOfPrefix, localeProfiles, prefixes } from "#i18n/locales.ts";
import { faultPage } from "#server/fault-page.ts";
import { type Answer, addressOf, crawl, isHtml } from "../crawl.ts";
import { elementsOf } from "../elements.ts";
import { test as base, expect } from "../fixtures.ts";
import { hasJava, nuFindings } from "../nu-checker.ts";
import { origin } from "../place.ts";

const test = base.extend<{ wholeSite: () => Promise<Map<string, Answer>> }>({
  /** All that links lead to, and what none does: pages gone, pages missing, pages in other languages only. */
  wholeSite: async ({ release }, use) => {
    const german = await release({ stage: "published", locales: ["de"] });
    const withdrawn = await release({ stage: "withdrawn", locales: [...locales] });
    const retracted = await release({ stage: "retracted", locales: [...locales] });
    const numbers = [german.no, withdrawn.no, retracted.no, 1000001];
    const more = prefixes.flatMap((prefix) => [
      ...numbers.map((no) => `/${prefix}/newsroom/news/${no}`),
      `/${prefix}/nothing`,
    ]);
    await use(() => crawl(origin, {}, ["/nothing", ...more]));
  },
});

test("the Nu HTML checker finds nothing in any page of the site", async ({ wholeSite }, info) => {
  test.skip(!hasJava(), "there is no Java on this machine");
  test.setTimeout(360_000);
  // of stylesheets only that of the plainest page: the checker does not know container queries yet
  const texts = new Map<string, string | Buffer>([["fault.css", readFileSync("public/fault.css")]]);
  for (const prefix of prefixes) {
    for (const kind of ["fault", "away"] as const)
      texts.set(`${kind} ${prefix}.html`, faultPage(kind, prefix, "0A").body);
  }
  for (const answer of (await wholeSite()).values()) {
    const name = `${answer.status} ${encodeURIComponent(answer.address).slice(-200)}`;
    if (isHtml(answer) && answer.body.length > 0) texts.set(`${name}.html`, answer.body);
  }
  expect([...texts.keys()].map((name) => name.slice(0, 3))).toEqual(expect.arrayContaining(["200", "404", "410"]));
  expect(nuFindings(texts, info.outputPath("pages"))).toEqual([]);
});

test("every link, fragment, image, alternate and canonical address leads where it says", async ({ wholeSite }) => {
  test.setTimeout(240_000);
  const first = defects(await wholeSite());
  // what others publish while the site is read can look like a defect, but not twice
  const again = first.length === 0 ? [] : defects(await wholeSite());
  expect(first.filter((defect) => again.includes(defect))).toEqual([]);
});

interface SitePage {
  address: string;
  status: number;
  links: string[];
  title: string | undefined;
  lang: string | undefined;
  canonical: string | undefined;
  /** Absolute addresses by language. */
  alternates: Map<string, string>;
  ids: Set<string>;
}

function defects(answers: ReadonlyMap<string, Answer>): string[] {
  const pages = new Map([...answers.values()].filter(isHtml).map((answer) => [answer.address, pageOf(answer)]));
  const sitemap = sitemapOf(String(answers.get("/sitemap.xml")?.body));
  return [
    ...[...answers.values()].flatMap((answer) => brokenLinks(answer, answers, pages)),
    ...[...pages.values()].flatMap((page) => [...wrongLanguage(page), ...contradictions(page, pages, sitemap)]),
    ...sameTitles([...pages.values()].filter(isCanonical)),
    ...[...sitemap.keys()].flatMap((loc) => {
      const page = pages.get(addressOf(loc));
      return page?.status === 200 && page.canonical === loc ? [] : [`sitemap: ${loc} is not the page's own address`];
    }),
  ];
}

function pageOf({ address, status, links, body }: Answer): SitePage {
  const elements = elementsOf(body.toString());
  const one = (tag: string) => elements.find((element) => element.tag === tag);
  const related = elements.filter(({ tag, attributes }) => tag === "link" && attributes.rel);
  const alternates = related.filter(({ attributes }) => attributes.hreflang);
  return {
    address,
    status,
    links,
    title: one("title")?.text,
    lang: one("html")?.attributes.lang,
    canonical: related.find(({ attributes }) => attributes.rel === "canonical")?.attributes.href,
    alternates: new Map(alternates.map(({ attributes }) => [attributes.hreflang ?? "", attributes.href ?? ""])),
    ids: new Set(elements.flatMap(({ attributes }) => attributes.id ?? [])),
  };
}

/** `loc` and its alternates by language. */
function sitemapOf(xml: string): Map<string, Map<string, string>> {
  const entries = [...xml.matchAll(/<url>.*?<\/url>/gs)].map(([entry]): [string, Map<string, string>] => [
    /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "",
    new Map([...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang = "", href = ""]) => [lang, href])),
  ]);
  expect(entries.length).toBeGreaterThan(50);
  return new Map(entries);
}

function brokenLinks(
  { address, links }: Answer,
  answers: ReadonlyMap<string, Answer>,
  pages: ReadonlyMap<string, SitePage>,
): string[] {
  return links.flatMap((link) => {
    const target = addressOf(link);
    const status = answers.get(target)?.status ?? 0;
    if (target !== address && (status === 0 || status >= 400))
      return [`${address} leads to ${target}, which answers ${status}`];
    const fragment = decodeURIComponent(new URL(link).hash.slice(1));
    const isThere = fragment === "" || pages.get(target)?.ids.has(fragment);
    return isThere ? [] : [`${address} leads to ${link}, which has no such place`];
  });
}

function wrongLanguage({ address, lang }: SitePage): string[] {
  const locale = localeOfPrefix(address.split(/[/?]/)[1] ?? "");
  const expected = locale && localeProfiles[locale].htmlLang;
  return expected === undefined || lang === expected ? [] : [`${address} says that it is in ${lang}`];
}

function isCanonical({ address, status, canonical }: SitePage): boolean {
  return status === 200 && canonical === `${origin}${address}`;
}

function contradictions(
  page: SitePage,
  pages: ReadonlyMap<string, SitePage>,
  sitemap: ReadonlyMap<string, Map<string, string>>,
): string[] {
  const { address, canonical, alternates } = page;
  if (page.status === 200 && canonical === undefined) return [`${address} has no canonical address`];
  if (!isCanonical(page)) return [];
  const said = setOf(alternates);
  const listed = sitemap.get(`${origin}${address}`);
  const inSitemap = listed === undefined || setOf(listed) === said;
  const others = [...alternates].filter(([lang]) => lang !== "x-default").map(([, href]) => pages.get(addressOf(href)));
  const isMutual = others.every((other) => other && setOf(other.alternates) === said);
  const hasItself = alternates.size === 0 || [...alternates.values()].includes(`${origin}${address}`);
  return [
    ...(inSitemap ? [] : [`${address} names other languages than the sitemap`]),
    ...(isMutual ? [] : [`${address} is not named by all that it names`]),
    ...(hasItself ? [] : [`${address} does not name itself among its languages`]),
  ];
}

function setOf(alternates: ReadonlyMap<string, string>): string {
  return [...alternates]
    .map(([lang, href]) => `${lang} ${new URL(href).href}`)
    .sort()
    .join("\n");
}

function sameTitles(pages: readonly SitePage[]): string[] {
  const byTitle = Map.groupBy(pages, ({ lang, title }) => `${lang}: ${title}`);
  return [...byTitle]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `"${title}" is the title of ${same.map(({ address }) => address).join(", ")}`);
}
