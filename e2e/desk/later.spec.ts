import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { goToEnd, openToWrite, textOf } from "../writing.ts";

test.describe.configure({ timeout: 120_000 });

const noNetwork = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d/).first();

test("what was not opened yet opens without a network, once the page has rested", async ({
  page,
  context,
  signIn,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(noNetwork);
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  const code = new Set<string>();
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") code.add(request.url());
  });
  await openToWrite(page, no);
  let known = -1;
  await expect(async () => {
    const before = known;
    known = code.size;
    expect(before).toBe(known);
  }).toPass({ intervals: [3000] }); // the page has fetched what it keeps for later

  await context.setOffline(true);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await goToEnd(page);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+f");
  await expect(page.getByRole("search")).toBeVisible();
});

test("code that does not come takes no words away, and is asked for until it does", async ({
  page,
  signIn,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(noNetwork);
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  let document = "";
  let isAway = true;
  await page.route(`**/desk/releases/${no}/en`, async (route) => {
    const response = await route.fetch();
    document = await response.text();
    await route.fulfill({ response, body: document });
  });
  await page.route("**/_next/static/chunks/*.js", (route) => {
    const name = route.request().url().split("/").at(-1) ?? "";
    return isAway && !document.includes(name) ? route.abort() : route.continue();
  });
  await page.goto(`/desk/releases/${no}/en`);
  await expect(textOf(page)).toBeEditable();
  await goToEnd(page);
  await page.keyboard.type(" Typed without a toolbar.");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Submit…" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("toolbar")).toBeHidden();

  isAway = false;
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(textOf(page)).toContainText("Typed without a toolbar.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("toolbar")).toBeVisible();
});
