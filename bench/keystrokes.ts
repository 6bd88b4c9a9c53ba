import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from "@playwright/test";
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

/** What a key may take to the screen, in milliseconds, and the scripts that the page begins with, in bytes compressed. */
const limits = { slowed: 50, plain: 16, scripts: 350_000 };

/** Somebody types in the middle of a long text with comments, with the checks on. */
export const measure: Measure = async () => {
  await using installation = await newInstallation("pglite");
  const { no, value, count } = await installation.work(longRelease);
  await using product = await startProduct(installation);
  const browser = await chromium.launch(installed());
  const unpaced = await chromium.launch(withoutRhythm(installed()));
  try {
    const cookie = { name: "communique.session", value, url: product.origin };
    const address = `${product.origin}/desk/releases/${no}/en`;
    const rows: Record<string, string>[] = [];
    const p95: Record<number, number> = {};
    let isTooLarge = false;
    for (const slowdown of [1, 4]) {
      const { scripts, elsewhere } = await loaded(browser, address, cookie);
      const { handled, painted } = await typed(browser, address, cookie, slowdown);
      const alone = await typed(unpaced, address, cookie, slowdown);
      p95[slowdown] = quantile(painted, 0.95);
      rows.push({
        Processor: slowdown === 1 ? "as it is" : `slowed down ${slowdown} times`,
        keys: whole(painted.length),
        "handled p50": milliseconds(quantile(handled, 0.5)),
        "handled p95": milliseconds(quantile(handled, 0.95)),
        "painted p50": milliseconds(quantile(painted, 0.5)),
        "painted p95": milliseconds(quantile(painted, 0.95)),
        "painted max": milliseconds(Math.max(...painted)),
        "without rhythm p95": milliseconds(quantile(alone.painted, 0.95)),
        "scripts to begin": kilobytes(scripts.named),
        "in all": kilobytes(scripts.named + scripts.fetched),
        "scripts of the list": kilobytes(elsewhere.named),
      });
      if (scripts.named > limits.scripts) isTooLarge = true;
    }
    const isReached = (p95[1] ?? 0) <= limits.plain && (p95[4] ?? 0) <= limits.slowed && !isTooLarge;
    return {
      title: "Keystrokes in a long text",
      how: `Chromium at 1440 × 900 points, a draft of ${whole(count)} words in English with ${comments} comments on words all over it, typing in its middle, ${keys} letters 60 to 140 ms apart, checks, counts, saving and the copy on the device running. Handled: from the key's event to the end of all that it caused before the frame; painted: to the first task after that frame was drawn, which waits for the display's rhythm of 16.7 ms; without rhythm: the same in a Chromium that draws as soon as it can. Scripts, compressed: to begin, those that the document names, without which nothing can be typed; in all, with those that the page fetches by itself once it stands (toolbar, panel, dialogs, what an idle page keeps for later), without the checks' thread; and what the list of releases begins with.`,
      rows,
      target: "painted p95 ≤ 16 ms, slowed down 4 times ≤ 50 ms; scripts to begin ≤ 350 kB",
      verdict: isReached ? "Reached." : "Missed.",
    };
  } finally {
    await browser.close();
    await unpaced.close();
  }
};

/** Chromium draws at once what has changed, and does not wait for a display. */
function withoutRhythm({ args = [], ...options }: LaunchOptions): LaunchOptions {
  return { ...options, args: [...args, "--disable-frame-rate-limit", "--disable-gpu-vsync"] };
}

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

interface Cookie {
  name: string;
  value: string;
  url: string;
}

/** Types into the text; in milliseconds, one number for each key. */
async function typed(
  browser: Browser,
  address: string,
  cookie: Cookie,
  slowdown: number,
): Promise<{ handled: number[]; painted: number[] }> {
  await using context = await signedIn(browser, cookie);
  const page = await context.newPage();
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
  return page.evaluate(() => Reflect.get(window, "keyTimes"));
}

/** Scripts of the workspace and of the list, each on a first visit; the window gives its lease back. */
async function loaded(
  browser: Browser,
  address: string,
  cookie: Cookie,
): Promise<{ scripts: Scripts; elsewhere: Scripts }> {
  const visited = async (visit: string) => {
    await using context = await signedIn(browser, cookie);
    return await scriptsOf(await context.newPage(), visit); // the context lives as long
  };
  return { scripts: await visited(address), elsewhere: await visited(new URL("/desk/releases", address).href) };
}

async function signedIn(browser: Browser, cookie: Cookie): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([cookie]);
  return context;
}

/** Bytes of scripts, compressed. */
interface Scripts {
  /** Those that the document itself names. */
  named: number;
  /** Those that the page fetches besides, once it stands. */
  fetched: number;
}

/** How long a page is watched after it has loaded: it fetches what it keeps for later when it has nothing to do. */
const watched = 8000;

async function scriptsOf(page: Page, address: string): Promise<Scripts> {
  const sizes: Promise<{ name: string; size: number }>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    sizes.push(request.sizes().then(({ responseBodySize }) => ({ name, size: responseBodySize })));
  });
  const document = (await (await page.goto(address))?.text()) ?? "";
  await page.waitForTimeout(watched);
  const scripts: Scripts = { named: 0, fetched: 0 };
  for (const { name, size } of await Promise.all(sizes)) scripts[document.includes(name) ? "named" : "fetched"] += size;
  return scripts;
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
