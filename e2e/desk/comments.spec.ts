import type { Page } from "@playwright/test";
import { demoPassword } from "#auth/demo-accounts.ts";
import { crawl } from "../crawl.ts";
import { expect, test } from "../fixtures.ts";
import { origin } from "../place.ts";
import { openToWrite, textOf } from "../writing.ts";

test.describe.configure({ timeout: 120_000 }); // several windows, and waits for what others do

const first = "The new consulate will serve about four thousand people and their families.";

/** Opens the text at the beginning of its first paragraph. */
async function open(page: Page, no: number) {
  await page.goto(`/desk/releases/${no}/en`);
  await expect(textOf(page)).toContainText(first);
}

async function selectWords(page: Page, words: string) {
  await textOf(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      window.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`The text does not say: ${wanted}`);
  }, words);
}

async function comment(page: Page, words: string, said: string) {
  await selectWords(page, words);
  await page.keyboard.press("Control+Alt+m");
  const begun = page.getByRole("region", { name: "New comment" });
  await expect(begun.getByRole("blockquote")).toHaveText(words);
  await begun.getByRole("textbox", { name: "Comment" }).fill(said);
  await begun.getByRole("button", { name: "Send" }).click();
  await expect(begun).toBeHidden();
}

const thread = (page: Page, name: string) => page.getByRole("listitem", { name: `Comment by ${name}` });
const marked = (page: Page) => textOf(page).locator("mark");

test("a colleague comments while somebody writes; the comment follows its words, and outlives them", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  const author = await browserOf("feldrin");
  await open(author, no);
  await expect(textOf(author)).toHaveAttribute("contenteditable", "true");
  await signIn("corvell");
  await open(page, no);
  await expect(page.getByText(/^Jana Feldrin is writing this text/)).toBeVisible();
  await comment(page, "four thousand", "Is this counted?");
  await expect(marked(page)).toHaveText("four thousand");
  await axe([1440]);

  await author.getByRole("tab", { name: "Comments 1" }).click();
  await expect(thread(author, "Nora Corvell")).toContainText("Is this counted?");
  await expect(marked(author)).toHaveText("four thousand");
  await selectWords(author, "The new");
  await author.keyboard.press("ArrowLeft");
  await author.keyboard.insertText("As of December, at long last: ");
  await expect(marked(author)).toHaveText("four thousand");
  await expect(textOf(page)).toContainText("As of December");
  await expect(marked(page)).toHaveText("four thousand");

  await thread(author, "Nora Corvell").getByRole("button", { name: "Reply" }).click();
  await thread(author, "Nora Corvell").getByRole("textbox", { name: "Reply" }).fill("Yes, by the embassy. @nor");
  await author.keyboard.press("Enter");
  await expect(thread(author, "Nora Corvell").getByRole("textbox", { name: "Reply" })).toHaveValue(
    "Yes, by the embassy. @Nora Corvell ",
  );
  await thread(author, "Nora Corvell").getByRole("button", { name: "Send" }).click();
  await expect(thread(page, "Nora Corvell")).toContainText("Yes, by the embassy.");
  await expect(thread(page, "Nora Corvell").getByText("Names you")).toBeVisible();

  await selectWords(author, "four thousand");
  await author.keyboard.press("Delete");
  await expect(marked(author)).toHaveCount(0);
  await expect(thread(author, "Nora Corvell")).toContainText("Text was deleted:");
  await expect(thread(author, "Nora Corvell").getByRole("blockquote")).toHaveText("four thousand");
  await expect(thread(page, "Nora Corvell")).toContainText("Text was deleted:");
  await author.keyboard.press("Control+z");
  await expect(marked(author)).toHaveText("four thousand");
  await expect(thread(author, "Nora Corvell")).not.toContainText("Text was deleted:");

  await thread(page, "Nora Corvell").getByRole("button", { name: "Resolve" }).click();
  await expect(thread(page, "Nora Corvell")).toContainText("Nora Corvell resolved this");
  await expect(author.getByRole("tab", { name: "Comments", exact: true })).toBeVisible();
});

test("proposed wording is accepted as one step, and not where the words have changed", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await open(page, no);
  await expect(textOf(page)).toHaveAttribute("contenteditable", "true");
  const colleague = await browserOf("noor");
  await open(colleague, no);
  const propose = async (words: string, proposal: string) => {
    await selectWords(colleague, words);
    await colleague.keyboard.press("Control+Alt+m");
    await colleague.getByRole("button", { name: "Propose other wording" }).click();
    await colleague.getByRole("textbox", { name: "Proposed wording" }).fill(proposal);
    await colleague.getByRole("button", { name: "Send" }).click();
    await expect(thread(colleague, "Samir Noor").filter({ hasText: proposal })).toBeVisible();
  };
  await propose("four thousand", "4,000");
  await propose("their families", "their relatives");
  await page.getByRole("tab", { name: "Comments 2" }).click();
  const accept = (proposal: string) =>
    thread(page, "Samir Noor").filter({ hasText: proposal }).getByRole("button", { name: "Accept" }).click();

  await accept("4,000");
  await expect(textOf(page)).toContainText("about 4,000 people");
  await textOf(page).press("Control+z");
  await expect(textOf(page)).toContainText("about four thousand people");
  await textOf(page).press("Control+Shift+z");
  await expect(textOf(page)).toContainText("about 4,000 people");

  await selectWords(page, "families");
  await page.keyboard.insertText("children");
  await accept("their relatives");
  await expect(
    page.getByRole("alert").filter({ hasText: "The words have changed since this was proposed" }),
  ).toBeVisible();
  await expect(textOf(page)).toContainText("their children");

  await page.getByRole("button", { name: "Submit…" }).click();
  await expect(page.getByRole("dialog")).toContainText("1 comment is still open");
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review", { exact: true }).first()).toBeVisible();
  await colleague.goto(`/desk/releases/${no}/review?locale=en`);
  await expect(colleague.getByRole("heading", { name: "Comments (1)" })).toBeVisible();
  await colleague.getByRole("button", { name: "Approve…" }).press("Enter");
  await expect(colleague.getByRole("dialog")).toContainText("Nobody signs off their own words"); // some are theirs now
});

