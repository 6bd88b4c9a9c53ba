import { expect, test } from "../fixtures.ts";

test("whoever helped to write cannot approve, on the page or past it", async ({
  page,
  signIn,
  release,
  browserOf,
  rawSignOff,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("noor");
  await page.goto(`/desk/releases/${no}/en`);
  await page
    .getByRole("textbox", { name: "Lead" })
    .fill("Citizens of Halvoria on the Tavra can apply for passports closer to home.");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved .* revision 4/).first()).toBeVisible();

  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await author.getByRole("button", { name: "Submit…" }).click();
  await author.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(author.getByText("In review.", { exact: false })).toBeVisible();

  await page.goto(`/desk/releases/${no}/review`);
  const approve = page.getByRole("button", { name: "Approve…" });
  await expect(approve).toHaveAttribute("aria-disabled", "true");
  await expect(approve).not.toHaveAttribute("disabled"); // as all buttons are until script has taken over
  await approve.press("Enter");
  await expect(page.getByRole("dialog")).toContainText(
    "You wrote part of the English text. Nobody signs off their own words; ask a colleague.",
  );
  expect(await rawSignOff(no, "noor")).toBe("four_eyes");
  expect(await rawSignOff(no, "olden")).toBe("nothing");
});

test("an approver sends a text back with a reason, its author mends it", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const { no } = await release({ stage: "in_review", locales: ["en"] });
  await signIn("noor");
  await page.goto(`/desk/releases/${no}/review`);
  await page.getByRole("button", { name: "Send back" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("The number of families is not confirmed.");
  await dialog.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("Sent back", { exact: false }).first()).toBeVisible();

  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await expect(author.getByText("The number of families is not confirmed.")).toBeVisible();
  await author
    .getByRole("textbox", { name: "Lead" })
    .fill("Citizens of Halvoria on the Tavra can apply for passports closer to home.");
  await author.getByRole("button", { name: "Submit…" }).click();
  await author.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(author.getByText("In review.", { exact: false })).toBeVisible();

  await page.goto(`/desk/releases/${no}/review`);
  await page.getByRole("button", { name: "Approve…" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Approve revision/ })
    .click();
  await expect(page.getByText(/Desk: Samir Noor/)).toBeVisible();
});

test("nobody who is not signed in sees the desk", async ({ page }) => {
  await page.goto("/desk/releases");
  await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk%2Freleases/);
});
