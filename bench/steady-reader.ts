import { Agent, get } from "node:http";

/*
 * A process that asks for one address at a steady rate, whether or not the answers before are there, until it is told
 * to stop; then it sends the latencies in milliseconds, counted from when each request was due.
 */
const [url = "", rate = "200"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const every = 1000 / Number(rate);
const latencies: number[] = [];
const begun = performance.now();
let sent = 0;

const clock = setInterval(() => {
  for (; begun + sent * every <= performance.now(); sent += 1) ask(begun + sent * every);
}, 1);

process.on("message", () => {
  clearInterval(clock);
  process.send?.(latencies, () => process.exit(0));
});
process.send?.("ready");

function ask(due: number): void {
  get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
    response.resume();
    response.on("end", () => latencies.push(performance.now() - due));
  }).on("error", (error) => {
    throw error;
  });
}
