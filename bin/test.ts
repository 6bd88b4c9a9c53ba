import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, "test-results");
const bin = (name: string) => join(root, "node_modules", ".bin", name);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [
  oneCheck("Types", bin("tsc"), ["--noEmit"]),
  oneCheck("Types of the tests", bin("tsc"), ["--noEmit", "-p", "tsconfig.tests.json"]),
  oneCheck("Lint and format", bin("biome"), ["check", "."]),
  vitest(),
  playwright(),
];
const total = counts.reduce(
  (sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    skipped: sum.skipped + count.skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** A tool that only says yes or no counts as one test. */
function oneCheck(title: string, command: string, args: string[]): Count {
  const passed = run(title, command, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function vitest(): Count {
  const file = join(results, "vitest.json");
  const passed = run("Unit and database tests", bin("vitest"), [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = read(file);
  const count = {
    passed: numberOf(report.numPassedTests),
    failed: numberOf(report.numFailedTests),
    skipped: numberOf(report.numPendingTests) + numberOf(report.numTodoTests),
  };
  return honest(count, passed);
}

function playwright(): Count {
  const file = join(results, "playwright.json");
  const passed = run("End-to-end tests", bin("playwright"), ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats } = read(file);
  const report =
    typeof stats === "object" && stats !== null ? new Map<string, unknown>(Object.entries(stats)) : new Map();
  const count = {
    passed: numberOf(report.get("expected")) + numberOf(report.get("flaky")),
    failed: numberOf(report.get("unexpected")),
    skipped: numberOf(report.get("skipped")),
  };
  return honest(count, passed);
}

/** A runner that failed without a failed test (a broken file, a crash), or ran none, counts as one failure. */
function honest(count: Count, passed: boolean): Count {
  const isBroken = (!passed && count.failed === 0) || count.passed === 0;
  return isBroken ? { ...count, failed: count.failed + 1 } : count;
}

function run(title: string, command: string, args: string[], more: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...more },
  });
  console.log(`   ${status === 0 ? "ok" : "FAILED"} in ${Math.round((performance.now() - started) / 1000)} s`);
  return status === 0;
}

function read(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
