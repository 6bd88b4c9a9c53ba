import { type Browser, chromium, type Page } from "@playwright/test";
import { newBlockIds } from "#commands/new-block-ids.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { startThread } from "#commands/start-thread.ts";
import type { OwnedDatabases } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import type { BodyNode } from "#domain/release.ts";
import { chromium as installed } from "#e2e/chromium.ts";
import { fixtureTasks, type MadeRelease } from "#e2e/fixture-tasks.ts";
import { texts } from "#e2e/texts.ts";
import { withBlockIds } from "#richtext/block-ids.ts";
import { passageAt, passageText } from "#richtext/passage-text.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { wordCount } from "#richtext/word-count.ts";
import { deskFor } from "./desk-for.ts";
import { kilobytes, milliseconds, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { startProduct } from "./server.ts";

const words = 5000;
const keys = 300;
const comments = 40;

/** What a key may take to the screen, in milliseconds, and the scripts of the page, in bytes compressed. */
const limits = { slowed: 50, plain: 16, scripts: 350_000 };

/** Somebody types in the middle of a long text with comments, with the checks on. */
export const measure: Measure = async () => {
  await using installation = await newInstallation("pglite");
  const { no, value, count } = await installation.work(longRelease);
  await using product = await startProduct(installation);
  const browser = await chromium.launch(installed());
  try {
    const cookie = { name: "communique.session", value, url: product.origin };
    const address = `${product.origin}/desk/releases/${no}/en`;
    const rows: Record<string, string>[] = [];
    const p95: Record<number, number> = {};
    for (const slowdown of [1, 4]) {
      const { handled, painted, scripts, elsewhere } = await typed(browser, address, cookie, slowdown);
      p95[slowdown] = quantile(painted, 0.95);
      rows.push({
        Processor: slowdown === 1 ? "as it is" : `slowed down ${slowdown} times`,
        keys: whole(painted.length),
        "handled p50": milliseconds(quantile(handled, 0.5)),
        "handled p95": milliseconds(quantile(handled, 0.95)),
        "painted p50": milliseconds(quantile(painted, 0.5)),
        "painted p95": milliseconds(quantile(painted, 0.95)),
        "painted max": milliseconds(Math.max(...painted)),
        scripts: kilobytes(scripts),
        "scripts of the list": kilobytes(elsewhere),
      });
      if (scripts > limits.scripts) p95[0] = scripts;
    }
    const isReached = (p95[1] ?? 0) <= limits.plain && (p95[4] ?? 0) <= limits.slowed && p95[0] === undefined;
    return {
      title: "Keystrokes in a long text",
      how: `Chromium at 1440 × 900 points, a draft of ${whole(count)} words in English with ${comments} comments on words all over it, typing in its middle, ${keys} letters 60 to 140 ms apart, checks, counts, saving and the copy on the device running. Handled: from the key's event to the end of all that it caused before the frame; painted: to the first task after that frame was drawn, which waits for the display's rhythm of 16.7 ms. Scripts: what the page loads, compressed, and what the list of releases loads.`,
      rows,
      target: "painted p95 ≤ 16 ms, slowed down 4 times ≤ 50 ms; scripts of the workspace ≤ 350 kB",
      verdict: isReached ? "Reached." : "Missed.",
    };
  } finally {
    await browser.close();
  }
};

async function longRelease(databases: OwnedDatabases) {
  const tasks = fixtureTasks(databases);
  const value = String(await tasks.session?.({ person: "feldrin" }));
  const wish = { stage: "draft", locales: ["en"], author: "feldrin", mark: "long" };
  const release = (await tasks.release?.(wish)) as MadeRelease;
  const desk = await deskFor(databases, "feldrin");
  const version = await languageVersion(desk.db, desk.person, release.no, "en");
  if (!version?.edition || !version.head) throw new Error("The draft is gone.");
  const body = longBody();
  const blockIds = newBlockIds(body);
  const writing = {
    ...{ editionId: version.edition.id, parent: version.head.wordsHash, save: null, blockIds },
    content: { ...version.head.content, body },
  };
  const saved = await saveRevision(desk, writing);
  if (!saved.ok) throw new Error(saved.refusal.code);
  await commentOn(await deskFor(databases, "noor"), release.no, withBlockIds(body, blockIds));
  return { no: release.no, value, count: wordCount(bodyWords(body), "en") };
}

/** Comments on a few words each, evenly over the text. */
async function commentOn(desk: Desk, releaseNo: number, document: BodyNode): Promise<void> {
  const text = passageText(document);
  for (let nth = 0; nth < comments; nth += 1) {
    const start = Math.floor((text.all.length / comments) * nth);
    const passage = passageAt(text, { start, end: start + 24 });
    const remark = { words: `Is this so? (${nth + 1})`, mentions: [], proposal: null };
    const anchor = { kind: "range", passage } as const;
    const begun = await startThread(desk, { releaseNo, locale: "en", id: newId(), anchor, ...remark });
    if (!begun.ok) throw new Error(begun.refusal.code);
  }
}

/** Paragraphs of the fixtures' own words, over and over, with a heading for every eight. */
function longBody(): BodyNode {
  const { lead, body } = texts.en;
  const paragraph = `${lead} ${bodyWords(body).replaceAll("\n", " ")}`;
  const content: BodyNode[] = [];
  let count = 0;
  for (let nth = 0; count < words; nth += 1) {
    const text = `${paragraph} (${nth + 1})`;
    if (nth % 8 === 0) content.push(block("heading", `Part ${nth / 8 + 1}`, { level: 2 }));
    content.push(block("paragraph", text));
    count += wordCount(text, "en");
  }
  return { type: "doc", content };
}

function block(type: string, text: string, attrs?: BodyNode["attrs"]): BodyNode {
  return { type, ...(attrs && { attrs }), content: [{ type: "text", text }] };
}

interface Typed {
  handled: number[];
  painted: number[];
  scripts: number;
  elsewhere: number;
}

async function typed(
  browser: Browser,
  address: string,
  cookie: { name: string; value: string; url: string },
  slowdown: number,
): Promise<Typed> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addCookies([cookie]);
    const fresh = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await fresh.addCookies([cookie]);
    const scripts = await scriptsOf(await fresh.newPage(), address);
    await fresh.close(); // gives its lease back while the list is read
    const page = await context.newPage();
    const elsewhere = await scriptsOf(page, new URL("/desk/releases", address).href);

    const devtools = await context.newCDPSession(page);
    await page.goto(address);
    await page.locator('[role="textbox"] mark').first().waitFor();
    const editable = page.locator('[contenteditable="true"][role="textbox"] p').nth(40);
    const here = page.getByRole("button", { name: "Write here instead" }); // where the window before has not given it up
    await editable.or(here).first().waitFor();
    if (await here.isVisible()) await here.click();
    await editable.click();
    await page.evaluate(watchKeys);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    for (let nth = 0; nth < keys; nth += 1) {
      await page.keyboard.press(nth % 6 === 5 ? "Space" : "e");
      await page.waitForTimeout(60 + Math.random() * 80);
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return { ...(await page.evaluate(() => Reflect.get(window, "keyTimes"))), scripts, elsewhere };
  } finally {
    await context.close();
  }
}

/** Compressed bytes of all scripts that a page loads. */
async function scriptsOf(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** In the page: when each key came, when all that it caused was done, and when its frame had been drawn. */
function watchKeys(): void {
  const times: { handled: number[]; painted: number[] } = { handled: [], painted: [] };
  Reflect.set(window, "keyTimes", times);
  const channel = new MessageChannel();
  const waiting: number[] = [];
  channel.port1.onmessage = () => {
    const at = waiting.shift();
    if (at !== undefined) times.painted.push(performance.now() - at);
  };
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        times.handled.push(performance.now() - timeStamp);
        waiting.push(timeStamp);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
