import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { MadeRelease, ReleaseWish } from "#e2e/fixture-tasks.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import type { Driver } from "./drivers.ts";
import { milliseconds, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import { type KillableBrowser, startBrowser } from "./killable-browser.ts";
import type { Measure } from "./run.ts";
import { type Server, startProduct } from "./server.ts";

/** What is typed within this time before a browser dies may be lost, in milliseconds. */
const fresh = 1500;
/** A text is begun anew after so many words: the loss is looked for, not the size. */
const longest = 300;

interface Tally {
  server: number;
  browser: number;
  words: number;
  acknowledged: number;
  lostAcknowledged: number;
  lost: number;
  /** Age of the oldest word that died with a browser, in milliseconds. */
  oldest: number;
}

/** Somebody types while the server or their browser is killed. */
export const measure: Measure = async ({ drivers, kills }) => {
  const rows: Record<string, string>[] = [];
  let lost = 0;
  for (const driver of drivers) {
    const tally = await killed(driver, Math.ceil(kills / drivers.length));
    lost += tally.lost + tally.lostAcknowledged;
    rows.push({
      Database: driver,
      "kills of the server": whole(tally.server),
      "of the browser": whole(tally.browser),
      "words typed": whole(tally.words),
      "acknowledged, then lost": `${whole(tally.lostAcknowledged)} of ${whole(tally.acknowledged)}`,
      "older than 1.5 s, lost": whole(tally.lost),
      "oldest word that died with a browser": milliseconds(tally.oldest),
    });
  }
  return {
    title: "Kills while somebody types",
    how: "Chromium types words of their own into a text, 30 to 90 ms a key; after 0.3 to 4 s the server's process, or all of the browser's, get SIGKILL. While the server is away the typing goes on for up to 2 s; then the server starts again, and the text is read after the window says that it is saved and has been loaded anew. A killed browser starts again with its profile; what its window had is restored from the strip. A word counts as acknowledged when the server's answer to the save that held it had arrived.",
    rows,
    target: "no acknowledged word lost, and none that was typed more than 1.5 s before the kill",
    verdict: lost === 0 ? "Reached." : `Missed: ${lost} words.`,
  };
};

/** One text on the desk, with what was typed into it since it was last empty. */
interface Typing {
  page: Page;
  typed: Map<string, number>;
  acknowledged: Set<string>;
}

async function killed(driver: Driver, kills: number): Promise<Tally> {
  await using installation = await newInstallation(driver);
  const entry = "bench/fixtures-product.ts";
  let server = await startProduct(installation, { entry });
  const port = Number(new URL(server.origin).port);
  const profile = join(installation.directory, "profile");
  let browser = await startBrowser(profile);
  const tally: Tally = { server: 0, browser: 0, words: 0, acknowledged: 0, lostAcknowledged: 0, lost: 0, oldest: 0 };
  try {
    const wish: ReleaseWish = { stage: "draft", locales: ["en"], author: "feldrin", mark: "killed" };
    const { no } = (await ask(server, "release", wish)) as MadeRelease;
    const value = String(await ask(server, "session", { person: "feldrin" }));
    const open = async () => opened(browser, server.origin, no, value);
    let typing: Typing = { page: await open(), typed: new Map(), acknowledged: new Set() };
    watchAnswers(typing);
    await empty(typing);
    for (let nth = 0; nth < kills; nth += 1) {
      const begun = typing.typed.size;
      await type(typing, `k${nth}`, 300 + Math.random() * 3700);
      if (Math.random() < 0.5) {
        tally.server += 1;
        await server.kill();
        await type(typing, `a${nth}`, Math.random() * 2000);
        server = await startProduct(installation, { entry, port });
        await isSaved(typing.page);
        await typing.page.reload();
        await isWritable(typing.page);
        count(tally, typing, await textOf(typing.page), Number.POSITIVE_INFINITY);
      } else {
        tally.browser += 1;
        const at = Date.now();
        await browser.kill();
        browser = await startBrowser(profile);
        typing = { ...typing, page: await open() };
        watchAnswers(typing);
        await restored(typing.page);
        count(tally, typing, await textOf(typing.page), at);
      }
      tally.words += typing.typed.size - begun;
      if (typing.typed.size > longest) await empty(typing);
    }
    return tally;
  } finally {
    await browser.kill();
    await server[Symbol.asyncDispose]();
  }
}

/** Notes what is missing. Words that are gone are not looked for again. @param killedAt - when the window died */
function count(tally: Tally, { typed, acknowledged }: Typing, text: string, killedAt: number): void {
  tally.acknowledged += acknowledged.size;
  for (const [word, at] of typed) {
    if (text.includes(word)) continue;
    const age = killedAt - at;
    if (acknowledged.has(word)) tally.lostAcknowledged += 1;
    else if (age > fresh) tally.lost += 1;
    else tally.oldest = Math.max(tally.oldest, age);
    typed.delete(word);
  }
  acknowledged.clear();
}

const body = (page: Page) => page.getByRole("textbox", { name: "Text", exact: true });
const textOf = async (page: Page) => (await body(page).innerText()).replaceAll("\u00a0", " ");

async function opened({ context }: KillableBrowser, origin: string, no: number, session: string): Promise<Page> {
  await context.addCookies([
    { name: "communique.session", value: session, url: origin, httpOnly: true, sameSite: "Lax" },
  ]);
  const page = await context.newPage();
  await page.goto(`${origin}/desk/releases/${no}/en`);
  await isWritable(page);
  return page;
}

/** The window writes; where another one of the person's did, which may be dead, it takes its place. */
async function isWritable(page: Page): Promise<void> {
  const editable = page.locator('[contenteditable="true"][role="textbox"]');
  const here = page.getByRole("button", { name: "Write here" });
  await editable.or(here).first().waitFor();
  if (await here.isVisible()) await here.click();
  await editable.waitFor();
}

async function isSaved(page: Page): Promise<void> {
  await page
    .getByText(/^Saved \d/)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** What a dead window left is taken back, where it is offered; a busy machine may take a moment to look. */
async function restored(page: Page): Promise<void> {
  const restore = page.getByRole("button", { name: "Restore", exact: true });
  const isOffered = await restore.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isOffered) return;
  await restore.click();
  await restore.waitFor({ state: "hidden" });
  await isSaved(page);
}

/** Every answer to a save acknowledges the words that the save held. */
function watchAnswers({ page, typed, acknowledged }: Typing): void {
  page.on("response", async (response) => {
    if (!/\/(autosave|revision)$/.test(response.url())) return;
    const sent = response.request().postDataJSON();
    const answer = await response.json().catch(() => null);
    if (!answer?.ok) return;
    const held = bodyWords(sent.content.body);
    for (const word of typed.keys()) if (held.includes(word)) acknowledged.add(word);
  });
}

/**
 * Types words that end in a letter of their own: where a kill took the space behind a word, the next one joins it, and
 * both are still found.
 */
async function type({ page, typed }: Typing, mark: string, time: number): Promise<void> {
  await body(page).press("ControlOrMeta+End");
  const end = Date.now() + time;
  for (let nth = 0; Date.now() < end; nth += 1) {
    const word = `${mark}w${nth}z`;
    await page.keyboard.type(`${word} `, { delay: 30 + Math.random() * 60 });
    typed.set(word, Date.now());
  }
}

async function empty({ page, typed, acknowledged }: Typing): Promise<void> {
  await body(page).press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await isSaved(page);
  typed.clear();
  acknowledged.clear();
}

async function ask({ directory }: Server, task: string, input: unknown): Promise<unknown> {
  const answer = await askRunningServer(directory, task, input);
  if (!answer) throw new Error("The product does not answer its fixtures.");
  return answer.output;
}
