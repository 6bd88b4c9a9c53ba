import { readFile } from "node:fs/promises";

/** What a process has used, by the kernel's books. */
export interface Usage {
  /** Processor time since its start, user and system, in milliseconds; counted in steps of 10. */
  cpu: number;
  /** Memory in RAM now, in bytes. */
  rss: number;
}

const tick = 10; // USER_HZ is 100 on every Linux that Node runs on
const pageSize = 4096;

export async function usageOf(pid: number): Promise<Usage> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number); // from the third, `state`, on
  const [user = 0, system = 0] = [fields[11], fields[12]];
  return { cpu: (user + system) * tick, rss: (fields[21] ?? 0) * pageSize };
}
