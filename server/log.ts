import { pino } from "pino";
import { env } from "#env.ts";

/** One line of JSON per event; never personal data, never the text of a draft. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) }, // by name, as the operations page lists them
});
