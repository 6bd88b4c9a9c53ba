import type { Locator, Page } from "@playwright/test";
import { docx, wordItem, wordParagraph, wordStyle } from "#test/docx.ts";
import { clipboardOf, drop, paste } from "../clipboard.ts";
import { expect, type Fixtures, test } from "../fixtures.ts";
import { goToEnd, openToWrite } from "../writing.ts";

test.describe.configure({ timeout: 90_000 });

/** The text of a draft of its author's, with the cursor on an empty line behind its first paragraph. */
async function text({
  page,
  signIn,
  release,
}: Pick<Fixtures, "signIn" | "release"> & { page: Page }): Promise<Locator> {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  const field = await openToWrite(page, no);
  await goToEnd(page);
  await page.keyboard.press("Enter");
  return field;
}

const strip = (page: Page) =>
  page.getByRole("status").filter({ hasText: /Cleaned:|From |Reading|was not taken in|Pasted/ });

test("a Word document with nested lists and a table comes in whole, and one step takes it back", async ({
  page,
  signIn,
  release,
  axe,
}) => {
  const field = await text({ page, signIn, release });
  const before = await field.innerText();
  await paste(field, clipboardOf("word"));

  await expect(strip(page)).toContainText("2 lists rebuilt");
  await expect(strip(page)).toContainText("1 image left out");
  await expect(strip(page)).toContainText("the final text was used");
  await expect(strip(page)).not.toContainText("from what was copied");
  await expect(field.getByRole("heading", { name: "Ferry safety agreement", level: 2 })).toBeVisible();
  await expect(field.locator('ol[start="3"] > li').nth(1)).toContainText("They publish the results");
  await expect(field.locator("ol[start='3'] > li").first().locator("ol > li")).toHaveText([
    "in the home port",
    "in a port of the other country",
  ]);
  await expect(field.locator("ul > li ul > li")).toHaveText([/of crews\s*on the bridge/]);
  const pasted = await field.innerText();
  for (const words of [
    "4\u00a0June\u00a02026",
    "41\u00a0ferries",
    "8\u00a0000\u00a0km²",
    "Year",
    "2025",
    "39",
    "Without the lakes",
  ])
    expect(pasted).toContain(words);
  expect(pasted).not.toContain("common");
  await axe([1440, 390]);

  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect.poll(() => field.innerText()).toBe(before);
  await expect(strip(page)).toBeHidden();
});

test("the same words go in as plain text, and that is one step, too", async ({ page, signIn, release }) => {
  const field = await text({ page, signIn, release });
  const before = await field.innerText();
  const lists = await field.locator("ol, ul").count();
  await paste(field, clipboardOf("word"));
  await page.getByRole("button", { name: "Paste as plain text" }).click();
  await expect(field).toContainText("in a port of the other country");
  expect(await field.locator("ol, ul").count()).toBe(lists);
  await expect(strip(page)).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => field.innerText()).toBe(before);
});

test("the keys paste with form, and with Shift without it", async ({ page, context, signIn, release }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = await text({ page, signIn, release });
  await page.evaluate(async () => {
    const html = new Blob(["<p>Copied words</p><ul><li>one<ul><li>two</li></ul></li></ul>"], { type: "text/html" });
    const plain = new Blob(["Copied words\none\ntwo"], { type: "text/plain" });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": html, "text/plain": plain })]);
  });
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field.locator("li li", { hasText: "two" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field.locator("li li", { hasText: "two" })).toBeHidden();
  await page.keyboard.press("ControlOrMeta+Shift+v");
  await expect(field).toContainText("Copied words");
  await expect(field.locator("li", { hasText: "two" })).toBeHidden();
});

test("words that did not arrive are counted and named", async ({ page, signIn, release }) => {
  const field = await text({ page, signIn, release });
  await paste(field, { html: "<p>It covers ferries.</p>", text: "It covers 41 new ferries." });
  await expect(page.getByText("2 words differ from what was copied.")).toBeVisible();
  await expect(page.getByRole("definition")).toHaveText(["41 new"]);
  await page.getByRole("button", { name: "Close this message" }).click();
  await expect(page.getByText("2 words differ from what was copied.")).toBeHidden();
});

test("a dropped .docx goes into the text; one that cannot be read says why", async ({ page, signIn, release }) => {
  const field = await text({ page, signIn, release });
  const body = [
    wordParagraph("What was agreed", wordStyle("Heading1")),
    wordParagraph("inspections", wordItem(1)),
    wordParagraph("at home", wordItem(1, 1)),
    wordParagraph("Between the items."),
    wordParagraph("results", wordItem(1)),
  ].join("");
  await drop(field, { name: "ferries.docx", bytes: await docx(body) });
  await expect(strip(page)).toContainText("From ferries.docx.");
  await expect(field.getByRole("heading", { name: "What was agreed" })).toBeVisible();
  await expect(field.locator('ol[start="2"] > li')).toHaveText(["results"]);

  await drop(field, { name: "old.doc", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) });
  await expect(strip(page)).toContainText("old.doc was not taken in. This is no text but an old Word document (.doc).");
});

test("a paste needs no network, once somebody has begun to write", async ({
  page,
  context,
  signIn,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource|importScripts/);
  const field = await text({ page, signIn, release });
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await paste(field, clipboardOf("google-docs"));
  await expect(strip(page)).toContainText("1 list rebuilt");
  await expect(field.locator("li li")).toHaveText(["Pier 3"]);
  await context.setOffline(false);
});

test("text of this editor is pasted with all its parts, and nothing is said", async ({
  page,
  context,
  signIn,
  release,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = await text({ page, signIn, release });
  await page.keyboard.type("Words to copy");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("ControlOrMeta+c");
  await page.keyboard.press("End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field).toContainText("Words to copyWords to copy");
  await expect(strip(page)).toBeHidden();
});
