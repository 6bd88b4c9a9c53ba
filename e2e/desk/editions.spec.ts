import { expect, test } from "../fixtures.ts";

test("a correction tells readers what was wrong, in the list of its page's changes", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const { no, headlines } = await release({ stage: "published", locales: ["en"] });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("button", { name: "New edition…" }).click();
  await page.getByRole("radio", { name: "Correction" }).check({ force: true });
  await page.getByRole("button", { name: "Open edition" }).click();
  await expect(page.getByText("You are editing a correction.")).toBeVisible();
  await page.getByRole("textbox", { name: "Headline" }).fill(`Corrected: ${headlines.en}`);
  await page.getByRole("tab", { name: "Details" }).click();
  await page.getByRole("textbox", { name: "What was wrong" }).fill("The consulate opens in December, not in November.");
  const address = page.getByRole("textbox", { name: "Words of the address" });
  const oldSlug = await address.inputValue();
  await address.fill(`corrected ${no}`);
  await page.getByRole("button", { name: "Submit…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review.", { exact: false })).toBeVisible();

  const approver = await browserOf("noor");
  await approver.goto(`/desk/releases/${no}/review`);
  await expect(approver.getByText("Compared with")).toContainText("What is public: revision");
  await approver.getByRole("button", { name: "Approve…" }).click();
  await approver
    .getByRole("dialog")
    .getByRole("button", { name: /Approve revision/ })
    .click();
  await expect(approver.getByText(/Desk: Samir Noor/)).toBeVisible();

  const duty = await browserOf("okande");
  await duty.goto(`/desk/releases/${no}/schedule`);
  await duty.getByRole("radio", { name: "Now" }).check({ force: true });
  await duty.getByRole("button", { name: "Publish now" }).click();
  await expect(duty.getByText("version 2", { exact: false })).toBeVisible();

  await page.goto(`/en/newsroom/news/${no}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Corrected: ${headlines.en}`);
  const notice = page.getByRole("region", { name: "Changes to this release" });
  await expect(notice).toContainText("Corrected");
  await expect(notice).toContainText("The consulate opens in December, not in November.");
  await expect(page.getByText("Version 2")).toBeVisible();
  const old = await page.request.get(`/en/newsroom/news/${oldSlug}/${no}`, { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toMatch(new RegExp(`/en/newsroom/news/corrected-${no}/${no}$`));
});

test("a withdrawn text stays readable under its explanation, until it is reinstated", async ({
  page,
  signIn,
  release,
}) => {
  const { no, headlines } = await release({ stage: "published", locales: ["en"] });
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("link", { name: "Withdraw…" }).click();
  await page.getByLabel("Explanation for readers, in English").fill("The opening has been put off.");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByRole("link", { name: "Open the public page" }).click();
  const banner = page.getByRole("region", { name: "Withdrawn" });
  await expect(banner).toContainText("The opening has been put off.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlines.en ?? "");

  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("button", { name: "Reinstate" }).click();
  await expect(page.getByRole("link", { name: "Withdraw…" })).toBeVisible();
  await page.goto(`/en/newsroom/news/${no}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlines.en ?? "");
  await expect(banner).toBeHidden();
});

test("two people retract one language: it is gone, the other stays", async ({
  page,
  signIn,
  release,
  browserOf,
  request,
  axe,
  expectedErrors,
}) => {
  expectedErrors.push(/410/);
  const { no, headlines } = await release({ stage: "published", locales: ["en", "fr"] });
  const notice = "Le texte contenait des données personnelles.";
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/retraction`);
  await page.getByRole("checkbox", { name: "Français" }).check({ force: true });
  await page.getByRole("radio", { name: "Personal data" }).check({ force: true });
  await page.getByLabel("Notice in place of the text, in French").fill(notice);
  await page.getByRole("button", { name: "Ask for retraction" }).click();
  const confirm = page.getByRole("button", { name: "Retract now" });
  await expect(confirm).toBeVisible();
  await axe();
  await confirm.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("You asked for this. A second person has to confirm it.");
  expect((await request.get(`/fr/newsroom/news/${no}`)).status()).toBe(200);

  const second = await browserOf("noor");
  await second.goto(`/desk/releases/${no}/fr`);
  await second.getByRole("link", { name: "Confirm or dismiss" }).click();
  await second.getByRole("button", { name: "Retract now" }).click();
  await expect(second.getByRole("button", { name: "Retract now" })).toBeHidden();

  const response = await page.goto(`/fr/newsroom/news/${no}`);
  expect(response?.status()).toBe(410);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette publication a été annulée");
  await expect(page.getByText(notice)).toBeVisible();
  for (const path of ["/fr", "/fr/newsroom", "/fr/feed.xml", "/sitemap.xml", `/fr/newsroom/news/${no}`]) {
    const body = await (await request.get(path)).text();
    expect(body).not.toContain(headlines.fr);
    expect(body).not.toMatch(new RegExp(`/fr/newsroom/news/[^"<]+/${no}`));
  }
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlines.en ?? "");
});
