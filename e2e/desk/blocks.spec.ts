import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "../fixtures.ts";
import { origin } from "../place.ts";
import { goToEnd, openToWrite } from "../writing.ts";

test.use({ viewport: { width: 1920, height: 1000 } }); // the whole toolbar on one line

/** Written for journalists only: it may stand on no byte that the public gets. */
const secret = "zqsecretzq";

async function photo(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  return sharp({ create: { width: 800, height: 600, channels: 3, background: "#0b5563", noise } })
    .jpeg()
    .toBuffer();
}

test("a release with every block is written, signed off and public, and what is for journalists only is not", async ({
  page,
  signIn,
  browserOf,
  release,
  request,
  axe,
}) => {
  test.setTimeout(240_000);
  const linked = await release({ stage: "published", locales: ["en"] });
  const draft = await release({ stage: "draft", locales: ["en"] });
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  await openToWrite(page, no);

  await beginParagraph(page);
  await page.keyboard.type("Two ferries sail every day. Read more about the ");
  await linkTo(page, linked.no, "agreement of last year");
  await page.keyboard.type(" and the ");
  await linkTo(page, draft.no, "plan for next year");
  await page.keyboard.type(".");

  await page.keyboard.press("Enter");
  await insert(page, "Statement");
  await page.keyboard.type("We keep the sea open for everybody.");
  const statement = page.getByRole("figure").filter({ hasText: "We keep the sea open" });
  await statement.getByRole("combobox", { name: "Who said it" }).fill("Ilse Marandt");
  await expect(statement.getByRole("textbox", { name: "Office" })).toHaveValue(
    "Foreign Minister of the Republic of Halvoria",
  );

  await insert(page, "Table");
  await page.keyboard.type("Port");
  for (const words of ["Ferries", "Lindmar", "2", "Port Esker", "1"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(words);
  }
  await page.getByRole("textbox", { name: "Caption: what the table shows" }).fill("Ferries a day");

  await beginParagraph(page);
  await insert(page, "Video");
  await page.getByRole("textbox", { name: "Title: what the video shows" }).fill("The signing in Lindmar");
  const address = page.getByRole("textbox", { name: /Address of the video/ });
  await address.fill("https://video.example/1");
  await expect(page.getByText("This is no address of a video on YouTube or Vimeo.")).toBeVisible();
  await address.fill("https://youtu.be/aB3-_dEfGh1?si=copied");
  await page.getByRole("textbox", { name: "Address of the transcript" }).fill("https://mfa.halvoria.example/words");
  await page.getByRole("button", { name: "Choose a still" }).click();
  const library = page.getByRole("dialog", { name: "Choose a still" });
  await library.getByLabel("Add files").setInputFiles({ name: "still.jpg", mimeType: "", buffer: await photo() });
  await expect(page.getByRole("textbox", { name: "Credit of the still" })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Remove the still" }).click();
  await expect(page.getByRole("button", { name: "Choose a still" })).toBeFocused();
  await page.keyboard.press("Enter");
  await library.getByRole("button", { name: "still.jpg" }).first().click();
  await page.getByRole("textbox", { name: "Credit of the still" }).fill("MFA / Feldrin");
  await axe([1920]);

  await beginParagraph(page);
  await insert(page, "Notes to editors");
  await page.keyboard.type("Photographs are available from noon.");
  await insert(page, "About the issuer (boilerplate)");
  await page.getByRole("textbox", { name: "For journalists only" }).fill(`The minister sails at noon ${secret}.`);
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision/).first()).toBeVisible();

  await page.getByRole("button", { name: "Submit…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("In review. Jana Feldrin submitted it")).toBeVisible();

  const second = await browserOf("olden");
  await second.goto(`/desk/releases/${no}/review?locale=en`);
  const box = second.getByRole("region", { name: "Nur für die Presse" });
  await expect(box.getByText("Nicht öffentlich")).toBeVisible();
  await expect(box.getByText(secret)).toBeVisible();
  await second.getByRole("button", { name: "Freigeben …" }).click();
  await second
    .getByRole("dialog")
    .getByRole("button", { name: /Fassung \d+ freigeben/ })
    .click();
  await expect(second.getByRole("button", { name: "Meine Freigabe zurücknehmen" })).toBeVisible();
  await second.goto(`/desk/releases/${no}/schedule`);
  await second.getByRole("radio", { name: "Sofort" }).check({ force: true });
  await second.getByRole("button", { name: "Sofort veröffentlichen" }).click();
  await expect(second.getByRole("link", { name: "Seite öffnen" })).toHaveCount(1);

  const reader = await browserOf(null);
  const asked: string[] = [];
  reader.on("request", (sent) => asked.push(sent.url()));
  await reader.goto(`/en/newsroom/news/${no}`);
  await expect(reader.getByRole("link", { name: "agreement of last year" })).toHaveAttribute(
    "href",
    new RegExp(`^/en/newsroom/.*/${linked.no}$`),
  );
  await expect(reader.getByText("plan for next year")).toBeVisible();
  await expect(reader.getByRole("link", { name: "plan for next year" })).toHaveCount(0);
  const quotation = reader.getByRole("figure").filter({ hasText: "We keep the sea open" });
  await expect(quotation.getByText("Foreign Minister of the Republic of Halvoria")).toBeVisible();
  const table = reader.getByRole("table", { name: "Ferries a day" });
  await expect(table.getByRole("columnheader")).toHaveText(["Port", "Ferries"]);
  await expect(table.getByRole("row", { name: "Port Esker 1" })).toBeVisible();
  await expect(reader.getByRole("region", { name: "Ferries a day" })).toHaveAttribute("tabindex", "0");
  await expect(reader.getByRole("link", { name: /Watch on YouTube/ })).toHaveAttribute(
    "href",
    "https://www.youtube.com/watch?v=aB3-_dEfGh1",
  );
  await expect(reader.getByRole("link", { name: "Transcript" })).toBeVisible();
  const policy = (await request.get(reader.url())).headers()["content-security-policy"];
  expect(policy).toContain("; frame-src https://www.youtube-nocookie.com");
  expect((await request.get("/en/newsroom")).headers()["content-security-policy"]).not.toContain("frame-src");
  await reader.route("https://www.youtube-nocookie.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Player</title><p>The player plays.</p>" }),
  );
  await expect(reader.locator("iframe")).toHaveCount(0);
  const frame = reader.getByRole("link", { name: "Watch on YouTube: The signing in Lindmar" });
  const shown = frame.locator("img");
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(shown).toHaveAttribute("alt", "");
  const [size, place] = [await frame.boundingBox(), await shown.boundingBox()];
  expect(size && size.width / size.height).toBeCloseTo(16 / 9, 1);
  expect(place && size && [place.width, place.height]).toEqual([
    expect.closeTo((size?.width ?? 0) - 2, -1),
    expect.closeTo((size?.height ?? 0) - 2, -1),
  ]);
  await expect(reader.getByRole("figure").filter({ has: frame })).toContainText("MFA / Feldrin");
  expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
  await reader.getByRole("button", { name: "Load video from YouTube – this sends your IP address to YouTube" }).click();
  await expect(reader.frameLocator("iframe").getByText("The player plays.")).toBeVisible();
  await expect(reader.getByRole("heading", { name: "About the issuer" })).toBeVisible();
  await expect(reader.getByText("The Ministry of Foreign Affairs represents the Republic of Halvoria")).toBeVisible();

  for (const path of [reader.url(), "/en", "/en/newsroom", "/en/feed.xml", "/sitemap.xml"]) {
    const bytes = await (await request.get(path)).text();
    expect(bytes, path).not.toContain(secret);
  }
  await page.goto(reader.url());
  await axe([1440, 390]);
});

