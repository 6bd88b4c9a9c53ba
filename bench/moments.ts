import { setTimeout as pause } from "node:timers/promises";
import { slugOf } from "#domain/slug.ts";
import type { MadeRelease } from "#e2e/fixture-tasks.ts";
import { pathOf } from "#i18n/addresses.ts";
import { articlePaths } from "./addresses.ts";
import { digits, milliseconds, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import { clockHere, clockOffset, type Moment, type Sight, type Sign } from "./moment.ts";
import { newsroomOf } from "./moment-newsroom.ts";
import { newObserver, newReaders } from "./moment-threads.ts";
import type { Measure } from "./run.ts";
import { startProduct } from "./server.ts";

const processCount = 3;
const readPages = 40;
const readsPerSecond = 50;
/** Milliseconds from one moment to the next, on average: they lie at random within the whole time. */
const spacing = 1500;
const atOnce = 20;
const unscheduled = 5;

/** What was seen with notices, or with none of them ever heard. */
interface Run {
  notices: boolean;
  sights: Sight[];
  /** Of moments that were not scheduled: what was done instead, by the id of the moment. */
  kinds: Map<string, string>;
  offset: number;
  uncertainty: number;
  faults: number;
  reads: number;
}

/** Scheduled moments and acts at once, seen on every page of every process while readers keep it busy. */
export const measure: Measure = async ({ moments }) => {
  const runs = [await run(true, moments), await run(false, moments)];
  const rows = runs.flatMap(({ notices, sights, kinds }) => {
    const groups = Map.groupBy(sights, ({ moment, page }) => `${kinds.get(moment) ?? "scheduled"}: ${page}`);
    return [...groups].map(([name, seen]) => {
      const after = seen.map(({ seenAfter }) => seenAfter ?? Number.POSITIVE_INFINITY);
      return {
        Moments: `${name}${notices ? "" : ", no notices"}`,
        seen: whole(seen.length),
        samples: whole(sum(seen.map(({ samples }) => samples))),
        early: whole(sum(seen.map(({ early }) => early))),
        p50: milliseconds(quantile(after, 0.5)),
        p95: milliseconds(quantile(after, 0.95)),
        p99: milliseconds(quantile(after, 0.99)),
        max: milliseconds(Math.max(...after)),
        "old answers after": whole(sum(seen.map(({ stale }) => stale))),
        "last old asked": milliseconds(Math.max(...seen.map(({ lastOldAsked }) => lastOldAsked))),
      };
    });
  });
  const scheduled = runs.flatMap(({ sights, kinds }) => sights.filter(({ moment }) => !kinds.has(moment)));
  const early = sum(runs.flatMap(({ sights }) => sights.map((sight) => sight.early)));
  const p99 = quantile(
    scheduled.map(({ seenAfter }) => seenAfter ?? Number.POSITIVE_INFINITY),
    0.99,
  );
  return {
    title: "Moments",
    how: `${processCount} server processes on one Postgres, ${readsPerSecond} reads/s over ${readPages} pages on each; ${moments} moments at random milliseconds, ${digits(spacing / 1000)} s apart on average, scheduled before by the command's own steps, each making every page stale; an observer per process asks for article, list, feed and sitemap every 10 ms. Times are from the moment (of acts at once: from the commit) by the database's clock to the arrival of the first new answer; its distance to the observers' was ${runs.map(({ offset, uncertainty }) => `${offset.toFixed(2)} ± ${uncertainty.toFixed(2)} ms`).join(" and ")}. Old answers after: to requests sent at least 1 ms later. Without notices: no process ever says LISTEN, the poll finds out.`,
    rows,
    target: "never early, p99 of the scheduled ones at most 1 s late",
    verdict: `${early === 0 && p99 <= 1000 ? "Reached" : "Missed"}: ${early} early, p99 ${milliseconds(p99)}.`,
    more: `Answers of 500 and more among ${runs.map(({ reads }) => whole(reads)).join(" and ")} reads: ${runs.map(({ faults }) => faults).join(" and ")}.`,
  };
};

async function run(notices: boolean, count: number): Promise<Run> {
  await using installation = await newInstallation("postgres");
  const { url = "" } = installation;
  return await installation.work(async (databases) => {
    const newsroom = await newsroomOf(databases);
    const made = await Promise.all(inFours(count + unscheduled, () => newsroom.release()));
    const scheduled = made.flat().slice(0, count);
    const recalled = made.flat().slice(count);

    await using processes = new AsyncDisposableStack();
    const origins: string[] = [];
    for (let nth = 0; nth < processCount; nth += 1) {
      const preload = notices ? [] : ["bench/without-notices.ts"];
      origins.push(processes.use(await startProduct(installation, { nth, preload })).origin);
    }
    const observers = await Promise.all(origins.map((origin) => newObserver({ origin, url })));
    const paths = await pathsToRead(origins[0] ?? "");
    const readers = origins.map((origin) => newReaders({ origin, paths, perSecond: readsPerSecond }));
    const { offset, uncertainty } = await clockOffset(url);
    const now = () => clockHere() + offset;

    const begin = now() + 70_000 + count * 100; // a schedule is decided a minute ahead, and deciding takes its time
    const end = begin + count * spacing;
    const kinds = new Map<string, string>();
    const moments = scheduled.map((release) => ({ release, at: Math.round(begin + Math.random() * (end - begin)) }));
    for (const { release, at } of moments) await newsroom.schedule(release, at);
    const numbers: number[] = [];
    for (const release of recalled) numbers.push(await newsroom.schedule(release, Math.round(end + 5000)));
    for (const { release, at } of moments) watch({ id: String(release.no), at, pages: appearances(release) });

    await pause(end + 1000 - now());
    for (const [nth, release] of recalled.entries()) {
      await newsroom.unschedule(release, numbers[nth] ?? 0);
      const id = `unscheduled ${release.no}`;
      kinds.set(id, "unscheduled, must not come");
      const { article } = appearances(release);
      watch({ id, at: end + 5000, pages: { article } });
    }
    await pause(end + 15_000 - now());
    for (const [nth, { release }] of moments.slice(0, atOnce).entries()) {
      const kind = nth % 2 === 0 ? "withdrawn" : "retracted";
      const id = `${kind} ${release.no}`;
      kinds.set(id, `${kind} at once`);
      const { path } = appearances(release).article;
      const sign = await (kind === "withdrawn" ? newsroom.withdraw(release) : newsroom.retract(release));
      watch({ id, at: now(), pages: { article: { path, ...sign } } }); // committed: nobody should read the old text
      await pause(2000);
    }

    const sights = (await Promise.all(observers.map((observer) => observer.end()))).flat();
    const read = await Promise.all(readers.map((one) => one.end()));
    const total = (of: "count" | "faults") => sum(read.map((one) => one[of]));
    return { notices, sights, kinds, offset, uncertainty, reads: total("count"), faults: total("faults") };

    function watch(moment: Moment) {
      for (const observer of observers) observer.watch(moment);
    }
  });
}

/** Where a release in English shows when it is public, and by what. */
function appearances({ no, headlines }: MadeRelease): Record<"article" | "list" | "feed" | "sitemap", Sign> {
  const address = pathOf("en", { page: "article", releaseNo: no, slug: slugOf(headlines.en ?? "") });
  return {
    article: { path: address, status: 200 },
    list: { path: "/en/newsroom", status: 200, contains: `/${no}"` },
    feed: { path: "/en/feed.xml", status: 200, contains: `/${no}` },
    sitemap: { path: "/sitemap.xml", status: 200, contains: `/${no}<` },
  };
}

async function pathsToRead(origin: string): Promise<string[]> {
  const lists = ["/en", "/de", "/en/newsroom", "/de/newsroom"];
  const articles = [...(await articlePaths(origin, "en")), ...(await articlePaths(origin, "de"))];
  return [...lists, ...articles].slice(0, readPages);
}

/** Four at a time. */
function inFours<Value>(count: number, make: () => Promise<Value>): Promise<Value[]>[] {
  return [0, 1, 2, 3].map(async (first) => {
    const values: Value[] = [];
    for (let nth = first; nth < count; nth += 4) values.push(await make());
    return values;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
