import { setTimeout as pause } from "node:timers/promises";
import { locales } from "#domain/locale.ts";
import type { ReleaseWish } from "#e2e/fixture-tasks.ts";
import { feedPath, pathOf } from "#i18n/addresses.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import { articlePaths, sampleArticle } from "./addresses.ts";
import { curve, growth, type Sample } from "./course.ts";
import type { Driver } from "./drivers.ts";
import { megabytes, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { type Server, startProduct } from "./server.ts";
import { load } from "./wrk.ts";

const sampleEvery = 5_000;
const actEvery = 10_000;
const limits: Record<Driver, number> = { postgres: 600e6, pglite: 1000e6 };

/** Memory of the server process under readers and acts. */
export const measure: Measure = async ({ drivers, minutes }) => {
  const rows: Record<string, string>[] = [];
  const curves: string[] = [];
  const missed: string[] = [];
  const all = await Promise.all(
    drivers.map(async (driver) => ({ driver, ...(await watched(driver, minutes * 60_000)) })),
  );
  for (const { driver, atRest, samples, requests, acts } of all) {
    const sizes = samples.map(({ rss }) => rss);
    const late = samples.slice(Math.floor(samples.length / 3));
    const rise = growth(late);
    rows.push({
      Database: driver,
      requests: whole(requests),
      acts: String(acts),
      "at rest": megabytes(atRest),
      median: megabytes(quantile(sizes, 0.5)),
      p95: megabytes(quantile(sizes, 0.95)),
      max: megabytes(Math.max(...sizes)),
      "growth in the last two thirds": megabytes(rise),
    });
    curves.push(`${driver}, 0 to ${megabytes(Math.max(...sizes))}: \`${curve(sizes, 60)}\``);
    if (Math.max(...sizes) > limits[driver]) missed.push(`${driver} takes ${megabytes(Math.max(...sizes))}`);
    if (rise > 0.05 * quantile(sizes, 0.5)) missed.push(`${driver} grows by ${megabytes(rise)}`);
  }
  return {
    title: "Memory",
    how: `Resident memory of the server process for ${minutes} minutes, looked at every ${sampleEvery / 1000} s: wrk with 64 connections on a stored article, four readers who go round all pages, lists, feeds and the sitemap, and every ${actEvery / 1000} s a release that is written, signed off and published in the same process${drivers.length > 1 ? "; both databases at once" : ""}. Growth is that of the line of best fit.`,
    rows,
    target:
      "at most 600 MB on a server, 1,000 MB embedded; flat (growth in the last two thirds at most 5 % of the median)",
    verdict: missed.length === 0 ? "Reached." : `Missed: ${missed.join("; ")}.`,
    more: curves.join("<br>\n"),
  };
};

async function watched(driver: Driver, time: number) {
  await using installation = await newInstallation(driver);
  await using product = await startProduct(installation, { entry: "bench/fixtures-product.ts" });
  const atRest = (await product.usage()).rss;
  const paths = await everyPath(product.origin);
  const article = product.origin + (await sampleArticle(product.origin, "en"));
  const end = performance.now() + time;
  const samples: Sample[] = [];
  let requests = 0;
  let acts = 0;

  const until = async (work: () => Promise<void>) => {
    while (performance.now() < end) await work();
  };
  const everyOnce = (milliseconds: number, work: () => Promise<void>) =>
    until(async () => void (await Promise.all([work(), pause(milliseconds)])));
  const goRound = async () => {
    for (const path of paths) {
      if (performance.now() >= end) return;
      await (await fetch(product.origin + path)).arrayBuffer();
      requests += 1;
    }
  };
  await Promise.all([
    until(async () => {
      const seen = await load(article, 64, 5);
      requests += seen.requests;
    }),
    ...Array.from({ length: 4 }, () => until(goRound)),
    everyOnce(actEvery, async () => {
      acts += 1;
      await publish(product, `act ${acts}`);
    }),
    everyOnce(sampleEvery, async () => {
      samples.push({ at: performance.now(), rss: (await product.usage()).rss });
    }),
  ]);
  return { atRest, samples, requests, acts };
}

async function everyPath(origin: string): Promise<string[]> {
  const of = await Promise.all(
    locales.map(async (locale) => [
      pathOf(locale, { page: "home" }),
      pathOf(locale, { page: "newsroom" }),
      feedPath(locale),
      ...(await articlePaths(origin, locale)),
    ]),
  );
  return [...of.flat(), "/sitemap.xml", "/nowhere"];
}

async function publish({ directory }: Server, mark: string): Promise<void> {
  const wish: ReleaseWish = { stage: "published", locales: ["en", "de"], author: "brask", mark };
  if (!(await askRunningServer(directory, "release", wish))) throw new Error("The server is gone.");
}
