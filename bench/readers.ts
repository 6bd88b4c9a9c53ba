import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** A thread that reads pages of one process by turns at a steady rate, whatever the answers. */
export interface ReadersTask {
  origin: string;
  paths: readonly string[];
  perSecond: number;
}

const { origin, paths, perSecond }: ReadersTask = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: 100 });
let count = 0;
let faults = 0;
const begun = performance.now();

const timer = setInterval(() => {
  while (count < ((performance.now() - begun) / 1000) * perSecond) read(paths[count++ % paths.length] ?? "/");
}, 5);

parentPort?.once("message", () => {
  clearInterval(timer);
  agent.destroy();
  parentPort?.postMessage({ count, faults, seconds: (performance.now() - begun) / 1000 });
});

function read(path: string): void {
  get(origin + path, { agent }, (response) => {
    if ((response.statusCode ?? 500) >= 500) faults += 1;
    response.resume();
  }).on("error", () => {
    faults += 1;
  });
}
