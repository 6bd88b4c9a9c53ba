import { expect, test } from "../fixtures.ts";

test("an author drafts, an approver signs off, the duty editor publishes, the public reads", async ({
  page,
  signIn,
  axe,
}) => {
  const headline = `Halvoria and Ostrene agree on night trains ${Date.now()}`;

  await signIn("feldrin");
  await page.goto("/desk/releases/new");
  await page.getByLabel("Working title").fill(headline);
  await axe();
  await page.getByRole("button", { name: "Create and write" }).click();

  await expect(page.getByLabel("Headline")).toHaveValue(headline);
  await page.getByLabel("Lead").fill("From June two night trains will link Lindmar and Hallund every day.");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  await page.keyboard.type("The trains will leave at nine in the evening and arrive before breakfast.");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Statement" }).click();
  await page.keyboard.type("Good neighbours keep the lights on for each other.");
  await page.getByLabel("Who said it").fill("Ilse Marandt");
  await page.getByLabel("Office").fill("Foreign Minister");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision 2/)).toBeVisible();
  await axe();

  await page.getByRole("tab", { name: "Details" }).click();
  const date = page.getByRole("group", { name: "Date of the dateline" });
  await date.getByRole("spinbutton").first().click();
  await page.keyboard.type("03112026");
  await page.getByRole("button", { name: "Save facts" }).click();
  await expect(page.getByText(/revision 3/)).toBeVisible();

  await page.getByRole("button", { name: "Submit…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review.", { exact: false })).toBeVisible();
  const number = /releases\/(\d{7})/.exec(page.url())?.[1];

  await signIn("noor");
  await page.goto(`/desk/releases/${number}/review`);
  await expect(page.getByRole("heading", { name: headline, level: 1 })).toBeVisible();
  await axe();
  await page.getByRole("button", { name: "Approve…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Approve revision 3" }).click();
  await expect(page.getByText("Approved", { exact: false }).first()).toBeVisible();

  await signIn("okande");
  await page.goto(`/desk/releases/${number}/schedule`);
  await axe();
  await page.getByRole("radio", { name: "Now" }).check();
  await page.getByRole("button", { name: "Publish now" }).click();
  const link = page.getByRole("link", { name: "Open page" });
  await expect(link).toBeVisible();

  const path = await link.getAttribute("href");
  const response = await page.goto(path ?? "");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(new RegExp(headline));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByRole("figure").getByText("Good neighbours keep the lights on")).toBeVisible();
  await axe();

  await page.goto(`/desk/releases/${number}/history`);
  await expect(page.getByText("Idris Okande published: English.")).toBeVisible();
});
