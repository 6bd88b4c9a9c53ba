import { expect, test } from "../fixtures.ts";

const homes = { "/en": "en", "/de": "de", "/fr": "fr", "/ar": "ar", "/leichte-sprache": "de-simple" };

for (const [path, lang] of Object.entries(homes)) {
  test(`${path} and its newest article are in their language and direction, and their titles say their headlines`, async ({
    page,
  }) => {
    await page.goto(`${path}/newsroom`);
    await page.getByRole("main").getByRole("article").first().getByRole("link").first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
    const headline = await page.getByRole("heading", { level: 1 }).innerText();
    expect(await page.title()).toContain(headline);
  });
}

test("an address nobody knows answers 404 in the page's language", async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  const response = await page.goto("/ar/newsroom/news/x/1000001");
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("an old slug leads to the canonical address", async ({ request, release }) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  for (const path of [
    `/en/newsroom/news/old-words/${no}`,
    `/en/newsroom/news/${no}`,
    `/en/newsroom/news/old-words-${no}`,
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toMatch(new RegExp(`/en/newsroom/news/halvoria-opens-a-consulate.*/${no}$`));
  }
});

test("a page carries no script of React and sets no cookie", async ({ request }) => {
  const response = await request.get("/en");
  const html = await response.text();
  expect(
    [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/ld\+json|site\.js/.test(tag)),
  ).toEqual([]);
  expect(response.headers()["set-cookie"]).toBeUndefined();
  expect(response.headers().etag).toMatch(/^W\//);
});
