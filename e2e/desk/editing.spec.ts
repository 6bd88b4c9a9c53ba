import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { goToEnd, openToWrite, textOf } from "../writing.ts";

test.describe.configure({ timeout: 120_000 });

/** Opens the text for writing, with the cursor in a new, empty paragraph after the first. */
async function openInNewParagraph(page: Page, no: number, locale = "en"): Promise<void> {
  await openToWrite(page, no, locale);
  await goToEnd(page);
  await page.keyboard.press("Enter");
}

/** Presses a toggle of the toolbar, or of "More" where it found no room. */
async function press(page: Page, name: string): Promise<void> {
  const tool = page.getByRole("toolbar").getByRole("button", { name });
  if (await tool.isVisible()) return tool.click();
  await page.getByRole("toolbar").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitemcheckbox", { name }).click();
  await expect(page.getByRole("menu")).toBeHidden();
}

test.describe("the toolbar", () => {
  test("is one stop from the text and back, and its arrows, Home and End reach every tool", async ({
    page,
    signIn,
    release,
  }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await openInNewParagraph(page, no);

    await page.keyboard.press("Alt+F10");
    await expect(page.getByRole("button", { name: "Kind of paragraph: Paragraph" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Bold" })).toBeFocused();
    await page.keyboard.press("End");
    await expect(page.getByRole("toolbar").getByRole("button").last()).toBeFocused();
    await page.keyboard.press("Home");
    await expect(page.getByRole("button", { name: "Kind of paragraph: Paragraph" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(textOf(page)).toBeFocused();
  });

  test("shows the tool of the part with the cursor whole", async ({ page, signIn, release }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await page.setViewportSize({ width: 1440, height: 900 });
    await openInNewParagraph(page, no);
    const tool = page.getByRole("toolbar").getByRole("button", { name: "Statement" });
    await tool.click();
    await expect(tool).toHaveAttribute("aria-pressed", "true");
    const isWhole = await tool.evaluate((button) => {
      const { left, width, top, bottom } = button.getBoundingClientRect();
      return [top + 1, bottom - 1].every((y) => button.contains(document.elementFromPoint(left + width / 2, y)));
    });
    expect(isWhole).toBe(true);
  });

  test("gives what finds no room to More, where it does the same", async ({ page, signIn, release, axe }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await page.setViewportSize({ width: 390, height: 844 });
    await openInNewParagraph(page, no);
    const toolbar = page.getByRole("toolbar");
    await expect(toolbar.getByRole("button", { name: "Notes to editors" })).toBeHidden();

    await toolbar.getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("menuitemcheckbox", { name: "Notes to editors" })).not.toBeChecked();
    await axe([390]);
    await page.getByRole("menuitem", { name: "Special characters" }).click();
    await page.getByRole("menuitem", { name: "En dash" }).click();
    await expect(textOf(page).locator("p").nth(1)).toContainText("–");

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(toolbar.getByRole("button", { name: "Notes to editors" })).toBeVisible();
  });

  test("leaves the main action its place in German at 1280 pixels", async ({ page, signIn, release }) => {
    const { no } = await release({ stage: "draft", locales: ["de"], author: "brask" });
    await signIn("brask");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/desk/releases/${no}/de`);
    await expect(page.getByRole("toolbar", { name: "Formatierung" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Zur Freigabe geben …" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "Mehr" })).toBeInViewport({ ratio: 1 });
  });
});

test.describe("a slash in an empty paragraph", () => {
  test("offers blocks, found by typing and chosen by keys", async ({ page, signIn, release, axe }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await openInNewParagraph(page, no);
    await page.keyboard.type("/");
    const list = page.getByRole("listbox", { name: "Insert" });
    await expect(list.getByRole("option", { selected: true })).toHaveText(/^Heading/);
    await expect(textOf(page)).toHaveAttribute("aria-activedescendant", "slash-menu-heading2");
    await page.keyboard.press("ArrowDown");
    await expect(textOf(page)).toHaveAttribute("aria-activedescendant", "slash-menu-heading3");
    await axe();

    await page.keyboard.type("num");
    await expect(list.getByRole("option")).toHaveText([/^Numbered list/]);
    await page.keyboard.press("Enter");
    await expect(list).toBeHidden();
    await page.keyboard.type("First");
    await expect(textOf(page).locator("ol li")).toHaveText("First");
  });

  test("is text after Escape, within words, and for those who switched it off", async ({ page, signIn, release }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await openInNewParagraph(page, no);
    const list = page.getByRole("listbox", { name: "Insert" });
    await page.keyboard.type("/");
    await expect(list).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.keyboard.type("en and/or");
    await expect(list).toBeHidden();
    await expect(textOf(page).locator("p").nth(1)).toHaveText("/en and/or");

    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await page.getByRole("checkbox", { name: "Offer blocks after a slash" }).press("Space");
    await page.keyboard.press("Escape");
    await textOf(page).locator("p").nth(1).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await expect(textOf(page).locator("p").nth(2)).toHaveText("/");
    await expect(list).toBeHidden();
    await page.getByRole("toolbar").getByRole("button", { name: "Insert" }).click();
    await expect(page.getByRole("menuitem", { name: "Background information" })).toBeVisible();
  });
});

test("what the Insert menu puts in is written in at once", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  await page.getByRole("toolbar").getByRole("button", { name: "Insert" }).click();
  await page.getByRole("menuitem", { name: "Table" }).click();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type("Port");
  await expect(textOf(page).getByRole("columnheader").or(textOf(page).locator("th")).first()).toHaveText("Port");
});

test("the text alone on the screen works with its dialogs, and Escape leads back", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  const rail = page.getByRole("navigation", { name: "Sections" });
  const panel = page.getByRole("complementary", { name: /^Checks/ });
  await expect(rail).toBeVisible();

  await page.keyboard.press("F9");
  await expect(page.getByRole("status").filter({ hasText: "Full screen. Escape or F9 leads back." })).toBeAttached();
  await expect(rail).toBeHidden();
  await expect(panel).toBeHidden();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog", { name: "Link" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(rail).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(rail).toBeVisible();
  await expect(panel).toBeVisible();
});

test("words are found and replaced in headline and text, and one step brings them back", async ({
  page,
  signIn,
  release,
  axe,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  await page.keyboard.type("The consulate is a CONSULATE like any.");
  await page.keyboard.press("ControlOrMeta+f");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await expect(bar.getByRole("textbox", { name: "Find" })).toBeFocused();
  await page.keyboard.type("consulate");
  await expect(bar.getByRole("status")).toHaveText("4 found");
  await axe();

  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("1 of 4, in the headline");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("2 of 4");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(bar.getByRole("status")).toHaveText("4 of 4");
  await bar.getByRole("checkbox", { name: "Match case" }).press("Space");
  await expect(bar.getByRole("status")).toHaveText("3 found");

  await bar.getByRole("textbox", { name: "Replace with" }).fill("mission");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(bar.getByRole("status")).toHaveText("3 replaced");
  await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue(/opens a mission in/);
  await expect(textOf(page)).toContainText("The mission is a CONSULATE like any.");
  await bar.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue(/opens a consulate in/);
  await expect(textOf(page)).toContainText("The consulate is a CONSULATE like any.");
  await expect(textOf(page)).toContainText("The new consulate will serve");

  await bar.getByRole("button", { name: "Close" }).click();
  await expect(textOf(page)).toBeFocused();
});

test("quotation marks are those of the language, and one undo brings back what was typed", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en", "fr"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  await page.keyboard.type(`She said: "We'll help." See https://example.org/it's`);
  await expect(textOf(page).locator("p").nth(1)).toHaveText("She said: “We’ll help.” See https://example.org/it's");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`5"`);
  await expect(textOf(page).locator("p").nth(2)).toHaveText("5”");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(textOf(page).locator("p").nth(2)).toHaveText(`5"`);

  const headline = page.getByRole("textbox", { name: "Headline" });
  await headline.press("ControlOrMeta+End");
  await page.keyboard.type(` "now"`);
  await expect(headline).toHaveValue(/ “now”$/);
});

test("words in another language and names apart are marked, and read so on the page", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  await page.keyboard.type("Journal officiel");
  await page.keyboard.press("Shift+Home");
  await press(page, "Language of these words");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Language/ })
    .click();
  await page.getByRole("option", { name: "French" }).click();
  await page.getByRole("button", { name: "Mark words" }).click();
  await expect(textOf(page).locator("span[lang=fr][dir=ltr]")).toHaveText("Journal officiel");
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A-320");
  await page.keyboard.press("Shift+Home");
  await press(page, "Keep apart from the direction around");
  await expect(textOf(page).locator("bdi")).toHaveText("A-320");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision/).first()).toBeVisible();

  await page.goto(`/desk/releases/${no}/en/preview`);
  await expect(page.locator("span[lang=fr][dir=ltr]")).toHaveText("Journal officiel");
  await expect(page.locator("bdi", { hasText: "A-320" })).toBeVisible();
});

test.describe("the link dialog", () => {
  test("tests an address on the server and never reaches into a private network", async ({
    page,
    signIn,
    release,
    axe,
  }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await openInNewParagraph(page, no);
    await page.keyboard.press("ControlOrMeta+k");
    const dialog = page.getByRole("dialog", { name: "Link" });
    await dialog.getByRole("textbox", { name: "Words of the link" }).fill("here");
    await expect(dialog.getByText("“here” does not say where the link leads.")).toBeVisible();
    await dialog.getByRole("textbox", { name: "Address" }).fill("http://169.254.169.254/latest/meta-data/");
    await expect(dialog.getByText("Not tested: the address leads into a network")).toBeVisible();
    await dialog.getByRole("textbox", { name: "Address" }).fill("http://localhost:5432/");
    await expect(dialog.getByText("Not tested: port 5432 is not one of the web.")).toBeVisible();
    await dialog.getByRole("textbox", { name: "Address" }).fill("/en/newsroom");
    await expect(dialog.getByText("A page of this site")).toBeVisible();
    await axe([1440, 390]);

    await dialog.getByRole("textbox", { name: "Words of the link" }).fill("the newsroom");
    await page.keyboard.press("Enter");
    await expect(textOf(page).getByRole("link", { name: "the newsroom" })).toHaveAttribute("href", "/en/newsroom");
  });

  test("writes a mail, and opens a mail's link under its own tab", async ({ page, signIn, release }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    await signIn("feldrin");
    await openInNewParagraph(page, no);
    await page.keyboard.type("Press office");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("tab", { name: "Mail or phone" }).click();
    await page.getByRole("textbox", { name: "E-mail address or phone number" }).fill("press@example.org");
    await page.keyboard.press("Enter");
    const link = textOf(page).getByRole("link", { name: "Press office" });
    await expect(link).toHaveAttribute("href", "mailto:press@example.org");
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("tab", { name: "Mail or phone", selected: true })).toBeVisible();
  });

  test("is refused to those who are signed out, and to other sites", async ({ page, browserOf, release }) => {
    const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
    const stranger = await browserOf(null);
    const ask = { data: { address: "https://example.org/" } };
    await stranger.goto(`/desk/releases/${no}/en`);
    const origin = new URL(stranger.url()).origin;
    expect((await stranger.request.post("/desk/link-test", { ...ask, headers: { origin } })).status()).toBe(401);
    expect((await page.request.post("/desk/link-test", ask)).status()).toBe(403);
    const foreign = { origin: "https://elsewhere.example" };
    expect((await page.request.post("/desk/link-test", { ...ask, headers: foreign })).status()).toBe(403);
  });
});

