import { setTimeout as pause } from "node:timers/promises";
import { type Page as BrowserPage, chromium as playwright } from "@playwright/test";
import { slugOf } from "#domain/slug.ts";
import { chromium } from "#e2e/chromium.ts";
import type { MadeRelease, ReleaseWish } from "#e2e/fixture-tasks.ts";
import { pathOf } from "#i18n/addresses.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import type { Driver } from "./drivers.ts";
import { milliseconds, quantile } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import { clockHere } from "./moment.ts";
import type { Measure } from "./run.ts";
import { type Server, startProduct } from "./server.ts";

const gap = 5;

/** From the click on "Publish now" to a reader who gets the page. */
export const measure: Measure = async ({ drivers, clicks }) => {
  const rows: Record<string, string>[] = [];
  const medians: number[] = [];
  for (const driver of drivers) {
    const times = await publishedAfter(driver, clicks);
    medians.push(quantile(times, 0.5));
    rows.push({
      Database: driver,
      clicks: String(times.length),
      median: milliseconds(quantile(times, 0.5)),
      p95: milliseconds(quantile(times, 0.95)),
      max: milliseconds(Math.max(...times)),
    });
  }
  return {
    title: "Publishing",
    how: `A duty editor in Chromium on the desk's form, a press release in English, one after the other; from the click event in the page (the browser's clock is the machine's) to the end of the first answer with status 200 of a reader who asks for the article every ${gap} ms. One server process, which nobody else reads.`,
    rows,
    target: "median of at most 300 ms",
    verdict: medians.every((value) => value <= 300) ? "Reached." : "Missed.",
  };
};

async function publishedAfter(driver: Driver, clicks: number): Promise<number[]> {
  await using installation = await newInstallation(driver);
  await using server = await startProduct(installation, { entry: "bench/fixtures-product.ts" });
  const browser = await playwright.launch(chromium());
  try {
    const context = await browser.newContext({ baseURL: server.origin });
    const value = String(await ask(server, "session", { person: "okande" }));
    await context.addCookies([
      { name: "communique.session", value, url: server.origin, httpOnly: true, sameSite: "Lax" },
    ]);
    const page = await context.newPage();
    const times: number[] = [];
    for (let nth = 0; nth <= clicks; nth += 1) {
      const wish: ReleaseWish = { stage: "approved", locales: ["en"], mark: `click ${nth}` };
      const release = (await ask(server, "release", wish)) as MadeRelease;
      const time = await publish(page, server, release);
      if (nth > 0) times.push(time); // the first one compiles
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function publish(page: BrowserPage, { origin }: Server, { no, headlines }: MadeRelease): Promise<number> {
  await page.goto(`/desk/releases/${no}/schedule`);
  await page.getByRole("radio", { name: "Now" }).check({ force: true });
  const button = page.getByRole("button", { name: "Publish now" });
  await button.waitFor();
  const path = pathOf("en", { page: "article", releaseNo: no, slug: slugOf(headlines.en ?? "") });
  const seen = firstSeen(origin + path);
  const clicked = await button.evaluate((element: HTMLElement) => {
    const at = performance.timeOrigin + performance.now();
    element.click();
    return at;
  });
  const time = (await seen) - clicked;
  await page.getByRole("button", { name: "Publish now" }).waitFor({ state: "hidden" });
  return time;
}

/** When an answer with status 200 had wholly arrived. */
async function firstSeen(address: string): Promise<number> {
  for (let tries = 0; tries < 4000; tries += 1) {
    const response = await fetch(address, { redirect: "manual" });
    await response.arrayBuffer();
    if (response.status === 200) return clockHere();
    await pause(gap);
  }
  throw new Error(`${address} did not become readable.`);
}

async function ask({ directory }: Server, task: string, input: unknown): Promise<unknown> {
  const answer = await askRunningServer(directory, task, input);
  if (!answer) throw new Error("The product does not answer its fixtures.");
  return answer.output;
}
