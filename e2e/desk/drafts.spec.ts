import { expect, test } from "../fixtures.ts";
import { goToEnd, openToWrite } from "../writing.ts";

test("an author calls a text back, discards it, and begins anew", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "in_review", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("button", { name: "Call back" }).click();
  await expect(page.getByRole("button", { name: "Submit…" })).toBeVisible();

  await page.getByRole("tab", { name: "Details" }).click();
  await page.getByRole("button", { name: "Discard draft…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard draft" }).click();
  await page.getByRole("button", { name: "Start the English text" }).click();
  await expect(page.getByRole("textbox", { name: "Lead" })).toHaveValue("");
});

test("editing an approved text takes its sign-offs away", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "approved", locales: ["en"] });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("button", { name: "Edit anyway" }).click();
  await expect(page.getByRole("button", { name: "Submit…" })).toBeVisible();

  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  await expect(page.getByText("Draft; appears later, when approved")).toBeVisible();
});

test("what waits for an approver is in their list, and is found by number and words", async ({
  page,
  signIn,
  release,
}) => {
  const { no, headlines } = await release({ stage: "in_review", locales: ["en"] });
  await signIn("noor");
  await page.goto("/desk/releases");
  const waiting = page.getByRole("link", { name: "Waiting for me" });
  await waiting.click();
  await expect(waiting).toHaveAttribute("aria-current", "page"); // the other list has the same row, with another link
  const row = page.getByRole("row").filter({ hasText: headlines.en ?? "" });
  await expect(row).toBeVisible();
  await expect(page.getByRole("link", { name: "New release" })).toHaveCount(0); // authors begin them
  await row.getByRole("link", { name: headlines.en ?? "" }).click();
  await expect(page.getByRole("button", { name: "Approve…" }).first()).toBeVisible();
  for (const words of [String(no), headlines.en ?? ""]) {
    await page.goto("/desk/releases");
    await page.getByRole("searchbox", { name: "Search" }).fill(words);
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page.getByRole("row")).toHaveCount(2); // the head of the table and the one
    await expect(row).toContainText(String(no));
  }
});

test("a page that is left and come back to still shows all that was written", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  const text = await openToWrite(page, no);
  await goToEnd(page);
  await page.keyboard.type(" Written before leaving.");
  await expect(text).toContainText("Written before leaving.");
  await page.getByRole("link", { name: "Releases", exact: true }).click();
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();

  await page.goBack();
  await expect(text).toContainText("Written before leaving.");
});
