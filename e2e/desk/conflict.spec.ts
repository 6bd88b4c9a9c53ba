import { expect, test } from "../fixtures.ts";

test("of two people who write the same text, the second sees both and loses none", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  const lead = page.getByRole("textbox", { name: "Lead" });

  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en`);
  await colleague.getByRole("textbox", { name: "Lead" }).fill("Her words about the consulate.");
  await colleague.keyboard.press("ControlOrMeta+s");
  await expect(colleague.getByText(/Saved .* revision 4/).first()).toBeVisible();

  await lead.fill("My own words about the consulate.");
  await expect(
    page.getByRole("heading", { name: "Nora Corvell saved other words while you were writing." }),
  ).toBeVisible();
  await expect(page.getByRole("textbox", { name: "The text that was saved" })).toHaveValue(/Her words/);
  await expect(page.getByRole("textbox", { name: "Your text, not saved" })).toHaveValue(/My own words/);
  await expect(lead).toHaveValue("My own words about the consulate.");
  await axe();

  await page.getByRole("button", { name: "Save mine as the next revision" }).click();
  await expect(page.getByText(/Saved .* revision 5/).first()).toBeVisible();
  await page.reload();
  await expect(lead).toHaveValue("My own words about the consulate.");
});

test("or goes on with the other's text", async ({ page, signIn, release, browserOf }) => {
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  await page.goto(`/desk/releases/${no}/en`);
  const lead = page.getByRole("textbox", { name: "Lead" });
  const colleague = await browserOf("corvell");
  await colleague.goto(`/desk/releases/${no}/en`);
  await colleague.getByRole("textbox", { name: "Lead" }).fill("Her words about the consulate.");
  await colleague.keyboard.press("ControlOrMeta+s");
  await expect(colleague.getByText(/Saved .* revision 4/).first()).toBeVisible();

  await lead.fill("My own words about the consulate.");
  await page.getByRole("button", { name: "Go on with the saved text" }).click();
  await expect(lead).toHaveValue("Her words about the consulate.");
});
