import { type Locale, locales } from "#domain/locale.ts";
import { slugOf } from "#domain/slug.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { type Answer, crawl } from "../crawl.ts";
import { expect, test } from "../fixtures.ts";
import { origin } from "../place.ts";
import { texts } from "../texts.ts";

test("a scheduled word is in no public byte before its moment, everywhere at it, and nowhere once retracted", async ({
  release,
  retract,
}) => {
  test.setTimeout(240_000);
  const word = `zeisig${Date.now().toString(36)}`;
  const {
    no,
    headlines,
    goLiveAt = "",
  } = await release({
    stage: "scheduled",
    locales: [...locales],
    mode: "together",
    word,
  });
  const moment = Date.parse(goLiveAt);
  const slugs = locales.map((locale) => ({ locale, slug: slugOf(headlines[locale] ?? "") }));
  const articles = slugs.flatMap(({ locale, slug }) => articleAddresses(locale, no, slug));
  const lists = locales.flatMap(listAddresses);
  const others = [...slugs.map(({ locale, slug }) => `${newsOf(locale)}/${slug}`), ...shared];
  const all = [...articles, ...lists, ...others];

  await test.step("before", async () => {
    const early = [...tellers(await crawl(origin), word), ...tellers(await crawl(origin, { rsc: "1" }), word)];
    expect(early).toEqual([]);
    expect(Date.now(), "the site was read before the moment").toBeLessThan(moment);
    const askUntil = async (end: number) => {
      const told = (await askFor(all, word)).filter(({ tells, at }) => tells && at < moment);
      early.push(...told.map(({ address }) => address));
      return Date.now() >= end;
    };
    await expect.poll(() => askUntil(moment - 6000), { timeout: 130_000, intervals: [5000] }).toBe(true);
    await expect.poll(() => askUntil(moment), { timeout: 30_000, intervals: [200] }).toBe(true);
    expect(early).toEqual([]);
  });

  await test.step("at the moment", async () => {
    // no second chance: what is asked for after the moment is answered with what is true after it
    const silent = (await askFor([...articles, ...lists, "/sitemap.xml"], word)).filter(({ tells }) => !tells);
    expect(silent.filter(({ method }) => method === "GET")).toEqual([]);
    const answers = await crawl(origin);
    const telling = tellers(answers, word);
    for (const { locale, slug } of slugs) {
      const { prefix } = localeProfiles[locale];
      expect(telling).toContain(encodeURI(`${newsOf(locale)}/${slug}/${no}`));
      expect(telling.filter((address) => new RegExp(`^/${prefix}/newsroom\\?topic=.`).test(address))).toHaveLength(1);
      expect(String(answers.get("/sitemap.xml")?.body)).toContain(`${encodeURI(`${newsOf(locale)}/${slug}/${no}`)}<`);
    }
  });

  await test.step("once retracted", async () => {
    await retract({ no, locales: [...locales] });
    const told = async () => (await askFor(all, word)).filter(({ tells }) => tells);
    await expect.poll(told).toEqual([]);
    for (const headers of [{}, { rsc: "1" }]) expect(tellers(await crawl(origin, headers), word)).toEqual([]);
    for (const { locale, slug } of slugs) {
      for (const address of articleAddresses(locale, no, slug)) {
        const response = await fetch(`${origin}${address}`, { redirect: "manual" });
        expect(response.status, address).toBe(410);
        expect(await response.text()).toContain(texts[locale].lead);
      }
    }
  });
});

const shared = ["/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"];

function newsOf(locale: Locale): string {
  return `/${localeProfiles[locale].prefix}/newsroom/news`;
}

/** Every form in which an article is ever asked for, its own and guessed ones. */
function articleAddresses(locale: Locale, no: number, slug: string): string[] {
  const forms = [`${no}`, `${slug}/${no}`, `${slug}-${no}`, `guessed/${no}`];
  return forms.map((form) => encodeURI(`${newsOf(locale)}/${form}`));
}

function listAddresses(locale: Locale): string[] {
  const home = `/${localeProfiles[locale].prefix}`;
  return [home, `${home}/newsroom`, `${home}/newsroom?type=press_release`, `${home}/feed.xml`];
}

const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, null, true]));

/** The ways to ask for one address; Next's own among them, which must get no further than the finished page. */
const manners: { query?: string; method: string; headers?: Record<string, string>; body?: string }[] = [
  { method: "GET" },
  { method: "GET", query: "_rsc=x" },
  { method: "GET", headers: { range: "bytes=0-" } },
  { method: "GET", headers: { rsc: "1", accept: "text/x-component" } },
  { method: "GET", headers: { rsc: "1", "next-router-prefetch": "1", "next-router-state-tree": tree } },
  { method: "GET", headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" } },
  { method: "GET", headers: { "x-nextjs-data": "1", "x-middleware-prefetch": "1", purpose: "prefetch" } },
  { method: "HEAD" },
  { method: "POST", headers: { "next-action": "0".repeat(42), origin }, body: "[]" },
];

/** @returns for each address and manner whether the answer tells the word in its headers or its body, and when it came */
async function askFor(addresses: readonly string[], word: string) {
  const answers: { address: string; method: string; tells: boolean; at: number }[] = [];
  for (const address of addresses) {
    const asked = manners.map(async ({ query, ...init }) => {
      const full = query ? `${address}${address.includes("?") ? "&" : "?"}${query}` : address;
      const response = await fetch(`${origin}${full}`, { ...init, redirect: "manual" });
      const tells = holds(response.headers, await response.text(), word);
      answers.push({ address: full, method: init.method, tells, at: Date.now() });
    });
    await Promise.all(asked);
  }
  return answers;
}

function tellers(answers: ReadonlyMap<string, Answer>, word: string): string[] {
  const telling = [...answers.values()].filter(({ headers, body }) => holds(headers, body.toString(), word));
  return telling.map(({ address }) => address);
}

function holds(headers: Headers, body: string, word: string): boolean {
  return [...headers].flat().join("\n").includes(word) || body.includes(word);
}
