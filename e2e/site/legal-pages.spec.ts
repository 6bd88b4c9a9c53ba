import { expect, test } from "../fixtures.ts";

const titles = {
  de: ["Erklärung zur Barrierefreiheit", "Datenschutzerklärung", "Impressum"],
  en: ["Accessibility statement", "Privacy notice", "Imprint"],
  fr: ["Déclaration d’accessibilité", "Protection des données", "Mentions légales"],
  ar: ["بيان إمكانية الوصول", "بيان حماية البيانات", "بيانات الناشر"],
  "leichte-sprache": ["Erklärung zur Barriere·freiheit", "Daten·schutz", "Impressum"],
};

for (const [prefix, names] of Object.entries(titles)) {
  test(`the legal pages under /${prefix} are in its language and lead to each other`, async ({ page }) => {
    await page.goto(`/${prefix}`);
    for (const [index, name] of ["accessibility", "privacy", "imprint"].entries()) {
      await page.getByRole("contentinfo").locator(`a[href="/${prefix}/${name}"]`).click();
      await expect(page).toHaveURL(`/${prefix}/${name}`);
      await expect(page.locator("html")).toHaveAttribute("lang", prefix === "leichte-sprache" ? "de-simple" : prefix);
      await expect(page.locator("html")).toHaveAttribute("dir", prefix === "ar" ? "rtl" : "ltr");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[index] ?? "");
      expect(await page.title()).toContain(names[index] ?? "");
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${prefix}/${name}$`));
    }
  });
}

test("every kind of page leads to the legal pages and to where barriers are reported", async ({
  page,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(/404|410/);
  const published = await release({ stage: "published", locales: ["en"] });
  const retracted = await release({ stage: "retracted", locales: ["en"] });
  for (const path of [
    "/en",
    "/en/newsroom",
    `/en/newsroom/news/${published.no}`,
    `/en/newsroom/news/${retracted.no}`,
    "/en/newsroom/news/1000001",
    "/en/nothing-here",
    "/no-language-here",
    "/en/privacy",
  ]) {
    await page.goto(path);
    const links = page.getByRole("contentinfo").getByRole("navigation").getByRole("link");
    await expect(links).toHaveCount(4);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))), path).toEqual([
      "/en/accessibility",
      "/en/privacy",
      "/en/imprint",
      "/en/accessibility#feedback",
    ]);
  }
  await page.getByRole("contentinfo").getByRole("link", { name: "Report a barrier" }).click();
  const feedback = page.locator("#feedback");
  await expect(feedback.getByRole("heading", { name: "Report a barrier" })).toBeInViewport();
  await expect(feedback.getByRole("link", { name: "press@mfa.halvoria.example" })).toHaveAttribute(
    "href",
    /^mailto:press@mfa\.halvoria\.example\?subject=/,
  );
});

test("security.txt says whom to tell, in which languages and until when", async ({ request }) => {
  const response = await request.get("/.well-known/security.txt");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const lines = (await response.text()).trimEnd().split("\n");
  const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)));
  expect(fields).toMatchObject({
    Contact: "mailto:security@mfa.halvoria.example",
    "Preferred-Languages": "de, en, fr, ar",
    Expires: expect.stringMatching(/^\d{4}-\d{2}-01T00:00:00Z$/),
  });
  const days = (Date.parse(fields.Expires ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(200);
  expect(days).toBeLessThan(365);
  expect((await request.get("/.well-known/other")).status()).toBe(404);
});
