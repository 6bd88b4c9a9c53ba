import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Latencies in milliseconds of a page that is asked for `rate` times a second while some work is done. */
export async function steadilyRead(url: string, rate: number, work: () => Promise<void>): Promise<number[]> {
  const reader = fork(fileURLToPath(new URL("steady-reader.ts", import.meta.url)), [url, String(rate)]);
  const kill = () => void reader.kill("SIGKILL");
  process.once("exit", kill);
  try {
    await once(reader, "message");
    await work();
    reader.send("stop");
    const [latencies] = await once(reader, "message");
    return z.array(z.number()).parse(latencies);
  } finally {
    kill();
    process.off("exit", kill);
  }
}
