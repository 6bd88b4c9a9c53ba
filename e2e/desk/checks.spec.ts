import type { Page } from "@playwright/test";
import { paste } from "../clipboard.ts";
import { expect, test } from "../fixtures.ts";
import { goToEnd, openToWrite, textOf } from "../writing.ts";

const german = "Halvorien eröffnet ein Konsulat";

test("a German headline stops an English edition, at the button and on the server", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("textbox", { name: "Headline" }).fill(german);
  await expect(checks(page).getByText("This headline is in German")).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Submit…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 check stops the submission");
  await expect(dialog.getByRole("button", { name: "Submit" })).toHaveAttribute("aria-disabled", "true");

  const sent = dialog.locator("form");
  await sent.evaluate((form: HTMLFormElement) => form.requestSubmit()); // past the button
  await expect(dialog.getByRole("alert")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Submit…" })).toBeVisible();
});

test("a warning that is let pass is read by the approver, with its reason", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const { no, headlines } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("textbox", { name: "Headline" }).fill(`${headlines.en}.`);
  const title = "The headline ends with a full stop";
  await checks(page)
    .getByRole("button", { name: `Let it pass: ${title}` })
    .click();
  await checks(page).getByRole("button", { name: "Let it pass", exact: true }).click();
  await expect(checks(page).getByText("Say why the warning may stay.").first()).toBeVisible();
  await checks(page).getByRole("textbox", { name: "Why may it stay?" }).fill("It is the name of the exhibition.");
  await checks(page).getByRole("button", { name: "Let it pass", exact: true }).click();
  await expect(checks(page).getByText("Jana Feldrin let it pass:")).toBeVisible();

  await saved(page);
  await page.getByRole("button", { name: "Submit…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("It is the name of the exhibition.");
  await dialog.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review. Jana Feldrin submitted it")).toBeVisible();

  const approver = await browserOf("noor");
  await approver.goto(`/desk/releases/${no}/review?locale=en`);
  const beside = approver.getByRole("complementary", { name: "Before you decide" });
  await expect(beside).toContainText(title);
  await expect(beside).toContainText(/Jana Feldrin let it pass .*It is the name of the exhibition\./);
  await approver.goto(`/desk/releases/${no}/history`);
  await expect(
    approver.getByText("Jana Feldrin let a warning pass in English: full stop in the headline"),
  ).toBeVisible();
});

test("other words open a passed warning again", async ({ page, signIn, release }) => {
  const { no, headlines } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  const headline = page.getByRole("textbox", { name: "Headline" });
  await headline.fill(`${headlines.en}.`);
  const button = checks(page).getByRole("button", { name: "Let it pass: The headline ends with a full stop" });
  await button.click();
  await checks(page).getByRole("textbox", { name: "Why may it stay?" }).fill("A name.");
  await checks(page).getByRole("button", { name: "Let it pass", exact: true }).click();
  await expect(checks(page).getByText("Jana Feldrin let it pass:")).toBeVisible();
  await headline.fill(`${headlines.en} soon.`);
  await expect(button).toBeVisible();
});

test("a fix mends the headline and the text, and is taken back", async ({ page, signIn, release }) => {
  const { no, headlines } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  const headline = page.getByRole("textbox", { name: "Headline" });
  await headline.fill(`${headlines.en}.`);
  await checks(page).getByRole("button", { name: "Remove it" }).click();
  await expect(headline).toHaveValue(headlines.en ?? "");
  await checks(page).getByRole("button", { name: "Undo" }).click();
  await expect(headline).toHaveValue(`${headlines.en}.`);

  const text = textOf(page);
  await text.locator("p").first().click();
  await page.keyboard.press("ControlOrMeta+Alt+3");
  await expect(text.getByRole("heading", { level: 3 })).toBeVisible();
  await checks(page).getByRole("button", { name: "Make it a heading" }).click();
  await expect(text.getByRole("heading", { level: 2 })).toBeVisible();
  await checks(page).getByRole("button", { name: "Undo" }).click();
  await expect(text.getByRole("heading", { level: 3 })).toBeVisible();
});

test("a finding leads to its words and selects them", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  await goToEnd(page);
  await page.keyboard.type(" The minister travels tomorrow.");
  const row = checks(page).getByRole("listitem").filter({ hasText: "“tomorrow” without a date" });
  await row.getByRole("button", { name: "Show" }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("tomorrow");
});

test("links are asked while the text is written: a moved page is mended by a press, a dead one told", async ({
  page,
  signIn,
  release,
  axe,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  await pasteLinks(page, {
    "the old timetable": "http://ferries.org/old/timetable",
    "the map": "http://maps.org/gone",
  });

  const moved = checks(page)
    .getByRole("listitem")
    .filter({ hasText: "“the old timetable” leads to a page that has moved" });
  await expect(moved).toContainText("http://ferries.org/old/timetable has moved to http://ferries.org/new/timetable");
  const gone = checks(page).getByRole("listitem").filter({ hasText: "“the map” leads to a page that does not exist" });
  await expect(gone).toContainText("The page at http://maps.org/gone answers that it doesn’t exist (404).");
  await axe([1440, 390]);
  await page.setViewportSize({ width: 1440, height: 900 });

  const link = textOf(page).getByRole("link", { name: "the old timetable" });
  await moved.getByRole("button", { name: "Use the new address" }).click();
  await expect(link).toHaveAttribute("href", "http://ferries.org/new/timetable");
  await expect(moved).toBeHidden();
  await checks(page).getByRole("button", { name: "Undo" }).click();
  await expect(link).toHaveAttribute("href", "http://ferries.org/old/timetable");
  await expect(moved).toBeVisible();

  await gone.getByRole("button", { name: "Open the link" }).click();
  await expect(page.getByRole("dialog", { name: "Link" }).getByRole("textbox", { name: "Address" })).toHaveValue(
    "http://maps.org/gone",
  );
});

test("a dead link that was let pass goes on with its reason; another one is told to approver and duty editor", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  await pasteLinks(page, {
    "the agenda": "http://council.org/gone/agenda",
    "the plan": "http://harbour.org/gone/plan",
  });
  const agenda = "“the agenda” leads to a page that does not exist";
  const plan = "“the plan” leads to a page that does not exist";
  await expect(checks(page).getByText(plan)).toBeVisible();
  await checks(page)
    .getByRole("button", { name: `Let it pass: ${agenda}` })
    .click();
  await checks(page).getByRole("textbox", { name: "Why may it stay?" }).fill("It opens with the conference.");
  await checks(page).getByRole("button", { name: "Let it pass", exact: true }).click();
  await expect(checks(page).getByText("Jana Feldrin let it pass:")).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Submit…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review. Jana Feldrin submitted it")).toBeVisible();

  const approver = await browserOf("noor");
  await approver.goto(`/desk/releases/${no}/review?locale=en`);
  const beside = approver.getByRole("complementary", { name: "Before you decide" });
  await expect(beside).toContainText(plan);
  await expect(beside).toContainText(/Jana Feldrin let it pass .*It opens with the conference\./);
  await approver.getByRole("button", { name: "Approve…" }).click();
  await approver
    .getByRole("dialog")
    .getByRole("button", { name: /^Approve/ })
    .click();
  await expect(approver.getByText("Approved").first()).toBeVisible();

  const duty = await browserOf("okande");
  await duty.goto(`/desk/releases/${no}/schedule`);
  await expect(duty.getByText(`English: ${plan}.`)).toBeVisible();
  await expect(duty.getByText(agenda)).toBeHidden();
});

test("a name takes the form of the settings by a press, and an embargo's hour without a zone is shown", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  await goToEnd(page);
  await page.keyboard.type(" Foreign Minister Ilse Marrandt signed it.");
  const name = checks(page)
    .getByRole("listitem")
    .filter({ hasText: "“Ilse Marrandt” is “Ilse Marandt” in the settings" });
  await name.getByRole("button", { name: "Use the listed form" }).click();
  await expect(textOf(page)).toContainText("Foreign Minister Ilse Marandt signed it.");
  await expect(name).toBeHidden();
  await expect(checks(page).getByText("Names as in the settings")).toBeVisible();

  const note = page.getByRole("textbox", { name: "For journalists only" });
  await note.fill("Embargo until Thursday, 16:00.");
  const hour = checks(page).getByRole("listitem").filter({ hasText: "“16:00” beside an embargo names no time zone" });
  await hour.getByRole("button", { name: "Show" }).click();
  await expect(note).toBeFocused();
  const selected = () =>
    note.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toBe("16:00");
  await note.fill("Embargo until Thursday, 16:00 (UTC+2).");
  await expect(hour).toBeHidden();
});

test("the checks panel has nothing that axe minds", async ({ page, signIn, release, axe }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  await page.getByRole("textbox", { name: "Headline" }).fill("A headline that ends with a stop.");
  await checks(page)
    .getByRole("button", { name: /^Let it pass:/ })
    .click();
  await axe([1440]);
});

function checks(page: Page) {
  return page.getByRole("tabpanel", { name: /^Checks/ });
}

async function saved(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision \d+/).first()).toBeVisible();
}

/** Links at the end of the first paragraph, as a clipboard brings them: the dialog would test them by itself. */
async function pasteLinks(page: Page, links: Record<string, string>): Promise<void> {
  await goToEnd(page);
  const anchors = Object.entries(links).map(([text, href]) => `<a href="${href}">${text}</a>`);
  await page.keyboard.press("Enter");
  await paste(textOf(page), { html: `<p>See ${anchors.join(" and ")}.</p>`, text: "" });
  for (const text of Object.keys(links)) await expect(textOf(page).getByRole("link", { name: text })).toBeVisible();
}
