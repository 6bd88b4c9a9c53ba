import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { faultPage } from "./fault-page.ts";

test.each(locales)("a fault on a page in %s is said in its language and direction", (locale) => {
  const { prefix, htmlLang, dir } = localeProfiles[locale];
  const { status, body } = faultPage("fault", prefix, "A1B2C3D4");
  expect(status).toBe(500);
  expect(body).toContain(`<html lang="${htmlLang}" dir="${dir}">`);
  expect(body).toContain("<bdi>A1B2C3D4</bdi>");
  expect(body).not.toContain("<script");
});

test("a database that is away is another page, and may be asked for again", () => {
  expect(faultPage("away", "de", "A1B2C3D4")).toMatchObject({ status: 503 });
  expect(faultPage("away", "de", "A1B2C3D4").body).not.toBe(faultPage("fault", "de", "A1B2C3D4").body);
});

test("where the address names no language, the page is English", () => {
  expect(faultPage("fault", "", "A1B2C3D4").body).toContain('<html lang="en" dir="ltr">');
});
