import { expect, test } from "../fixtures.ts";

test("whoever helped to write cannot approve, and is told why", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "in_review", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/review`);
  const approve = page.getByRole("button", { name: "Approve…" });
  await expect(approve).toHaveAttribute("aria-disabled", "true");
});

test("an approver sends a text back with a reason, and its author reads it", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "in_review", locales: ["en"] });
  await signIn("noor");
  await page.goto(`/desk/releases/${no}/review`);
  await page.getByRole("button", { name: "Send back" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("The number of families is not confirmed.");
  await dialog.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("Sent back", { exact: false }).first()).toBeVisible();

  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await expect(page.getByText("The number of families is not confirmed.")).toBeVisible();
});

test("nobody who is not signed in sees the desk", async ({ page }) => {
  await page.goto("/desk/releases");
  await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk%2Freleases/);
});