test("the headline is commented on, and proposed wording goes into it as one step", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  const { no, headlines } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await openToWrite(page, no);
  const colleague = await browserOf("noor");
  await open(colleague, no);
  const begun = colleague.getByRole("region", { name: "New comment" });
  await colleague.getByRole("textbox", { name: "Headline" }).evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    const start = field.value.indexOf("a consulate");
    field.setSelectionRange(start, start + "a consulate".length);
  });
  await colleague.keyboard.press("Control+Alt+m");
  await expect(begun).toContainText("Headline");
  await expect(begun.getByRole("blockquote")).toHaveText("a consulate");
  await begun.getByRole("button", { name: "Propose other wording" }).click();
  await begun.getByRole("textbox", { name: "Proposed wording" }).fill("its consulate");
  await begun.getByRole("button", { name: "Send" }).click();

  const headline = page.getByRole("textbox", { name: "Headline" });
  await headline.press("Home");
  await page.keyboard.type("At last, ");
  await page.getByRole("button", { name: "1 comment on the field Headline" }).click();
  await axe([1440, 390]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await thread(page, "Samir Noor").getByRole("button", { name: "Accept" }).click();
  await expect(headline).toHaveValue(`At last, ${headlines.en?.replace("a consulate", "its consulate")}`);
  await expect(page.getByRole("button", { name: "1 comment on the field Headline" })).toBeHidden();
  await headline.press("ControlOrMeta+z");
  await expect(headline).toHaveValue(`At last, ${headlines.en}`);
});

test("comments on an approved text leave it approved, and are on no page but the desk's", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "published", locales: ["en"] });
  const canary = `zaunkönig${Date.now().toString(36)}`;
  await signIn("corvell");
  await open(page, no);
  await comment(page, "four thousand", canary);
  await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
  await page.goto(`/desk/releases/${no}/en/preview`);
  await expect(page.getByText(first)).toBeVisible();
  expect(await page.content()).not.toContain(canary);
  const answers = await crawl(origin);
  expect([...answers.values()].filter(({ body }) => body.toString().includes(canary))).toEqual([]);

  const approved = await release({ stage: "approved", locales: ["en"] });
  await open(page, approved.no);
  await comment(page, "four thousand", "Too late?");
  await page.reload();
  await expect(page.getByText("Approved", { exact: true }).first()).toBeVisible();
});

test("a comment that could not be sent stays, is sent again, and a link to it opens it", async ({
  page,
  context,
  signIn,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED|importScripts/);
  const { no } = await release({ stage: "in_review", locales: ["en"] });
  await signIn("corvell");
  await open(page, no);
  await selectWords(page, "their families");
  await page.getByRole("tab", { name: "Comments", exact: true }).click();
  await page.getByRole("tabpanel", { name: "Comments" }).getByRole("button", { name: "Comment", exact: true }).click();
  const begun = page.getByRole("region", { name: "New comment" });
  await begun.getByRole("textbox", { name: "Comment" }).fill("Written without a network.");
  await context.setOffline(true);
  await begun.getByRole("button", { name: "Send" }).click();
  await expect(begun.getByText("Not sent: the server did not answer.")).toBeVisible();
  await page.getByRole("tab", { name: "Details" }).click();
  await page.getByRole("tab", { name: "Comments", exact: true }).click();
  await context.setOffline(false);
  await page.reload();
  await expect(textOf(page)).toContainText(first);
  await page.getByRole("tab", { name: "Comments", exact: true }).click();
  await expect(begun.getByRole("textbox", { name: "Comment" })).toHaveValue("Written without a network.");
  await begun.getByRole("button", { name: "Send" }).click();
  await expect(thread(page, "Nora Corvell")).toContainText("Written without a network.");

  await textOf(page).locator("mark").click();
  await expect(thread(page, "Nora Corvell")).toBeVisible();
  const id = await thread(page, "Nora Corvell").getAttribute("id");
  await page.goto("/desk/releases");
  await page.goto(`/desk/releases/${no}/en#${id}`);
  await expect(thread(page, "Nora Corvell")).toBeVisible();
});

test("a comment outlives the session, and is sent after a new sign-in", async ({ page, context, signIn, release }) => {
  const { no } = await release({ stage: "in_review", locales: ["en"] });
  await signIn("corvell");
  await open(page, no);
  await selectWords(page, "their families");
  await page.keyboard.press("Control+Alt+m");
  const begun = page.getByRole("region", { name: "New comment" });
  await begun.getByRole("textbox", { name: "Comment" }).fill("Written after the session.");
  await context.clearCookies();
  await begun.getByRole("button", { name: "Send" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again to keep working" });
  await dialog.getByLabel("Password", { exact: true }).fill(demoPassword);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await begun.getByRole("button", { name: "Send again" }).click();
  await expect(thread(page, "Nora Corvell")).toContainText("Written after the session.");
});
