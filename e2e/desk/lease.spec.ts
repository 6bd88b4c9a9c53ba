import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { textOf } from "../writing.ts";

test.describe.configure({ timeout: 120_000 }); // several windows, and waits for saves that rest

const lead = (page: Page) => page.getByRole("textbox", { name: "Lead" });

test("one writes, a colleague reads along, asks, and goes on where the first has stopped", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("corvell");
  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await expect(lead(author)).toBeEditable();
  await page.goto(`/desk/releases/${no}/en`);
  await expect(page.getByText(/^Jana Feldrin is writing this text, since \d\d:\d\d$/)).toBeVisible();
  await expect(lead(page)).not.toBeEditable();
  await expect(textOf(page)).toHaveAttribute("contenteditable", "false");
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeInViewport({ ratio: 1 });
  await axe([1440, 390]);

  await lead(author).fill("Words that are read as they come.");
  await textOf(author).locator("p").first().click();
  await author.keyboard.press("End");
  await author.keyboard.insertText(" And so are these.");
  await expect(lead(page)).toHaveValue("Words that are read as they come.");
  await expect(textOf(page)).toContainText("And so are these.");

  await page.getByRole("button", { name: "Ask to take over" }).click();
  await expect(page.getByText(/^You asked Jana Feldrin\./)).toBeVisible();
  const ring = author.getByRole("alert").filter({ hasText: "Nora Corvell asks to take over" });
  await expect(ring).toBeVisible();
  await ring.getByRole("button", { name: "Keep writing" }).click();
  await expect(ring).toBeHidden();
  await expect(page.getByRole("button", { name: "Ask to take over" })).toBeVisible();
  await page.getByRole("button", { name: "Ask to take over" }).click();
  await ring.getByRole("button", { name: "Pass it on" }).click();
  await expect(lead(page)).toBeEditable();
  await expect(lead(author)).not.toBeEditable();
  await expect(author.getByText(/^Nora Corvell is writing this text/)).toBeVisible();

  await lead(page).fill("Words of the second.");
  await expect(lead(author)).toHaveValue("Words of the second.");
  await page.goto(`/desk/releases/${no}/history`);
  await expect(page.getByText("Jana Feldrin saved the English text.")).toHaveCount(2); // the second time: handed over
});

test("the fields within a text are whose the text is", async ({ page, signIn, release, browserOf }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  const office = (window: Page) => window.getByRole("textbox", { name: "Office" });
  await signIn("corvell");
  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await expect(office(author)).toBeEditable();
  await page.goto(`/desk/releases/${no}/en`);
  await expect(page.getByText(/^Jana Feldrin is writing this text/)).toBeVisible();
  await expect(office(page)).not.toBeEditable();

  await page.getByRole("button", { name: "Ask to take over" }).click();
  await author.getByRole("alert").getByRole("button", { name: "Pass it on" }).click();
  await expect(office(page)).toBeEditable();
  await expect(office(author)).not.toBeEditable();
  await office(page).fill("Foreign Minister of Halvoria");
  await expect(office(author)).toHaveValue("Foreign Minister of Halvoria");
});

test("when the writer leaves, whoever reads can write", async ({ page, signIn, release, browserOf }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("corvell");
  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await expect(lead(author)).toBeEditable();
  await page.goto(`/desk/releases/${no}/en`);
  await expect(page.getByText(/^Jana Feldrin is writing this text/)).toBeVisible();
  await lead(author).fill("Left in mid-sentence");
  await author.getByRole("link", { name: "Releases", exact: true }).click();
  await expect(author.getByRole("searchbox", { name: "Search" })).toBeVisible();

  await page.getByRole("button", { name: "Write", exact: true }).click();
  await expect(lead(page)).toBeEditable();
  await expect(lead(page)).toHaveValue("Left in mid-sentence");
});

test("a writer who was away for long comes back to a text that somebody else writes, and loses nothing", async ({
  page,
  context,
  signIn,
  release,
  browserOf,
  freeLease,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED|importScripts/);
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await expect(lead(page)).toBeEditable();
  await context.setOffline(true);
  await lead(page).fill("Written without a network.");
  await expect(page.getByText("Saved on this device only").first()).toBeVisible();
  await freeLease(no);
  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en`);
  await expect(lead(colleague)).toBeEditable();
  await lead(colleague).fill("Written meanwhile.");
  await expect(colleague.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();

  await context.setOffline(false);
  await expect(
    page.getByRole("heading", { name: "Nora Corvell saved other words while you were writing." }),
  ).toBeVisible();
  await expect(page.getByRole("group", { name: "Lead" }).getByText("Written without a network.")).toBeVisible();
  await expect(lead(colleague)).toHaveValue("Written meanwhile.");
});

test("in a second window of one's own one goes on at once", async ({ page, context, signIn, release, watched }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await lead(page).fill("In the first window.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
  const second = watched(await context.newPage());
  await second.goto(`/desk/releases/${no}/en`);
  await expect(second.getByText(/^You are writing this text in another window/)).toBeVisible();
  await second.getByRole("button", { name: "Write here instead" }).click();
  await expect(lead(second)).toBeEditable();
  await lead(second).fill("In the second window.");
  await expect(lead(page)).toHaveValue("In the second window.");
  await expect(lead(page)).not.toBeEditable();
});

test("a click before the server has said who writes puts the cursor there all the same", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/lease", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`/desk/releases/${no}/en`);
  await expect(textOf(page)).toHaveAttribute("contenteditable", "false");
  await textOf(page).locator("p").first().click();
  answer();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.type("At once. ");
  await expect(textOf(page).locator("p").first()).toContainText("At once. ");
});
