import { sampleArticle } from "./addresses.ts";
import type { Driver } from "./drivers.ts";
import { digits, median, milliseconds, whole } from "./figures.ts";
import { type Installation, newInstallation } from "./installation.ts";
import { type Answer, answerOf, startNginx } from "./nginx.ts";
import type { Usage } from "./process-usage.ts";
import type { Measure } from "./run.ts";
import { startProduct } from "./server.ts";
import { type Load, load } from "./wrk.ts";

const seconds = 5;
const connections = [64, 8];

/** A load with what it cost the server, in milliseconds of processor time per request. */
type Run = Load & { cpu: number };

interface Rival {
  origin: string;
  usage: () => Promise<Usage>;
}

/** Stored pages beside nginx that serves the same bytes from memory, and Next without the front for scale. */
export const measure: Measure = async ({ drivers, rounds }) => {
  const rows: Record<string, string>[] = [];
  const shares: number[] = [];
  const costs: number[] = [];
  for (const driver of drivers) {
    for (const { page, at, nginx, front, bytes } of await beside(driver, rounds)) {
      const share = front.perSecond / nginx.perSecond;
      shares.push(share);
      costs.push(front.cpu);
      const name = `${page}, ${whole(bytes)} bytes, ${driver}`;
      rows.push(row(`${name}: nginx`, at, nginx), { ...row(`${name}: front`, at, front), "of nginx": percent(share) });
    }
    for (const { page, at, next } of await alone(driver)) rows.push(row(`${page}, ${driver}: Next alone`, at, next));
  }
  const share = Math.min(...shares);
  const cpu = Math.max(...costs);
  return {
    title: "Stored pages",
    how: `wrk with one thread on the same machine, \`Accept-Encoding: gzip\`, ${seconds} s a run; nginx (one process, gzip_static, the same bytes and headers) and the front by turns, medians of ${rounds} rounds. CPU is the server's own, per request. Next alone is the same build without the front, in one run each.`,
    rows,
    target: "at least 0.5 of nginx's requests/s (goal 0.7) with at most 0.02 ms of CPU per request",
    verdict: `${share >= 0.5 && cpu <= 0.02 ? (share >= 0.7 ? "Goal reached" : "Reached") : "Missed"}: at least ${percent(share)} of nginx, at most ${digits(cpu)} ms.`,
  };
};

/** Front and nginx by turns, so that a change of the machine's mood meets both. */
async function beside(driver: Driver, rounds: number) {
  await using installation = await newInstallation(driver);
  await using front = await startProduct(installation);
  const pages = await pagesOf(front.origin);
  const answers = new Map<string, Answer>();
  for (const path of Object.values(pages)) answers.set(path, await answerOf(front.origin + path));
  await using nginx = await startNginx(answers);

  const kinds = Object.entries(pages).flatMap(([page, path]) =>
    connections.map((at) => ({ page, path, at, runs: { nginx: [] as Run[], front: [] as Run[] } })),
  );
  for (const { path } of kinds) await run(front, path, 64, 2); // what is compiled on the way is not counted
  for (let round = 0; round < rounds; round += 1) {
    for (const { path, at, runs } of kinds) {
      runs.nginx.push(await run(nginx, path, at, seconds));
      runs.front.push(await run(front, path, at, seconds));
    }
  }
  return kinds.map(({ page, path, at, runs }) => ({
    page,
    at,
    bytes: answers.get(path)?.body.length ?? 0,
    nginx: middle(runs.nginx),
    front: middle(runs.front),
  }));
}

async function alone(driver: Driver) {
  await using installation = await newInstallation(driver);
  const pages = await whileServing(installation, pagesOf);
  await using next = await startProduct(installation, { entry: "bench/next-alone.ts" });
  const runs = [];
  for (const [page, path] of Object.entries(pages)) {
    await run(next, path, 8, 2);
    for (const at of connections) runs.push({ page, at, next: await run(next, path, at, seconds) });
  }
  return runs;
}

async function whileServing<Value>(
  installation: Installation,
  work: (origin: string) => Promise<Value>,
): Promise<Value> {
  await using product = await startProduct(installation);
  return await work(product.origin);
}

async function pagesOf(origin: string) {
  return { article: await sampleArticle(origin, "en"), list: "/en/newsroom" };
}

async function run(rival: Rival, path: string, at: number, time: number): Promise<Run> {
  const before = await rival.usage();
  const seen = await load(rival.origin + path, at, time);
  const after = await rival.usage();
  return { ...seen, cpu: (after.cpu - before.cpu) / seen.requests };
}

function middle(runs: readonly Run[]): Run {
  const of = (name: keyof Run) => median(runs.map((one) => one[name]));
  return { requests: of("requests"), perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpu: of("cpu") };
}

function row(name: string, at: number, { perSecond, p50, p99, cpu }: Run): Record<string, string> {
  return {
    Page: name,
    Connections: String(at),
    "requests/s": whole(perSecond),
    "of nginx": "",
    p50: milliseconds(p50),
    p99: milliseconds(p99),
    CPU: milliseconds(cpu),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
