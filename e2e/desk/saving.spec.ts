import type { Page } from "@playwright/test";
import { demoPassword } from "#auth/demo-accounts.ts";
import { expect, type Fixtures, test } from "../fixtures.ts";

test.describe.configure({ timeout: 120_000 }); // several windows, and waits for saves that rest

const lead = (page: Page) => page.getByRole("textbox", { name: "Lead" });
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d/).first();
const onDevice = (page: Page) => page.getByText("Saved on this device only").first();
const lost = /There is text from .* on this device that never reached the server/;
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION|Failed to load resource|importScripts/;

/** A draft, opened to write: a window that is gone without a word has to be taken over from. */
async function opened(page: Page, no: number): Promise<void> {
  await page.goto(`/desk/releases/${no}/en`);
  const here = page.getByRole("button", { name: "Write here instead" });
  await expect(here.or(page.locator('[data-field="lead"]:not([readonly])')).first()).toBeVisible();
  if (await here.isVisible()) await here.click();
  await expect(lead(page)).toBeEditable();
}

/** A draft of its author's, opened to write. @returns its number */
async function draft({
  page,
  signIn,
  release,
}: Pick<Fixtures, "signIn" | "release"> & { page: Page }): Promise<number> {
  const { no } = await release({ stage: "draft", locales: ["en"], author: "feldrin" });
  await signIn("feldrin");
  await opened(page, no);
  return no;
}

/** No request of the page gets out any more, not even one that would outlive it. */
async function cutOff(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("cut off"));
  });
}

test("what is typed is on the server without a press, and is no revision until one is wanted", async ({
  page,
  signIn,
  release,
  browserOf,
}) => {
  const no = await draft({ page, signIn, release });
  await expect(page.getByText(/^Saved .* revision 3$/)).toBeVisible();
  await lead(page).fill("Words that nobody saved by hand.");
  await expect(page.getByText("Saving…")).toBeVisible();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  await page.reload();
  await expect(lead(page)).toHaveValue("Words that nobody saved by hand.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en/preview`);
  await expect(colleague.getByText("words after revision 3")).toBeVisible();
  await expect(colleague.getByText("Words that nobody saved by hand.")).toBeVisible();

  await lead(page).press("ControlOrMeta+s");
  await expect(page.getByText(/^Saved .* revision 4$/)).toBeVisible();
});

test("without a network the text stays on the device, and goes to the server by itself when there is one", async ({
  page,
  context,
  signIn,
  release,
  expectedErrors,
}) => {
  expectedErrors.push(noNetwork);
  await draft({ page, signIn, release });
  await context.setOffline(true);
  await lead(page).fill("Words from a train.");
  await expect(onDevice(page)).toBeVisible();
  await lead(page).fill("Words from a train, and from its tunnel.");
  await expect(onDevice(page)).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(lead(page)).toHaveValue("Words from a train, and from its tunnel.");
  await expect(page.getByText(lost)).toBeHidden();
});

test("what was typed a moment before the window is closed goes out with it", async ({
  page,
  context,
  signIn,
  release,
  watched,
}) => {
  const no = await draft({ page, signIn, release });
  await lead(page).fill("The last words.");
  await page.close();
  const next = watched(await context.newPage());
  await expect(async () => {
    await next.goto(`/desk/releases/${no}/en`);
    expect(await lead(next).inputValue()).toBe("The last words.");
  }).toPass();
  await expect(next.getByText(lost)).toBeHidden();
});

test("a save whose answer is lost is no conflict with oneself", async ({ page, signIn, release, expectedErrors }) => {
  expectedErrors.push(noNetwork);
  await draft({ page, signIn, release });
  let isLost = false;
  await page.route("**/autosave", async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch(); // the server has it, and the window never hears of it
    await route.abort();
  });
  await lead(page).fill("One.");
  await expect(onDevice(page)).toBeVisible();
  await lead(page).fill("One and two.");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(lead(page)).toHaveValue("One and two.");
});

