import { Histogram } from "prom-client";
import { counts } from "./counts.ts";
import { log } from "./log.ts";
import { maskedPath } from "./masked.ts";
import type { Render } from "./page-store.ts";

export const renderSeconds = new Histogram({
  name: "communique_page_render_duration_seconds",
  help: "How long Next took to render a public page.",
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
  registers: [],
});

const slow = 1;

/** Counts and times renders; one that takes more than a second is told to the operator. */
export function watched(render: Render): Render {
  return async (key, generation) => {
    const end = renderSeconds.startTimer();
    counts.rendersUnderWay += 1;
    try {
      return await render(key, generation);
    } finally {
      counts.rendersUnderWay -= 1;
      const seconds = end();
      if (seconds > slow) log.warn({ path: maskedPath(key), seconds }, "slow render");
    }
  };
}
