import { writeFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type { OwnedDatabases } from "#db/client.ts";
import { topics } from "#db/queries/settings.ts";
import { roleName } from "#db/roles.ts";
import type { Locale } from "#domain/locale.ts";
import { onServer } from "#test/server.ts";
import type { Driver } from "./drivers.ts";
import { digits, milliseconds, quantile, whole } from "./figures.ts";
import { type Installation, newInstallation } from "./installation.ts";
import { deskPeople, type ListQuery, listQueries, type Samples } from "./list-queries.ts";
import type { Measure } from "./run.ts";
import { seedPublications } from "./seed-publications.ts";

const runs = 200;
const warming = 20;
const small = 1000;
const large: Record<Driver, number> = { postgres: 1_000_000, pglite: 100_000 };

interface Timing {
  p50: number;
  p95: number;
  /** Of an answer, on average; one for an empty answer. */
  entries: number;
}

/** Each list of the site and the desk with a small archive and a large one, through the project's own queries. */
export const measure: Measure = async ({ drivers, publications, isDry }) => {
  const rows: Record<string, string>[] = [];
  const grown: string[] = [];
  const seeds: string[] = [];
  for (const driver of drivers) {
    const size = publications ?? large[driver];
    const before = await timed(driver, small);
    const after = await timed(driver, size);
    seeds.push(`${whole(size)} on ${driver} in ${whole(after.seconds)} s`);
    for (const [name, { p50, p95, entries }] of before.timings) {
      const later = after.timings.get(name);
      if (!later) continue;
      const longer = Math.max(1, later.entries / entries);
      const growth = later.p50 / p50 / longer;
      if (growth > 2) grown.push(`${name} (${driver}) ${digits(growth)}×`);
      rows.push({
        Query: `${name}, ${driver}`,
        [`${whole(small)}: p50`]: milliseconds(p50),
        p95: milliseconds(p95),
        "large: p50": milliseconds(later.p50),
        "large: p95": milliseconds(later.p95),
        "longer answers": longer > 1.05 ? `${digits(longer)}×` : "",
        growth: `${digits(growth)}×`,
      });
    }
    if (after.plans && !isDry) await writeFile(new URL("plans.md", import.meta.url), after.plans);
  }
  return {
    title: "Lists",
    how: `${runs} runs of each query after ${warming} that do not count, one after the other, with other arguments each time, in the role that asks it in the product; the time is the caller's, Drizzle and connection included. Growth is that of the median, by entry where answers are longer. Large is ${drivers.map((driver) => `${whole(publications ?? large[driver])} publications on ${driver}`).join(", ")}. The plans of the large server archive are in [plans.md](plans.md).`,
    rows,
    target: "a large archive costs at most twice as much as a small one",
    verdict: grown.length === 0 ? "Reached by every query." : `Missed by ${grown.length}: ${grown.join(", ")}.`,
    more: `Seeded: ${seeds.join(", ")}.`,
  };
};

async function timed(driver: Driver, publications: number) {
  await using installation = await newInstallation(driver);
  const start = performance.now();
  await seedPublications(installation, { publications });
  const seconds = (performance.now() - start) / 1000;
  return await installation.work(async (databases) => {
    const queries = listQueries(await samplesOf(databases));
    const timings = new Map<string, Timing>();
    for (const query of queries) timings.set(query.name, await timingOf(databases, query));
    const plans = publications > small && driver === "postgres" ? await plansOf(installation, queries) : undefined;
    return { seconds, timings, plans };
  });
}

async function samplesOf(databases: OwnedDatabases): Promise<Samples> {
  const { app, reader } = databases;
  const pairs = async (view: "live" | "retracted") => {
    const found = await reader.execute(
      sql`select release_no, locale from ${sql.identifier("site")}.${sql.identifier(view)} order by md5(release_no::text || locale) limit 400`,
    );
    const { rows } = found as unknown as { rows: { release_no: number; locale: Locale }[] };
    return rows.map(({ release_no, locale }) => ({ releaseNo: release_no, locale }));
  };
  return {
    articles: await pairs("live"),
    retracted: await pairs("retracted"),
    topics: (await topics(app)).map(({ key }) => key),
    people: await deskPeople(app),
  };
}

async function timingOf({ app, reader }: OwnedDatabases, { name, role, ask }: ListQuery): Promise<Timing> {
  const db = role === "app" ? app : reader;
  const times: number[] = [];
  let entries = 0;
  for (let nth = 0; nth < warming + runs; nth += 1) {
    const start = performance.now();
    try {
      entries += await ask(db, nth);
    } catch (cause) {
      console.error(`${name} was not answered.`, cause instanceof Error ? cause.cause : cause);
      return { p50: Number.POSITIVE_INFINITY, p95: Number.POSITIVE_INFINITY, entries: 1 }; // a statement's time is limited
    }
    const time = performance.now() - start;
    if (nth >= warming) times.push(time);
    // nobody waits a minute for a list: what is this slow needs no second decimal
    if (time > 3000 && nth >= 2) return { p50: time, p95: time, entries: Math.max(1, entries / (nth + 1)) };
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), entries: Math.max(1, entries / (warming + runs)) };
}

/** The plan of every statement, also of those inside functions, as the server itself notes them: node by node. */
async function plansOf({ url = "" }: Installation, queries: readonly ListQuery[]): Promise<string> {
  const sections = [
    "# Plans of the large archive",
    "Nodes of the plans of [lists.ts](lists.ts), with rows and buffers.",
  ];
  for (const { name, role, ask } of queries) {
    const notes: string[] = [];
    await onServer(url, async (client) => {
      client.on("notice", ({ message }) => notes.push(message ?? ""));
      await client.query("load 'auto_explain'");
      await client.query(`set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
        set auto_explain.log_buffers = on; set auto_explain.log_timing = off; set auto_explain.log_nested_statements = on;
        set auto_explain.log_level = notice; set jit = off; set session authorization ${roleName(role)}`);
      for (let nth = 0; nth < 2; nth += 1) {
        notes.length = 0; // the second asking finds a warm cache
        await ask(drizzle({ client }), nth);
      }
    });
    sections.push(`## ${name}`, `\`\`\`\n${notes.slice(0, 4).map(nodesOf).join("\n\n")}\n\`\`\``);
  }
  return `${sections.join("\n\n")}\n`;
}

function nodesOf(plan: string): string {
  const lines = plan.split("\n").filter((line) => /\(cost=|Buffers:|^duration/.test(line));
  return lines
    .filter((line, index) => !line.includes("Buffers:") || index <= 2) // of the whole statement only
    .map((line) => line.replace(/\(cost=[^)]*\) /, "").trimEnd())
    .slice(0, 40)
    .join("\n");
}