for (const end of ["is closed", "crashes"] as const) {
  test(`words that only a window had that ${end} can be compared and taken back`, async ({
    page,
    context,
    signIn,
    release,
    watched,
    expectedErrors,
  }) => {
    expectedErrors.push(noNetwork);
    const no = await draft({ page, signIn, release });
    const before = await lead(page).inputValue();
    if (end === "is closed")
      await context.setOffline(true); // else it goes out with the page
    else await page.route("**/autosave", (route) => route.abort());
    await lead(page).fill("Words that the server never got.");
    await expect(onDevice(page)).toBeVisible();
    if (end === "is closed") {
      await page.close();
      await context.setOffline(false);
    } else await Promise.all([page.waitForEvent("crash"), page.goto("chrome://crash").catch(() => {})]);

    const next = watched(await context.newPage());
    await opened(next, no);
    await expect(lead(next)).toHaveValue(before);
    await expect(next.getByText(lost)).toBeVisible();
    await next.getByRole("button", { name: "Compare" }).click();
    const dialog = next.getByRole("dialog");
    await expect(dialog.locator("ins").filter({ hasText: "server never got" })).toBeVisible();
    await dialog.getByRole("button", { name: "Restore" }).click();
    await expect(lead(next)).toHaveValue("Words that the server never got.");
    await expect(next.getByText(lost)).toBeHidden();
    await expect(saved(next)).toBeVisible();
    await next.reload();
    await expect(lead(next)).toHaveValue("Words that the server never got.");
    await expect(next.getByText(lost)).toBeHidden();
  });
}

test("words that were restored take nobody else's away", async ({
  page,
  context,
  signIn,
  release,
  browserOf,
  freeLease,
  watched,
  expectedErrors,
}) => {
  expectedErrors.push(noNetwork);
  const no = await draft({ page, signIn, release });
  await cutOff(page);
  await lead(page).fill("His words.");
  await expect(onDevice(page)).toBeVisible();
  await page.close();
  await freeLease(no);
  const colleague = await browserOf("corvell");
  await opened(colleague, no);
  await lead(colleague).fill("Her words.");
  await expect(colleague.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  await colleague.close();
  const next = watched(await context.newPage());
  await opened(next, no);
  await expect(lead(next)).toHaveValue("Her words.");
  await next.getByRole("button", { name: "Restore" }).click();
  await expect(lead(next)).toHaveValue("His words.");
  await expect(saved(next)).toBeVisible();
  await next.goto(`/desk/releases/${no}/history`);
  await expect(next.getByText("saved the English text.")).toHaveCount(2); // the first text, and hers before his again
});

test("when the session ends, the text stays and is saved after signing in over it", async ({
  page,
  context,
  signIn,
  release,
  axe,
}) => {
  await draft({ page, signIn, release });
  await context.clearCookies();
  await lead(page).fill("Words after the session.");
  const dialog = page.getByRole("dialog", { name: "Sign in again to keep working" });
  await expect(dialog).toBeVisible();
  await axe([1440, 390]);
  await dialog.getByRole("button", { name: "Later" }).click();
  await lead(page).fill("Words after the session, and more.");
  await page.getByRole("button", { name: "Sign in" }).click();
  await dialog.getByLabel("Password", { exact: true }).fill("wrong");
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog.getByText(/That did not match/).first()).toBeVisible();
  await dialog.getByLabel("Password", { exact: true }).fill(demoPassword);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await expect(lead(page)).toHaveValue("Words after the session, and more.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
  await page.reload();
  await expect(lead(page)).toHaveValue("Words after the session, and more.");
});

test("a text is not written from another site", async ({ request }) => {
  const answer = await request.post("/desk/releases/1234567/en/autosave", {
    headers: { Origin: "https://evil.example" },
    data: {},
  });
  expect(answer.status()).toBe(403);
});
