import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

test.describe.configure({ timeout: 120_000 }); // several windows, and waits for saves that rest

const lead = (page: Page) => page.getByRole("textbox", { name: "Lead" });

/** What one typed without a network, while a colleague, after the lease had gone, wrote and saved. */
test.beforeEach(async ({ page, context, signIn, release, browserOf, freeLease, expectedErrors }) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await expect(lead(page)).toBeEditable();
  await context.setOffline(true);
  await lead(page).fill("My own words about the consulate.");
  await expect(page.getByText("Saved on this device only").first()).toBeVisible();
  await freeLease(no);
  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en`);
  await lead(colleague).fill("Her words about the consulate.");
  await colleague.keyboard.press("ControlOrMeta+s");
  await expect(colleague.getByText(/Saved .* revision 4/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(
    page.getByRole("heading", { name: "Nora Corvell saved other words while you were writing." }),
  ).toBeVisible();
});

test("of two people who write the same text, the second sees both and loses none", async ({ page, axe }) => {
  await expect(page.getByRole("textbox", { name: "The text that was saved" })).toHaveValue(/Her words/);
  await expect(page.getByRole("textbox", { name: "Your text, not saved" })).toHaveValue(/My own words/);
  await expect(lead(page)).toHaveValue("My own words about the consulate.");
  await axe();

  await page.getByRole("button", { name: "Save mine as the next revision" }).click();
  await expect(page.getByText(/Saved .* revision 5/).first()).toBeVisible();
  await page.reload();
  await expect(lead(page)).toHaveValue("My own words about the consulate.");
});

test("or goes on with the other's text", async ({ page }) => {
  await page.getByRole("button", { name: "Go on with the saved text" }).click();
  await expect(lead(page)).toHaveValue("Her words about the consulate.");
});
