import { connect, type Socket } from "node:net";
import { articlePaths } from "./addresses.ts";
import type { Driver } from "./drivers.ts";
import { median, milliseconds, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { startProduct } from "./server.ts";

const readers = 1000;

interface Herd {
  renders: number;
  /** Milliseconds from the first request to each reader's last byte. */
  times: number[];
  /** How many different answers there were. */
  answers: number;
}

/** A thousand readers of a page that nobody has read, in the same moment. */
export const measure: Measure = async ({ drivers, rounds }) => {
  const rows: Record<string, string>[] = [];
  const all: Herd[] = [];
  for (const driver of drivers) {
    const herds = await herdsOn(driver, Math.round(rounds));
    all.push(...herds);
    const of = (share: number) => milliseconds(median(herds.map(({ times }) => quantile(times, share))));
    rows.push({
      Database: driver,
      Pages: String(herds.length),
      "renders a page": renders(herds),
      "first reader": of(0),
      "half of them": of(0.5),
      "last reader": of(1),
    });
  }
  const isOne = all.every(({ renders, answers }) => renders === 1 && answers === 1);
  return {
    title: "A thousand first readers of one page",
    how: `${whole(readers)} connections are opened, then each asks for the same article that nobody has asked for; renders are counted by the server itself (\`METRICS_PORT\`). Times are until the last byte, medians over the pages.`,
    rows,
    target: "one render",
    verdict: isOne ? "Reached: one render, one answer for all." : `Missed: ${renders(all)} renders.`,
  };
};

async function herdsOn(driver: Driver, pages: number): Promise<Herd[]> {
  await using installation = await newInstallation(driver);
  await using product = await startProduct(installation);
  const paths = await articlePaths(product.origin, "en");
  const [warm = [], fresh = []] = [paths.slice(pages), paths.slice(0, pages)];
  for (const path of warm) await fetch(product.origin + path); // the process has rendered before
  const herds: Herd[] = [];
  for (const path of fresh) {
    const before = await product.renders();
    const { times, answers } = await stampede(new URL(path, product.origin));
    herds.push({ renders: (await product.renders()) - before, times, answers });
  }
  return herds;
}

async function stampede(url: URL): Promise<Pick<Herd, "times" | "answers">> {
  const sockets: Socket[] = [];
  while (sockets.length < readers) sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => opened(url)))));
  const request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`;
  const begun = performance.now();
  const seen = await Promise.all(sockets.map((socket) => answerOn(socket, request)));
  return { times: seen.map(({ at }) => at - begun), answers: new Set(seen.map(({ body }) => body)).size };
}

function opened({ hostname, port }: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.once("error", reject).once("connect", () => resolve(socket));
  });
}

/** @throws Error when the answer is not 200 */
function answerOn(socket: Socket, request: string): Promise<{ at: number; body: string }> {
  return new Promise((resolve, reject) => {
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += chunk;
    });
    socket.once("error", reject).once("end", () => {
      const at = performance.now();
      if (text.startsWith("HTTP/1.1 200 ")) resolve({ at, body: text.slice(text.indexOf("\r\n\r\n")) });
      else reject(new Error(`A reader was answered ${text.slice(0, 40)}`));
    });
    socket.write(request);
  });
}

const renders = (herds: readonly Herd[]) => [...new Set(herds.map(({ renders }) => renders))].join(", ");
