import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { openToWrite } from "../writing.ts";

const facts = (page: Page) => page.locator("form", { has: page.getByRole("button", { name: "Save facts" }) });
const settings = (page: Page) => page.locator("form", { has: page.getByRole("button", { name: "Save settings" }) });
const type = (page: Page) => facts(page).getByRole("button", { name: /Type$/ });
const year = (page: Page) => facts(page).getByRole("spinbutton", { name: /year/ });

test("what is filled in by hand says until it is saved that it is not, and nobody leaves it behind unasked", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  await page.getByRole("tab", { name: "Details" }).click();
  const told = facts(page).getByRole("status");
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  const leave = () => page.getByRole("link", { name: "Releases", exact: true }).click();
  const toldOfSettings = settings(page).getByRole("status");

  await test.step("each kind of field is noticed, also when it is as it was", async () => {
    await expect(type(page)).toHaveText("Press release");
    await expect(told).toBeEmpty();
    await choose(page, "Statement");
    await expect(told).toHaveText("Not saved yet");
    await choose(page, "Press release");
    await expect(told).toBeEmpty();
    await year(page).press("ArrowUp");
    await expect(told).toHaveText("Not saved yet");
    await year(page).press("ArrowDown");
    await expect(told).toBeEmpty();
    const topic = facts(page).getByRole("checkbox").first();
    await topic.click({ force: true });
    await expect(told).toHaveText("Not saved yet");
    await topic.click({ force: true });
    await expect(told).toBeEmpty();
    await facts(page)
      .getByRole("button", { name: /Countries/ })
      .click();
    await page.getByRole("option", { name: "France" }).click();
    await expect(told).toHaveText("Not saved yet");
  });

  await test.step("who follows a link or closes the window is asked, and who stays finds everything", async () => {
    await choose(page, "Statement");
    await year(page).press("ArrowUp");
    const chosen = await year(page).textContent();
    await page.getByRole("textbox", { name: "Lead" }).fill("The text beside it saves itself, and does not lead away.");
    await leave();
    await expect(question).toContainText("Facts for all languages: what you changed is only on this screen.");
    await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeAttached();
    await question.getByRole("button", { name: "Stay here" }).click();
    await expect(question).toBeHidden();
    const closing = page.waitForEvent("dialog");
    await Promise.all([closing.then((dialog) => dialog.dismiss()), page.close({ runBeforeUnload: true })]);
    await expect(page).toHaveURL(`/desk/releases/${no}/en`);
    await expect(type(page)).toHaveText("Statement");
    await expect(year(page)).toHaveText(chosen ?? "");
    await expect(facts(page).getByRole("button", { name: "Remove France" })).toBeVisible();
    await expect(told).toHaveText("Not saved yet");
  });

  await test.step("saved, it says so until something is changed again", async () => {
    await page.getByRole("button", { name: "Save facts" }).click();
    await expect(told).toHaveText("Saved");
    await choose(page, "Readout");
    await expect(told).toHaveText("Not saved yet");
    await choose(page, "Statement");
    await expect(told).toHaveText("Saved");
  });

  await test.step("what was discarded is as it was saved for whoever comes back", async () => {
    await page.getByText("Languages and publication").click();
    await expect(toldOfSettings).toBeEmpty();
    const together = settings(page).getByRole("radio", { name: "All required languages together" });
    const alone = settings(page).getByRole("radio", { name: "Each language when it is ready" });
    const [saved, other] = (await together.isChecked()) ? [together, alone] : [alone, together];
    await other.check({ force: true });
    await expect(toldOfSettings).toHaveText("Not saved yet");
    await expect(told).toHaveText("Saved");
    await leave();
    await expect(question).toContainText("Languages and publication: what you changed");
    await question.getByRole("button", { name: "Discard and leave" }).click();
    await expect(page).toHaveURL("/desk/releases");
    await page.goBack();
    await expect(saved).toBeChecked();
    await expect(toldOfSettings).toBeEmpty();
    await expect(type(page)).toHaveText("Statement");
  });
});

/** Chooses a type of release. */
async function choose(page: Page, name: string): Promise<void> {
  await type(page).click();
  await page.getByRole("option", { name, exact: true }).click();
}