test("the checks ask where the words of a video can be read", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  await openToWrite(page, no);
  await beginParagraph(page);
  await insert(page, "Video");
  await page.getByRole("textbox", { name: "Title: what the video shows" }).fill("The signing in Lindmar");
  await page.getByRole("textbox", { name: /Address of the video/ }).fill("https://vimeo.com/123456789");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText(/Saved \d\d:\d\d · revision/).first()).toBeVisible();
  await page.getByRole("tab", { name: "Checks" }).click();
  await expect(page.getByText("A video has no transcript")).toBeVisible();
});

test("a table is read, not written, on a phone", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  await openToWrite(page, no);
  await beginParagraph(page);
  await insert(page, "Table");
  await page.keyboard.type("Port");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("Tables are changed on a larger screen.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Caption: what the table shows" })).not.toBeEditable();
});

/** An empty paragraph behind the first one. */
async function beginParagraph(page: Page): Promise<void> {
  await goToEnd(page, "The new consulate will serve");
  await page.keyboard.press("Enter");
}

async function insert(page: Page, block: string): Promise<void> {
  await page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name: block, exact: true }).click();
}

async function linkTo(page: Page, no: number, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Link" });
  await dialog.getByRole("tab", { name: "Release" }).click();
  await dialog.getByRole("textbox", { name: "Words of the link" }).fill(words);
  await dialog.getByRole("textbox", { name: /Number of the release/ }).fill(String(no));
  await dialog.getByRole("button", { name: "Set link" }).click();
  await expect(dialog).toBeHidden();
}
