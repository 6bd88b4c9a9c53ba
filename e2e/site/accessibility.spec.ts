import { locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { expect, test } from "../fixtures.ts";

for (const locale of ["en", "ar"] as const) {
  test(`axe finds nothing on any public page in ${locale}`, async ({ page, release, axe, expectedErrors }) => {
    test.setTimeout(240_000);
    expectedErrors.push(/404|410/);
    const published = await release({ stage: "published", locales: ["en", "ar"] });
    const german = await release({ stage: "published", locales: ["de"] });
    const withdrawn = await release({ stage: "withdrawn", locales: ["en", "ar"] });
    const retracted = await release({ stage: "retracted", locales: ["en", "ar"] });
    for (const path of [
      "",
      "/newsroom",
      "/newsroom?type=press_release&topic=peace-and-security",
      "/newsroom?type=interview&topic=unknown",
      `/newsroom/news/${published.no}`,
      `/newsroom/news/${withdrawn.no}`,
      `/newsroom/news/${retracted.no}`,
      `/newsroom/news/${german.no}`,
      "/newsroom/news/1000001",
    ]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      await axe([1440, 390]);
    }
  });

  test(`axe finds nothing on the legal pages in ${locale}`, async ({ page, axe }) => {
    test.setTimeout(240_000);
    for (const path of ["/accessibility", "/privacy", "/imprint"]) {
      await page.goto(`/${locale}${path}`);
      await axe([1440, 390]);
    }
  });
}

for (const locale of locales) {
  test(`on the narrowest phone and without the site's script nothing is amiss in ${locale}`, async ({
    page,
    release,
    axe,
    expectedErrors,
  }) => {
    test.setTimeout(240_000);
    expectedErrors.push(/404|410/, /ERR_FAILED.*site\.js/);
    await page.route("**/site.js", (route) => route.abort());
    const { prefix, htmlLang } = localeProfiles[locale];
    const languages = locale === "de-simple" ? (["de", locale] as const) : ([locale] as const);
    const published = await release({ stage: "published", locales: [...languages] });
    const withdrawn = await release({ stage: "withdrawn", locales: [...languages] });
    const retracted = await release({ stage: "retracted", locales: [...languages] });
    for (const path of [
      "",
      "/newsroom",
      `/newsroom/news/${published.no}`,
      `/newsroom/news/${withdrawn.no}`,
      `/newsroom/news/${retracted.no}`,
      "/newsroom/news/1000001",
      "/accessibility",
    ]) {
      await page.goto(`/${prefix}${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", htmlLang);
      await axe([320]);
      // WCAG 2.2 SC 1.4.10
      expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
    }
  });
}
