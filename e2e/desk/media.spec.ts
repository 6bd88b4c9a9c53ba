import sharp from "sharp";
import { docx, wordParagraph, wordPicture, wordPictures } from "#test/docx.ts";
import { compressedPdf, pdf } from "#test/pdf.ts";
import { expect, test } from "../fixtures.ts";
import { origin } from "../place.ts";
import { openToWrite } from "../writing.ts";

/** A picture that no other test has, so that it is an item of its own. */
async function photo(width = 1200, height = 800): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#0b5563", noise } })
    .jpeg({ quality: 90 })
    .withExif({ IFD3: { GPSLatitude: "48/1 51/1 0/1" } })
    .toBuffer();
}

const jpeg = async (name: string) => ({ name, mimeType: "image/jpeg", buffer: await photo() });

/** Public addresses of the image that the only text of a release shows. */
async function addressesOn(page: import("@playwright/test").Page): Promise<string[]> {
  const sets = await page
    .locator("picture source, picture img")
    .evaluateAll((sources) =>
      sources.flatMap((source) =>
        (source.getAttribute("srcset") ?? "").split(", ").map((one) => one.split(" ")[0] ?? ""),
      ),
    );
  return sets.map((address) => new URL(address, origin).href);
}

test("an image goes from the disk into a text, is described, approved and published, and is public then and not before", async ({
  page,
  signIn,
  release,
  browserOf,
  axe,
}) => {
  test.setTimeout(180_000);
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  const body = await openToWrite(page, no);
  await body.click();
  await page.keyboard.press("ControlOrMeta+End");

  const checks = page.getByRole("complementary", { name: "Checks, comments and details" });
  await test.step("it comes from the disk while the text is written", async () => {
    await page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name: "Image" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Add files").setInputFiles(await jpeg("IMG_2034.JPG"));
    await expect(body.getByRole("group", { name: "For people who cannot see the image" })).toBeVisible({
      timeout: 30_000,
    });
    await expect(body.locator("figure img"), "where it was wanted, all of it is seen").toBeInViewport({ ratio: 0.98 });
    await expect(checks).toContainText("Image 1 has no description");
  });

  await test.step("the file's name is no description, words are", async () => {
    await body.getByRole("radio", { name: "A description" }).check();
    await body.getByRole("textbox", { name: "Description" }).fill("IMG_2034");
    await expect(body.getByText("This is the file name, not a description.")).toBeVisible();
    await expect(checks).toContainText("The name of a file describes nothing");
    await body.getByRole("textbox", { name: "Description" }).fill("Two ministers sign a document at a long table.");
    await body.getByRole("textbox", { name: "Caption" }).fill("The signing in Lindmar");
    await body.getByRole("textbox", { name: "Credit" }).fill("MFA / Feldrin");
    await expect(checks).toContainText("Images described");
    await axe([1440, 390]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press("ControlOrMeta+s");
    await expect(page.getByText(/Saved .* revision/).first()).toBeVisible();
  });

  const reader = await browserOf(null);
  const read = async (address: string) => (await reader.request.get(address)).status();
  const preview = await browserOf("feldrin");
  await preview.goto(`/desk/releases/${no}/en/preview`);
  const shown = preview.getByRole("img", { name: "Two ministers sign a document at a long table." });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const [deskAddress = ""] = await addressesOn(preview);

  await test.step("nobody outside sees it", async () => {
    expect(await read(deskAddress)).toBe(401);
  });

  await test.step("it is approved and published", async () => {
    await page.getByRole("button", { name: "Submit…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
    await expect(page.getByText("In review.", { exact: false })).toBeVisible();
    const approver = await browserOf("noor");
    await approver.goto(`/desk/releases/${no}/review`);
    await expect(approver.getByText("MFA / Feldrin")).toBeVisible();
    await approver.getByRole("button", { name: "Approve…" }).click();
    await approver
      .getByRole("dialog")
      .getByRole("button", { name: /Approve revision/ })
      .click();
    await expect(approver.getByText(/Desk: Samir Noor/)).toBeVisible();
  });

  await test.step("and is on the site with all that belongs to it", async () => {
    const duty = await browserOf("okande");
    await duty.goto(`/desk/releases/${no}/schedule`);
    await duty.getByRole("radio", { name: "Now" }).check({ force: true });
    await duty.getByRole("button", { name: "Publish now" }).click();
    await expect(duty.getByText("version 1", { exact: false })).toBeVisible();

    const { promise: measured, resolve: goOn } = Promise.withResolvers<void>();
    await reader.route("**/media/**", (route) => measured.then(() => route.continue()));
    await reader.goto(`/en/newsroom/news/${no}`);
    const figure = reader.getByRole("figure").filter({ hasText: "The signing in Lindmar" });
    await expect(figure).toContainText("MFA / Feldrin");
    const image = figure.getByRole("img", { name: "Two ministers sign a document at a long table." });
    await expect(image).toHaveAttribute("width", "1200");
    expect((await image.boundingBox())?.height, "the place kept for it").toBeGreaterThan(200);
    goOn();
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
    const addresses = await addressesOn(reader);
    expect(addresses).toHaveLength(9);
    for (const address of addresses) {
      const answer = await reader.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      expect(answer.headers()).toMatchObject({
        "content-security-policy": expect.stringContaining("sandbox"),
        "x-content-type-options": "nosniff",
        "cache-control": expect.stringMatching(/^public, max-age=\d{1,2}, s-maxage=[012], must-revalidate$/),
      });
      expect((await answer.body()).includes("GPS")).toBe(false);
    }
  });
});

test("an image of a draft, of an approved and of a scheduled text, and of a retracted one, is nowhere on the site", async ({
  page,
  signIn,
  release,
  retract,
  browserOf,
}) => {
  test.setTimeout(180_000);
  await signIn("feldrin");
  await page.goto("/desk/media");
  await page.getByLabel("Add files").setInputFiles([await jpeg("harbour.jpg")]);
  await expect(page.getByRole("listitem").filter({ hasText: "Added" })).toBeVisible({ timeout: 30_000 });
  const found = await page.request.get("/desk/media/list?search=harbour.jpg");
  const { items } = await found.json();
  const image = { media: items[0].id, hash: items[0].hash };

  const reader = await browserOf(null);
  const statuses = async () =>
    Promise.all(
      ["480.avif", "960.webp", "1200.jpeg"].map(async (name) =>
        (await reader.request.get(`/media/${image.hash}/${name}`)).status(),
      ),
    );
  const gone = [404, 404, 404];
  expect(await statuses()).toEqual(gone);
  await release({ stage: "draft", locales: ["en"], image });
  expect(await statuses()).toEqual(gone);
  await release({ stage: "approved", locales: ["en"], image });
  expect(await statuses()).toEqual(gone);
  await release({ stage: "scheduled", locales: ["en"], image });
  expect(await statuses()).toEqual(gone);
  const { no } = await release({ stage: "published", locales: ["en"], image });
  expect(await statuses()).toEqual([200, 200, 200]);

  const first = await reader.request.get(`/media/${image.hash}/960.webp`);
  const again = await reader.request.get(`/media/${image.hash}/960.webp`, {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  expect((await reader.request.head(`/media/${image.hash}/960.webp`)).headers()["content-length"]).toBe(
    String((await first.body()).length),
  );
  expect((await reader.request.post(`/media/${image.hash}/960.webp`)).status()).toBe(405);
  expect((await reader.request.get(`/media/${image.hash}/961.webp`)).status()).toBe(404);

  await retract({ no, locales: ["en"] });
  expect(await statuses()).toEqual(gone);
});

test("files come by button, by dropping and by pasting, several at once, and each can be stopped", async ({
  page,
  signIn,
  axe,
}) => {
  test.setTimeout(120_000);
  await signIn("feldrin");
  await page.goto("/desk/media");
  const list = page.getByRole("list", { name: "Files being added" });
  await page.getByLabel("Add files").setInputFiles([
    await jpeg("one.jpg"),
    {
      name: "Joint communiqué.pdf",
      mimeType: "application/pdf",
      buffer: pdf(`<< /Type /Catalog /Id (${Date.now()}) >>`),
    },
    {
      name: "script.pdf",
      mimeType: "application/pdf",
      buffer: compressedPdf("<< /S /JavaScript /JS (app.alert) >>"),
    },
    { name: "drawing.png", mimeType: "image/png", buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") },
  ]);
  await expect(list.getByRole("listitem").filter({ hasText: "one.jpg" })).toContainText("Added", { timeout: 30_000 });
  await expect(list.getByRole("listitem").filter({ hasText: "Joint communiqué.pdf" })).toContainText("Added");
  await expect(list.getByRole("listitem").filter({ hasText: "script.pdf" })).toContainText("This PDF holds a program");
  await expect(list.getByRole("listitem").filter({ hasText: "drawing.png" })).toContainText("SVG drawings");

  for (const event of ["drop", "paste"] as const) {
    const bytes = [...(await photo(300, 200))];
    await page.evaluate(
      ([kind, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(data)], `${kind}ped.jpg`, { type: "image/jpeg" }));
        const given =
          kind === "drop"
            ? new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true })
            : new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(given);
      },
      [event, bytes] as const,
    );
    await expect(list.getByRole("listitem").filter({ hasText: `${event}ped.jpg` })).toContainText("Added", {
      timeout: 30_000,
    });
  }
  const library = page.getByRole("list", { name: "Items of the library" });
  await expect(library.getByRole("link", { name: "one.jpg" }).first()).toBeVisible();
  await axe([1440, 390]);
  await page.setViewportSize({ width: 1440, height: 900 });

  const hold = await page.context().newCDPSession(page);
  await hold.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 20_000,
  });
  await page.getByLabel("Add files").setInputFiles([await jpeg("slow.jpg")]);
  const slow = list.getByRole("listitem").filter({ hasText: "slow.jpg" });
  await expect(slow.getByRole("progressbar")).toBeVisible();
  await slow.getByRole("button", { name: "Stop slow.jpg" }).click();
  await expect(slow).toContainText("Stopped");
  await hold.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await slow.getByRole("button", { name: "Try slow.jpg again" }).click();
  await expect(slow).toContainText("Added", { timeout: 30_000 });
});

