import { Histogram } from "prom-client";
import type { Handler } from "./rendering.ts";

export const deskSeconds = new Histogram({
  name: "communique_desk_request_duration_seconds",
  help: "How long the desk took to answer, by class of status.",
  labelNames: ["status"],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [],
});

/** Times what Next answers on the desk; its files and everything else are not counted. */
export function deskTimed(next: Handler): Handler {
  return (request, response) => {
    if (request.url?.startsWith("/desk")) {
      const end = deskSeconds.startTimer();
      response.once("finish", () => end({ status: `${Math.floor(response.statusCode / 100)}xx` }));
    }
    return next(request, response);
  };
}
