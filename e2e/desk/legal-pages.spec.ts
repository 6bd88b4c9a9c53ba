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
  await expect(page.getByText("This does not read like English", { exact: false })).toBeVisible();
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
}) => {
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
  await other.getByRole("button", { name: "Save and publish" }).click();
  await expect(other.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();
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