test("pictures come into a text with pasted words and by dropping them there, in their place, and move and go", async ({
  page,
  signIn,
  release,
}) => {
  test.setTimeout(120_000);
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  const body = await openToWrite(page, no);
  await body.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");

  const pasted = (await photo(400, 300)).toString("base64");
  await body.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Ferries at the quay.");
    clipboardData.setData("text/html", `<p>Ferries at the quay.</p><img src="data:image/jpeg;base64,${data}">`);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(body).toContainText("Ferries at the quay.");
  const images = body.getByRole("figure").filter({ has: page.getByRole("radio", { name: "A description" }) });
  await expect(images).toHaveCount(1, { timeout: 30_000 });
  await expect(page.getByRole("complementary", { name: "Checks, comments and details" })).toContainText(
    "Image 1 has no description",
  );

  const dropped = [...(await photo(300, 200))];
  await body.evaluate((element, data) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(data)], "map.jpg", { type: "image/jpeg" }));
    const { left, top } = (element.firstElementChild ?? element).getBoundingClientRect();
    const at = { clientX: left + 5, clientY: top + 5 };
    element.dispatchEvent(new DragEvent("drop", { dataTransfer, ...at, bubbles: true, cancelable: true }));
  }, dropped);
  await expect(images).toHaveCount(2, { timeout: 30_000 });

  const image = images.filter({
    has: page.locator(`img[src="${await images.first().locator("img").getAttribute("src")}"]`),
  });
  const place = () =>
    image.evaluate((figure) => {
      const block = [...(figure.closest('[role="textbox"]')?.children ?? [])].find((child) => child.contains(figure));
      return [...(block?.parentElement?.children ?? [])].indexOf(block as Element);
    });
  const before = await place();
  await image.getByRole("button", { name: "Move down" }).click();
  await expect.poll(place).toBe(before + 1);
  await image.getByRole("button", { name: "Move up" }).click();
  await expect.poll(place).toBe(before);
  await image.getByRole("button", { name: "Remove" }).click();
  await expect(images).toHaveCount(1);
  await expect(body).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(images).toHaveCount(2);
});

