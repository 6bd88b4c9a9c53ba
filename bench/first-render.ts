import { setTimeout as pause } from "node:timers/promises";
import { articlePaths } from "./addresses.ts";
import type { Driver } from "./drivers.ts";
import { digits, milliseconds, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { seedPublications } from "./seed-publications.ts";
import { startProduct } from "./server.ts";
import { steadilyRead } from "./steady.ts";

const publications = 5000;
const readers = 8;
const rate = 200;
const seconds = 20;

interface Seen {
  perSecond: number;
  cpu: number;
  /** Of the stored page, alone and beside the renders. */
  alone: number[];
  beside: number[];
}

/** Articles that nobody has read yet, one after the other, while a stored page goes on being read. */
export const measure: Measure = async ({ drivers }) => {
  const rows: Record<string, string>[] = [];
  const all: Seen[] = [];
  for (const driver of drivers) {
    const seen = await seenOn(driver);
    all.push(seen);
    rows.push({
      Database: driver,
      "renders/s": digits(seen.perSecond),
      "CPU a render": milliseconds(seen.cpu),
      "stored, alone: p50": milliseconds(quantile(seen.alone, 0.5)),
      p99: milliseconds(quantile(seen.alone, 0.99)),
      "stored, meanwhile: p50": milliseconds(quantile(seen.beside, 0.5)),
      "p99 ": milliseconds(quantile(seen.beside, 0.99)),
      max: milliseconds(quantile(seen.beside, 1)),
    });
  }
  const slowest = Math.min(...all.map(({ perSecond }) => perSecond));
  const p99 = Math.max(...all.map(({ beside }) => quantile(beside, 0.99)));
  return {
    title: "First renders",
    how: `${readers} readers walk through an archive of ${whole(publications)} publications for ${seconds} s, each article for the first time; another process asks for a stored page ${rate} times a second, counted from when each request was due. Renders are counted by the server (\`METRICS_PORT\`), CPU is all that it used, divided by them.`,
    rows,
    target: "at least 120 renders/s with stored pages' p99 at most 20 ms meanwhile",
    verdict: `${slowest >= 120 && p99 <= 20 ? "Reached" : "Missed"}: at least ${digits(slowest)} renders/s, p99 at most ${milliseconds(p99)}.`,
  };
};

async function seenOn(driver: Driver): Promise<Seen> {
  await using installation = await newInstallation(driver);
  await seedPublications(installation, { publications, locales: ["en"] });
  await using product = await startProduct(installation);
  const stored = `${product.origin}/en/newsroom`;
  const unread = (await articlePaths(product.origin, "en")).values();
  await walk(product.origin, unread, 3); // the process has rendered before
  await fetch(stored);

  const alone = await steadilyRead(stored, rate, () => pause(5000));
  const before = { renders: await product.renders(), ...(await product.usage()) };
  const begun = performance.now();
  const beside = await steadilyRead(stored, rate, () => walk(product.origin, unread, seconds));
  const time = performance.now() - begun;
  const after = { renders: await product.renders(), ...(await product.usage()) };
  const renders = after.renders - before.renders;
  return { perSecond: (renders / time) * 1000, cpu: (after.cpu - before.cpu) / renders, alone, beside };
}

/** Several readers take one address after the other, for a time. @throws Error when there is none left */
async function walk(origin: string, paths: Iterator<string>, time: number): Promise<void> {
  const end = performance.now() + time * 1000;
  const read = async () => {
    while (performance.now() < end) {
      const { done, value } = paths.next();
      if (done) throw new Error("The archive is too small for this machine.");
      await (await fetch(origin + value)).arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
}
