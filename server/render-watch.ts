import { Histogram } from "prom-client";
import { counts } from "./counts.ts";
import { log } from "./log.ts";
import { maskedPath } from "./masked.ts";
import type { Render } from "./page-store.ts";

const buckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

export const renderSeconds = new Histogram({
  name: "communique_page_render_duration_seconds",
  help: "How long Next took to render a public page.",
  buckets,
  registers: [],
});

export const checkSeconds = new Histogram({
  name: "communique_page_check_duration_seconds",
  help: "How long a stored public page took to ask whether it holds in a new generation.",
  buckets,
  registers: [],
});

const slow = 1;

/** Counts and times renders, and what their pages ask later; what takes more than a second is told to the operator. */
export function watched(render: Render): Render {
  return async (key, generation) => {
    const end = renderSeconds.startTimer();
    counts.rendersUnderWay += 1;
    try {
      const rendered = await render(key, generation);
      const { holds } = rendered;
      return holds ? { ...rendered, holds: (later) => checked(key, () => holds(later)) } : rendered;
    } finally {
      counts.rendersUnderWay -= 1;
      const seconds = end();
      if (seconds > slow) log.warn({ path: maskedPath(key), seconds }, "slow render");
    }
  };
}

async function checked(key: string, holds: () => Promise<boolean>): Promise<boolean> {
  const end = checkSeconds.startTimer();
  try {
    return await holds();
  } finally {
    const seconds = end();
    if (seconds > slow) log.warn({ path: maskedPath(key), seconds }, "slow check of a stored page");
  }
}