test("pictures of a dropped .docx come in where they stood, each wants a description; what is none says why", async ({
  page,
  signIn,
  release,
}) => {
  test.setTimeout(120_000);
  const { no } = await release({ stage: "draft", locales: ["en"] });
  await signIn("feldrin");
  const body = await openToWrite(page, no);
  await body.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  const names = ["media/quay.jpeg", "media/drawing.svg", "media/pier.jpeg"];
  const word = await docx(
    [
      wordParagraph("Above the quay."),
      wordParagraph(wordPicture("rId10")),
      wordParagraph("Below the quay."),
      wordParagraph(wordPicture("rId11")),
      wordParagraph(wordPicture("rId12")),
      wordParagraph("Below the pier."),
      wordParagraph(wordPicture("rId13", "link")),
    ].join(""),
    {
      ...wordPictures([...names, "https://elsewhere.example/a.png"]),
      "word/media/quay.jpeg": await photo(640, 400),
      "word/media/drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "word/media/pier.jpeg": await photo(300, 200),
    },
  );
  await body.evaluate(
    (element, data) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(data)], "ferries.docx"));
      const { left, bottom } = (element.lastElementChild ?? element).getBoundingClientRect();
      const at = { clientX: left + 5, clientY: bottom - 5 };
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, ...at, bubbles: true, cancelable: true }));
    },
    [...word],
  );
  const images = body.getByRole("figure").filter({ has: page.getByRole("radio", { name: "A description" }) });
  await expect(images).toHaveCount(2, { timeout: 60_000 });
  const order = () =>
    body.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof HTMLImageElement && node.naturalWidth > 0) found.push(`${node.width / node.height > 1.55}`);
        if (node instanceof Text) found.push(...(node.data.match(/(?:Above|Below) the (?:quay|pier)\./) ?? []));
      }
      return found;
    });
  const stood = ["Above the quay.", "true", "Below the quay.", "false", "Below the pier."];
  await expect.poll(order).toEqual(stood); // an image is one once it has come
  await expect(page.getByText("An image that lies elsewhere does not come along")).toBeVisible();
  const list = page.getByRole("list", { name: "Files being added" });
  await expect(list.getByRole("listitem").filter({ hasText: "drawing.svg" })).toContainText("Save the drawing as PNG.");
  const checks = page.getByRole("complementary", { name: "Checks, comments and details" });
  await expect(checks).toContainText("Image 1 has no description");
  await expect(checks).toContainText("Image 2 has no description");
});

