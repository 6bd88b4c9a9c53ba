import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { clockHere, clockOffset, type Moment, type Sight, type Sign } from "./moment.ts";

/*
 * A thread that looks at one server process around each moment it is told of, every few milliseconds at each of its
 * pages, and answers with what it saw.
 */
export interface ObserverTask {
  origin: string;
  /** Of the database whose clock counts. */
  url: string;
}

const begins = 400;
const gap = 10;
const patience = 8000;

const { origin, url }: ObserverTask = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const { offset } = await clockOffset(url);
const now = () => clockHere() + offset;

parentPort?.on("message", async (moment: Moment) => {
  await pause(Math.max(0, moment.at - begins - now()));
  const sights = await Promise.all(Object.entries(moment.pages).map(([page, sign]) => watch(moment, page, sign)));
  parentPort?.postMessage(sights);
});
parentPort?.postMessage("ready");

async function watch({ id, at }: Moment, page: string, sign: Sign): Promise<Sight> {
  const sight: Sight = { moment: id, page, samples: 0, early: 0, stale: 0, seenAfter: undefined, lastOldAsked: 0 };
  let after = 0;
  // some more after the first new answer: none may be old again
  while (now() < at + patience && after < 20) {
    const sent = now();
    const isNew = await shows(sign);
    const received = now();
    sight.samples += 1;
    if (isNew) {
      after += 1;
      if (received < at) sight.early += 1;
      sight.seenAfter ??= received - at;
    } else if (sent >= at + 1) {
      sight.stale += 1;
      sight.lastOldAsked = sent - at;
    }
    await pause(gap);
  }
  return sight;
}

function shows({ path, status, contains, lacks }: Sign): Promise<boolean> {
  return new Promise((resolve, reject) => {
    get(origin + path, { agent }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve(
          response.statusCode === status &&
            (contains === undefined || body.includes(contains)) &&
            (lacks === undefined || !body.includes(lacks)),
        ),
      );
    }).on("error", reject);
  });
}
