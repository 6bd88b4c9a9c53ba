import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type BrowserContext, chromium as playwright } from "@playwright/test";
import { chromium } from "#e2e/chromium.ts";

/** A Chromium with a profile that outlives it. */
export interface KillableBrowser {
  context: BrowserContext;
  /** Ends all its processes as a power cut does. */
  kill(): Promise<void>;
}

/**
 * A Chromium whose last life was cut off may hang when it starts; it is started anew then.
 *
 * @param profile - directory of the profile; what the device keeps is in it
 */
export async function startBrowser(profile: string, starts = 3): Promise<KillableBrowser> {
  try {
    return await started(profile);
  } catch (cause) {
    if (starts <= 1) throw cause;
    return startBrowser(profile, starts - 1);
  }
}

async function started(profile: string): Promise<KillableBrowser> {
  const { executablePath = playwright.executablePath(), args = [] } = chromium();
  const own = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--no-default-browser-check",
  ];
  const child = spawn(executablePath, [...args, ...own], { stdio: ["ignore", "ignore", "pipe"], detached: true });
  const ended = once(child, "exit");
  const kill = () => killGroup(child);
  process.once("exit", kill);
  const end = async () => {
    kill();
    await ended;
    process.off("exit", kill);
  };
  try {
    const browser = await playwright.connectOverCDP(await devtoolsOf(child));
    const [context] = browser.contexts();
    if (!context) throw new Error("Chromium has no window.");
    return {
      context,
      async kill() {
        await end();
        await browser.close().catch(() => {}); // nobody is there to answer
      },
    };
  } catch (cause) {
    await end();
    throw cause;
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended
  }
}

/** Where it listens, which it says once it does. */
async function devtoolsOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error("Chromium says nothing.");
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error("Chromium ended before it listened.");
}