test("an item is described, its focal point moved by keys, and deleted while nothing shows it", async ({
  page,
  signIn,
  axe,
}) => {
  test.setTimeout(120_000);
  await signIn("feldrin");
  await page.goto("/desk/media");
  const name = `quay ${Date.now()}.jpg`;
  await page.getByLabel("Add files").setInputFiles([await jpeg(name)]);
  const item = page.getByRole("list", { name: "Items of the library" }).getByRole("link", { name });
  await expect(item).toBeVisible({ timeout: 30_000 });
  await item.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  const mark = page.getByRole("button", { name: "Focal point, move with the arrow keys" });
  await mark.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("40 % from the left, 51 % from the top")).toBeVisible();

  await page.locator("summary").filter({ hasText: "English" }).click();
  const answers = page.getByRole("radiogroup", { name: "For people who cannot see the image" });
  await answers.getByText("A description").click();
  await page.getByRole("textbox", { name: "Description" }).fill(name);
  await page.getByLabel("Credit").fill("MFA / Feldrin");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").first()).toContainText("This is the file name, not a description.");
  await page.getByRole("textbox", { name: "Description" }).fill("A quay with three ferries.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await axe([1440, 390]);

  await page.reload();
  await expect(page.getByText("40 % from the left, 51 % from the top")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("A quay with three ferries.");
  await expect(page.getByText("No text shows it.")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Media" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});
