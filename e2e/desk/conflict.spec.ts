import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

test.describe.configure({ timeout: 120_000 }); // several windows, and waits for saves that rest

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const lead = (page: Page) => field(page, "Lead");

/** What one typed without a network, while a colleague, after the lease had gone, wrote and saved. */
test.beforeEach(async ({ page, context, signIn, release, browserOf, freeLease, expectedErrors }) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED|importScripts/);
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await expect(lead(page)).toBeEditable();
  await context.setOffline(true);
  await lead(page).fill("My own words about the consulate.");
  await field(page, "Text").press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("My last paragraph.");
  await expect(page.getByText("Saved on this device only").first()).toBeVisible();
  await freeLease(no);
  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en`);
  await lead(colleague).fill("Her words about the consulate.");
  await field(colleague, "Place").fill("Port Esker");
  await colleague.keyboard.press("ControlOrMeta+s");
  await expect(colleague.getByText(/Saved .* revision 4/).first()).toBeVisible();
  await field(colleague, "Headline").fill("Her later headline"); // typed, and no revision yet
  await expect(colleague.getByText(/^Saved \d/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(
    page.getByRole("heading", { name: "Nora Corvell saved other words while you were writing." }),
  ).toBeVisible();
});

test("of two people who write the same text, the second sees both place by place, and no word is lost", async ({
  page,
  axe,
}) => {
  const question = page.getByRole("group", { name: "Lead" });
  await expect(question.getByText("Choose: both of you changed this")).toBeVisible();
  await expect(question.getByText("My own words")).toBeVisible();
  await expect(question.getByText("Her words")).toBeVisible();
  await expect(page.getByRole("group", { name: "Place" }).getByRole("radio", { name: "The saved ones" })).toBeChecked();
  await expect(
    page.getByRole("group", { name: "Background information" }).getByRole("radio", { name: "Mine" }),
  ).toBeChecked();
  await axe();

  const save = page.getByRole("button", { name: "Save as a new revision" });
  await expect(save).toHaveAccessibleDescription("In one place it is not chosen yet which words stay.");
  await question.getByText("Both, mine after the saved ones").click();
  await save.click();
  await expect(page.getByText(/Saved .* revision 6/).first()).toBeVisible(); // hers, typed last, became the fifth
  await page.reload();
  await expect(lead(page)).toHaveValue("Her words about the consulate. My own words about the consulate.");
  await expect(field(page, "Place")).toHaveValue("Port Esker");
  await expect(field(page, "Headline")).toHaveValue("Her later headline");
  await expect(field(page, "Text")).toContainText("My last paragraph.");
});

test("or takes the other's text everywhere, and can copy one's own first", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy all my text" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("My last paragraph.");
  await page.getByRole("button", { name: "Take all saved words" }).click();
  await page.getByRole("button", { name: "Save as a new revision" }).click();
  await expect(lead(page)).toHaveValue("Her words about the consulate.");
  await expect(field(page, "Text")).not.toContainText("My last paragraph.");
});

test("whoever leaves without a choice finds their text on this device", async ({ page }) => {
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/desk");
  await page.goBack();
  await expect(page.getByText(/never reached the server/)).toBeVisible();
});
