import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

test("an admin writes a legal page, which readers see in the same second, and takes it away", async ({
  page,
  signIn,
  request,
}) => {
  const english = `The Press Office at 4 Quay in Lindmar answers for what is written on these pages. ${Date.now()}`;
  const french = "Le service de presse répond de tout ce qui est écrit dans les pages de ce site.";
  const reads = (words: string) =>
    expect(async () => expect(await (await request.get("/en/imprint")).text()).toContain(words)).toPass({
      timeout: 1000,
    });

  await signIn("marrow");
  await page.goto("/desk/settings/legal");
  await page.getByRole("link", { name: "Imprint, English" }).click();
  const text = page.getByRole("textbox", { name: "Imprint, English" });
  const write = async (words: string) => {
    await text.click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText(words);
  };
  const save = page.getByRole("button", { name: "Save and publish" });

  await write(french);
  await expect(page.getByText("This paragraph is in French")).toBeVisible();
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: "The checks found something" })).toBeVisible();
  expect(await (await request.get("/en/imprint")).text()).not.toContain(french);

  await write(english);
  await save.click();
  await expect(page.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();
  await reads(english);

  await write("");
  await save.click();
  await expect(page.getByRole("status").filter({ hasText: "The text is taken away." })).toBeVisible();
  await reads("Further details have not been written in English yet.");
  await page.getByRole("link", { name: "All legal pages" }).click();
  await expect(page.getByText("1 text is missing.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Imprint, English" })).toContainText("Missing");
});

test("axe finds nothing where legal pages are written", async ({ page, signIn, axe }) => {
  test.setTimeout(240_000);
  await signIn("marrow");
  await page.goto("/desk/settings/legal");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await axe([1440, 390]);
  await page.goto("/desk/settings/legal/accessibility/ar");
  await page.getByRole("textbox", { name: "Accessibility statement, Arabic" }).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(" This sentence is in English and stands in the middle of an Arabic text.");
  await axe([1440, 390]);
});

test("of two admins who write the same text, the second is told and loses nothing", async ({
  page,
  signIn,
  browserOf,
  request,
}) => {
  const published = async () => (await request.get("/fr/privacy")).text();
  const other = await browserOf("marrow");
  await signIn("marrow");
  for (const [index, one] of [page, other].entries()) {
    await one.goto("/desk/settings/legal/privacy/fr");
    await one.getByRole("textbox", { name: "Privacy notice, French" }).click();
    await one.keyboard.press("ControlOrMeta+End");
    await one.keyboard.press("Enter");
    await one.keyboard.insertText(`Cette page a été complétée par le service de presse du ministère (${index}).`);
  }
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();
  await other.getByRole("button", { name: "Save and publish" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "Somebody else saved this text" })).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Privacy notice, French" })).toContainText("ministère (1)");

  await other.getByRole("textbox", { name: "Privacy notice, French" }).click();
  await other.keyboard.press("ControlOrMeta+End");
  await other.keyboard.insertText(" Encore une phrase.");
  await leaveByLink(other, "Stay here");
  expect(await published()).toContain("ministère (0)");
  await expect(other.getByRole("alert").filter({ hasText: "Somebody else saved this text" })).toBeVisible();
  await other.getByRole("button", { name: "Put mine in its place" }).click();
  await expect(other.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();
  await expect.poll(published).toContain("ministère (1)");
});

test("who leaves a legal page in mid-sentence is asked, and publishes nothing", async ({ page, signIn, request }) => {
  const published = async () => (await request.get("/fr/accessibility")).text();
  await signIn("marrow");
  await page.goto("/desk/settings/legal");
  const entry = page.getByRole("link", { name: "Accessibility statement, French" });
  const text = page.getByRole("textbox", { name: "Accessibility statement, French" });
  await entry.click();
  await text.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(" Une phrase à moitié");

  await leaveByLink(page, "Stay here");
  await expect(text).toContainText("Une phrase à moitié");
  expect(await published()).not.toContain("Une phrase à moitié");
  const closing = page.waitForEvent("dialog");
  await Promise.all([closing.then((dialog) => dialog.dismiss()), page.close({ runBeforeUnload: true })]);
  await expect(text).toContainText("Une phrase à moitié");

  await leaveByLink(page, "Discard and leave");
  await expect(page).toHaveURL("/desk/releases");
  expect(await published()).not.toContain("Une phrase à moitié");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Legal pages" }).click();
  await entry.click();
  await expect(text).toBeVisible();
  await expect(text).not.toContainText("Une phrase à moitié");
});

test("who leaves while a legal page is being saved loses nothing where that fails", async ({
  page,
  signIn,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_FAILED/);
  await signIn("marrow");
  await page.goto("/desk/settings/legal/accessibility/de");
  const text = page.getByRole("textbox", { name: "Accessibility statement, German" });
  await text.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(" Dieser Satz steht nur auf dem Bildschirm.");
  const sent = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await page.route(page.url(), async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    sent.resolve();
    await answered.promise;
    await route.abort();
  });
  await page.getByRole("button", { name: "Save and publish" }).click();
  await sent.promise;
  await text.click();
  await page.keyboard.insertText(" Und einer mehr.");
  await expect(page.getByRole("button", { name: "Saving …" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("link", { name: "Releases", exact: true }).click();
  answered.resolve();
  await page.getByRole("dialog").getByRole("button", { name: "Stay here" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The server cannot be reached" })).toBeVisible();
  await expect(text).toContainText("Dieser Satz steht nur auf dem Bildschirm.");
});

test("a contact for security reports that is no address is refused at its field", async ({ page, signIn }) => {
  await signIn("marrow");
  await page.goto("/desk/settings");
  const field = page.getByRole("textbox", { name: "Contact for security reports" });
  await field.fill("call us");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "an address that begins with https://" })).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
});

/** Clicks on a section of the desk and answers the question whether to leave. */
async function leaveByLink(page: Page, answer: "Stay here" | "Discard and leave") {
  await page.getByRole("link", { name: "Releases", exact: true }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: answer }).click();
  await expect(question).toBeHidden();
}
