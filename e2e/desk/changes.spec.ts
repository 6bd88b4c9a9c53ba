import { expect, test } from "../fixtures.ts";
import { goToEnd, textOf } from "../writing.ts";

test.describe.configure({ timeout: 90_000 });

test("an approver reads what became of a published text, and goes from change to change", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  const { no, headlines } = await release({ stage: "published", locales: ["en"] });
  const author = await browserOf("feldrin");
  await author.goto(`/desk/releases/${no}/en`);
  await author.getByRole("button", { name: "New edition…" }).click();
  await author.getByRole("radio", { name: "Update" }).check({ force: true });
  await author.getByRole("button", { name: "Open edition" }).click();
  await expect(textOf(author)).toBeEditable();
  await author.getByRole("textbox", { name: "Headline" }).fill(`${headlines.en}, minister says`);
  await goToEnd(author);
  await author.keyboard.press("Enter");
  await author.keyboard.type("An added paragraph.");
  await textOf(author).getByText("We want to be where").click({ clickCount: 3 });
  await author.keyboard.press("ControlOrMeta+b");
  await author.getByRole("tab", { name: "Details" }).click();
  await author.getByRole("textbox", { name: "What is new" }).fill("A minister is named.");
  await author.getByRole("button", { name: "Submit…" }).click();
  await author.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(author.getByText("In review.", { exact: false })).toBeVisible();

  await signIn("noor");
  await page.goto(`/desk/releases/${no}/review`);
  await expect(page.getByText("Compared with")).toContainText("What is public: revision");
  const reading = page.getByRole("region", { name: "The text" });
  await expect(reading.getByText("4 changes")).toBeVisible();
  await expect(reading.getByRole("insertion").filter({ hasText: ", minister says" })).toContainText("inserted:");
  await expect(reading.getByText("New: Paragraph")).toBeVisible();
  await expect(reading.getByRole("insertion").filter({ hasText: "An added paragraph." })).toBeVisible();
  await expect(reading.getByText("(now bold)")).toBeVisible();
  await expect(reading.getByRole("strong").filter({ hasText: "We want to be where" })).toBeVisible();
  await expect(reading.getByText("The new consulate will serve")).toBeHidden(); // folded
  await reading.getByText("1 unchanged part").first().click();
  await expect(reading.getByText("The new consulate will serve")).toBeVisible();

  const changes = reading.locator("[data-change]");
  await page.keyboard.press("n");
  await expect(changes.first()).toBeFocused();
  await expect(changes.first()).toHaveAccessibleName("Change 1 of 4");
  await page.getByRole("button", { name: "Next change (N)" }).click();
  await expect(changes.nth(1)).toBeFocused();
  await page.keyboard.press("p");
  await expect(changes.first()).toBeFocused();
  await axe([1440, 390]);

  await page.getByText("Compared with").click();
  await page.getByLabel("Compare with another revision").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("Compared with")).toContainText(/Compared with Revision \d+, Jana Feldrin/);
  await expect(reading.getByText("4 changes")).toBeVisible(); // an edition begins with the words that are public

  await page.evaluate(() => localStorage.setItem("communique.writing-habits", JSON.stringify({ singleKeys: false })));
  await page.reload();
  await page.getByRole("button", { name: "Next change", exact: true }).click();
  await expect(changes.first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(changes.first()).toBeFocused();
});
