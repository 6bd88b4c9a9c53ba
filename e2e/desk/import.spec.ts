import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures.ts";

const ferryAgreement = fileURLToPath(new URL("../../richtext/import/fixtures/ferry-agreement.htm", import.meta.url));

test("an imported page lists what contradicts, and is not submitted before it is put right", async ({
  page,
  signIn,
  axe,
}) => {
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  await page.getByLabel("File").setInputFiles(ferryAgreement);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("status").filter({ hasText: "has been drafted" })).toContainText(
    "Foreign Minister Marandt takes part in the meeting of the Northern Sea Council",
  );
  await expect(
    page.getByRole("listitem").filter({ hasText: "The title of the page is not its headline" }),
  ).toContainText("Treffen des Nordsee-Rats zur Sicherheit der Fähren");
  await expect(page.getByRole("listitem").filter({ hasText: "A link leads nowhere" })).toContainText("below");

  await axe();

  await page.getByRole("link", { name: "Open the draft" }).click();
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toContainText("Nobody who boards a ferry");
  await page.getByRole("button", { name: "Submit…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/checks? stops? the submission/);
  await expect(dialog.getByRole("button", { name: "Submit" })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("complementary", { name: "Checks and details" })).toContainText("here");
});

for (const [what, file, refusal] of [
  ["an empty file", { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) }, "The file is empty."],
  [
    "a PDF that calls itself text",
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u0000") },
    "This is no text file but a PDF.",
  ],
] as const) {
  test(`${what} is refused in words`, async ({ page, signIn }) => {
    await signIn("feldrin");
    await page.goto("/desk/releases/import");
    await page.getByLabel("File").setInputFiles(file);
    await page.getByRole("button", { name: "Import" }).click();
    await expect(page.getByText(refusal, { exact: false })).toBeVisible();
  });
}
