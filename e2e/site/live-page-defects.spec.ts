import { expect, test } from "../fixtures.ts";

// Each test is a defect once seen on a ministry's live page. Those of the text itself (link text "here", "today",
// a slug cut inside a word, another language in a field) are refused on the desk: domain/check*.test.ts, slug.test.ts.

test("title, headline, address and social title are one headline in the page's language", async ({ page, release }) => {
  const { no, headlines } = await release({ stage: "published", locales: ["de", "en"] });
  for (const locale of ["de", "en"] as const) {
    await page.goto(`/${locale}/newsroom/news/${no}`);
    const headline = headlines[locale] ?? "";
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    expect((await page.title()).startsWith(headline)).toBe(true);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", headline);
    expect(decodeURI(new URL(page.url()).pathname).split("/").at(-2)).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
  }
});

test("dates are written out in the page's language, with zone and offset for machines", async ({ page, release }) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  await page.goto(`/en/newsroom/news/${no}`);
  const time = page.getByRole("main").locator("time").first();
  await expect(time).toHaveText(/^\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d \(Lindmar, UTC\+[12]\)$/);
  await expect(time).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\dT\d\d:\d\d.*\+0[12]:00$/);
});

test("the breadcrumb goes the way of the address", async ({ page, release }) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  await page.goto(`/en/newsroom/news/${no}`);
  const links = page.getByRole("navigation", { name: "You are here" }).getByRole("link");
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(paths).toEqual(["/en", "/en/newsroom"]);
  for (const path of paths) expect(new URL(page.url()).pathname.startsWith(path)).toBe(true);
});

test("place and day stand before the text and in the data for machines", async ({ page, release }) => {
  const { no, headlines } = await release({ stage: "published", locales: ["en"] });
  await page.goto(`/en/newsroom/news/${no}`);
  await expect(page.getByText("Lindmar, 3 November 2026")).toBeVisible();
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(data).toMatchObject({ headline: headlines.en, dateline: "Lindmar, 3 November 2026", inLanguage: "en" });
  const shown = await page.getByRole("main").locator("time").first().getAttribute("datetime");
  expect(data.datePublished).toBe(shown);
});

test("what was said and what is explained are told apart", async ({ page, release }) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  await page.goto(`/en/newsroom/news/${no}`);
  const statement = page.getByRole("figure");
  await expect(statement.getByRole("blockquote")).toHaveText("We want to be where our citizens need us.");
  await expect(statement).toContainText("Ilse Marandt");
  const background = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Background information" }) });
  await expect(background).toContainText("a journey of six hours");
});

test("contact, topics, other languages and the text that prevails are on the page", async ({ page, release }) => {
  const { no, headlines } = await release({ stage: "published", locales: ["de", "en"] });
  await page.goto(`/en/newsroom/news/${no}`);
  await expect(page.getByRole("link", { name: /^\+990/ }).first()).toHaveAttribute("href", /^tel:\+990/);
  await expect(page.getByRole("main").getByRole("link", { name: "Deutsch" })).toBeVisible();
  await expect(page.getByText("The German text prevails.")).toBeVisible();
  const alternates = page.locator('link[rel="alternate"][hreflang]');
  const languages = await alternates.evaluateAll((all) => all.map((link) => link.getAttribute("hreflang")).sort());
  expect(languages).toEqual(["de", "en", "x-default"]);
  await page.getByRole("main").getByRole("link", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlines.de ?? "");
});