test("a link to a release of this site says its headline, and nothing of one that is not public", async ({
  page,
  signIn,
  release,
}) => {
  const published = await release({ stage: "published", locales: ["en"] });
  const draft = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, draft.no);
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Link" });
  const address = dialog.getByRole("textbox", { name: "Address" });
  await address.fill(`/en/newsroom/news/old-words/${published.no}`);
  await expect(dialog.getByText("The page has moved to /en/newsroom/news/")).toBeVisible();
  await dialog.getByRole("button", { name: "Use that address" }).click();
  await expect(dialog.getByText("A release on this site:")).toContainText(published.headlines.en ?? "");
  await address.fill(`/en/newsroom/news/words/${draft.no}`);
  await expect(dialog.getByText("Nothing can be read at this address of this site now.")).toBeVisible();
});

test("a question mark lists the keys, unless single keys are switched off", async ({ page, signIn, release, axe }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  await page.keyboard.type("Why?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(textOf(page).locator("p").nth(1)).toHaveText("Why?");
  await expect(dialog).toBeHidden();

  await page.getByRole("button", { name: "Keyboard shortcuts" }).focus();
  await page.keyboard.press("?");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText("Ctrl+Alt+2")).toBeVisible();
  await axe([1440, 390]);
  await dialog.getByRole("checkbox", { name: "Shortcuts of a single key" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("?");
  await expect(dialog).toBeHidden();
});

test("words are counted when typing pauses", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openInNewParagraph(page, no);
  const count = page.getByText(/^\d+ words$/);
  const before = Number.parseInt((await count.textContent()) ?? "", 10);
  await page.keyboard.type("Four words more here");
  await expect(count).toHaveText(`${before + 4} words`);
});
