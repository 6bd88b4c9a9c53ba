import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { textOf } from "../writing.ts";

const texts = {
  en: {
    headline: "Halvoria and Ostrene agree on night trains",
    lead: "From June two night trains will link Lindmar and Hallund every day.",
    text: "The trains will leave at nine in the evening and arrive before breakfast.",
    quote: "Good neighbours keep the lights on for each other.",
    office: "Foreign Minister",
  },
  de: {
    headline: "Halvorien und Ostrene vereinbaren Nachtzüge",
    lead: "Ab Juni verbinden zwei Nachtzüge täglich Lindmar und Hallund.",
    text: "Die Züge fahren um neun Uhr abends ab und sind vor dem Frühstück am Ziel.",
    quote: "Gute Nachbarn lassen füreinander das Licht an.",
    office: "Außenministerin",
  },
  ar: {
    headline: "هالفوريا وأوسترين تتفقان على تسيير قطارات ليلية",
    lead: "اعتبارًا من شهر يونيو سيربط قطاران ليليان مدينتي ليندمار وهالوند كل يوم.",
    text: "ستغادر القطارات في التاسعة مساءً وتصل قبل موعد الإفطار.",
    quote: "الجيران الطيبون يتركون الضوء مضاءً من أجل بعضهم البعض.",
    office: "وزيرة الخارجية",
  },
};

test("two people bring a release in three languages from nothing to the public", async ({
  page,
  signIn,
  browserOf,
  request,
}) => {
  test.setTimeout(240_000);
  await signIn("feldrin");
  await page.goto("/desk/releases/new");
  await page.getByLabel("Working title").fill(texts.en.headline);
  for (const name of ["Deutsch", "العربية"]) await page.getByRole("checkbox", { name }).check({ force: true });
  await page.getByRole("radio", { name: "All required languages together" }).check({ force: true });
  await page.getByRole("button", { name: "Create and write" }).click();

  await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue(texts.en.headline);
  await write(page, "en");
  await page.getByRole("tab", { name: "Details" }).click();
  await page.getByRole("group", { name: "Date of the dateline" }).getByRole("spinbutton").first().click();
  await page.keyboard.type("03112026");
  await page.getByRole("button", { name: "Save facts" }).click();
  await expect(page.getByText(/Saved .* revision 3/).first()).toBeVisible();
  const no = /releases\/(\d{7})/.exec(page.url())?.[1];

  for (const [locale, name, language] of [
    ["de", "Deutsch", "German"],
    ["ar", "العربية", "Arabic"],
  ] as const) {
    await page.getByRole("button", { name: "Add language" }).click();
    await page.getByRole("menuitem", { name }).click();
    await page.getByRole("button", { name: `Start the ${language} text` }).click();
    await expect(page.getByRole("region", { name: "Original text" }).getByText(texts.en.quote)).toBeVisible();
    await write(page, locale);
  }
  for (const locale of ["en", "de", "ar"]) {
    await page.goto(`/desk/releases/${no}/${locale}`);
    await page.getByRole("button", { name: "Submit…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
    await expect(page.getByText("In review. Jana Feldrin submitted it")).toBeVisible();
  }

  const second = await browserOf("olden"); // whose desk speaks German
  for (const locale of ["en", "de", "ar"] as const) {
    await second.goto(`/desk/releases/${no}/review?locale=${locale}`);
    await expect(second.getByRole("heading", { name: texts[locale].headline, level: 1 })).toBeVisible();
    await second.getByRole("button", { name: "Freigeben …" }).click();
    await second
      .getByRole("dialog")
      .getByRole("button", { name: /Fassung \d freigeben/ })
      .click();
    await expect(second.getByRole("button", { name: "Meine Freigabe zurücknehmen" })).toBeVisible();
  }
  expect((await request.get(`/en/newsroom/news/${no}`)).status()).toBe(404);
  await second.goto(`/desk/releases/${no}/schedule`);
  await second.getByRole("radio", { name: "Sofort" }).check({ force: true });
  await second.getByRole("button", { name: "3 Sprachen sofort veröffentlichen" }).click();
  await expect(second.getByRole("link", { name: "Seite öffnen" })).toHaveCount(3);

  const reader = await browserOf(null);
  for (const locale of ["en", "de", "ar"] as const) {
    const { headline, quote } = texts[locale];
    await reader.goto(`/${locale}`);
    await reader.getByRole("link", { name: headline }).first().click();
    await expect(reader.locator("html")).toHaveAttribute("lang", locale);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
    await expect(reader).toHaveTitle(new RegExp(headline));
    await expect(reader.getByRole("figure").getByText(quote)).toBeVisible();
  }

  await page.goto(`/desk/releases/${no}/history`);
  await expect(page.getByText(/Mara Olden published: (\w+, ){2}and \w+\./)).toBeVisible();
});

async function write(page: Page, locale: keyof typeof texts): Promise<void> {
  const { headline, lead, text, quote, office } = texts[locale];
  await page.getByRole("textbox", { name: "Headline" }).fill(headline);
  await page.getByRole("textbox", { name: "Place" }).fill("Lindmar");
  await page.getByRole("textbox", { name: "Lead" }).fill(lead);
  await expect(textOf(page)).toBeEditable();
  await textOf(page).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Statement" }).click();
  await page.keyboard.type(quote);
  await page.getByRole("combobox", { name: "Who said it" }).fill("Ilse Marandt");
  await page.getByRole("textbox", { name: "Office" }).fill(office);
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision 2/).first()).toBeVisible();
}
