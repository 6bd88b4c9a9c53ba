import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { docx, wordParagraph, wordPicture, wordPictures, wordStyle } from "#test/docx.ts";
import { expect, test } from "../fixtures.ts";
import { textOf } from "../writing.ts";

const ferryAgreement = fileURLToPath(new URL("../../richtext/import/fixtures/ferry-agreement.htm", import.meta.url));

test.describe.configure({ mode: "default" }); // one after another, as the server reads the files

test("an imported page lists what contradicts, and is not submitted before it is put right", async ({
  page,
  signIn,
  axe,
}) => {
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  await page.getByLabel("Files").setInputFiles(ferryAgreement);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "has been drafted" })).toContainText(
    "Foreign Minister Marandt takes part in the meeting of the Northern Sea Council",
  );
  await expect(
    page.getByRole("listitem").filter({ hasText: "The title of the page is not its headline" }),
  ).toContainText("Treffen des Nordsee-Rats zur Sicherheit der Fähren");
  await expect(page.getByRole("listitem").filter({ hasText: "A link leads nowhere" })).toContainText("below");

  await axe();

  await page.getByRole("link", { name: "Open the draft" }).click();
  await expect(textOf(page)).toContainText("Nobody who boards a ferry");
  await page.getByRole("button", { name: "Submit…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/checks? stops? the submission/);
  await expect(dialog.getByRole("button", { name: "Submit" })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("complementary", { name: "Checks, comments and details" })).toContainText("here");
});

for (const [what, file, refusal] of [
  ["an empty file", { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) }, "The file is empty."],
  [
    "a PDF that calls itself text",
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u0000") },
    "This is no text but a PDF.",
  ],
] as const) {
  test(`${what} is refused in words`, async ({ page, signIn }) => {
    await signIn("feldrin");
    await page.goto("/desk/releases/import");
    await page.getByLabel("Files").setInputFiles(file);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByText(refusal, { exact: false })).toBeVisible();
  });
}

test("a page that takes too much to read is refused in words, and readers are answered meanwhile", async ({
  page,
  signIn,
}) => {
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  const attributes = Array.from({ length: 300_000 }, (_, at) => ` a${at}`).join("");
  const buffer = Buffer.from(`<h1>Halvoria renews its ferries</h1><p${attributes}>All of them.</p>`);
  await page.getByLabel("Files").setInputFiles({ name: "ferries.html", mimeType: "text/html", buffer });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("File 1 of 1: ferries.html");
  expect((await page.request.get("/en")).status()).toBe(200);
  await expect(page.getByRole("status")).toHaveText("File 1 of 1: ferries.html");
  await expect(page.getByText("Reading this file takes more time or memory")).toBeVisible({ timeout: 40_000 });
});

test("several files are imported one after another, and each says what became of it", async ({ page, signIn }) => {
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  const word = await docx(
    [
      wordParagraph("Halvoria opens a new pier", wordStyle("Title")),
      wordParagraph("The pier in Port Esker is open to everybody from today."),
    ].join(""),
  );
  await page.getByLabel("Files").setInputFiles([
    { name: "pier.docx", mimeType: "", buffer: Buffer.from(word) },
    { name: "broken.docx", mimeType: "", buffer: Buffer.from(word.slice(0, 500)) },
    {
      name: "fleet.md",
      mimeType: "text/markdown",
      buffer: Buffer.from("# Halvoria renews its fleet\n\nAll **41** ferries are to be replaced by 2030."),
    },
  ]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 of 3 files imported" })).toBeVisible();
  await expect(page.getByRole("region", { name: "pier.docx" })).toContainText("Halvoria opens a new pier");
  await expect(page.getByRole("region", { name: "broken.docx" })).toContainText("This document is damaged");
  await expect(page.getByRole("region", { name: "fleet.md" })).toContainText("Halvoria renews its fleet");
  await page.getByRole("button", { name: "Import more files" }).click();
  await expect(page.getByLabel("Files")).toBeVisible();
});

test("an import of several files shows how far it is, and can be stopped", async ({ page, signIn }) => {
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route("**/desk/releases/import*", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  const file = (name: string) => ({
    name,
    mimeType: "text/markdown",
    buffer: Buffer.from(`# Halvoria opens ${name}\n\nThe pier in Port Esker is open to everybody from today.`),
  });
  await page.getByLabel("Files").setInputFiles([file("one.md"), file("two.md"), file("three.md")]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("File 1 of 3: one.md")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  goOn();
  await expect(page.getByRole("status").filter({ hasText: "1 of 3 files imported" })).toContainText(
    "2 files were not imported, because you stopped.",
  );
});

test("pictures of an imported .docx are in the draft and want a description; a drawing among them is refused", async ({
  page,
  signIn,
  axe,
}) => {
  test.setTimeout(120_000);
  await signIn("feldrin");
  await page.goto("/desk/releases/import");
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  const photo = sharp({ create: { width: 640, height: 400, channels: 3, background: "#0b5563", noise } }).jpeg();
  const word = await docx(
    [
      wordParagraph("Halvoria renews its fleet", wordStyle("Title")),
      wordParagraph("All ferries of the republic are to be renewed before the year 2030 ends."),
      wordParagraph("Words above the picture."),
      wordParagraph(wordPicture("rId10")),
      wordParagraph("Words below the picture."),
      wordParagraph(wordPicture("rId11")),
    ].join(""),
    {
      ...wordPictures(["media/ferry.jpeg", "media/drawing.svg"]),
      "word/media/ferry.jpeg": await photo.toBuffer(),
      "word/media/drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    },
  );
  await page.getByLabel("Files").setInputFiles({ name: "fleet.docx", mimeType: "", buffer: Buffer.from(word) });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "has been drafted" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("1 image is in the media library now. It needs a description.")).toBeVisible();
  await expect(page.getByText("drawing.svg was left out. SVG drawings can run programs")).toBeVisible();
  await axe();

  await page.getByRole("link", { name: "Open the draft" }).click();
  const body = textOf(page);
  await expect(body.getByRole("figure")).toHaveCount(1);
  const kinds = await body.evaluate((element) =>
    [...element.querySelectorAll("figure img, p")].map((one) => (one.matches("img") ? "image" : one.textContent)),
  );
  expect(kinds.indexOf("image")).toBe(kinds.indexOf("Words above the picture.") + 1);
  await expect(page.getByRole("complementary", { name: "Checks, comments and details" })).toContainText(
    "Image 1 has no description",
  );
});
