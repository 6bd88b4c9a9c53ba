import { parseArgs } from "node:util";
import { type Driver, drivers } from "./drivers.ts";

/** What a run may be told; a measurement takes what concerns it. */
export interface Options {
  drivers: readonly Driver[];
  /** Rounds of a measurement that alternates between rivals; their medians count. */
  rounds: number;
  /** How long memory is watched. */
  minutes: number;
  /** Size of the large archive; undefined: a million on a server, a hundred thousand embedded. */
  publications: number | undefined;
  /** Scheduled moments, with notices and as many without. */
  moments: number;
  /** Clicks on "Publish now" on each database. */
  clicks: number;
  /** Processes killed while somebody types, on all databases together. */
  kills: number;
  /** Whether the results are only printed. */
  isDry: boolean;
}

/** Names of measurements and options of the command line. @throws on what it does not know */
export function parseOptions(given: readonly string[]): { names: string[]; options: Options } {
  const { positionals, values } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      driver: { type: "string" },
      rounds: { type: "string", default: "5" },
      minutes: { type: "string", default: "30" },
      publications: { type: "string" },
      moments: { type: "string", default: "200" },
      clicks: { type: "string", default: "50" },
      kills: { type: "string", default: "200" },
      dry: { type: "boolean", default: false },
    },
  });
  const { driver, rounds, minutes, publications, moments, clicks, kills, dry } = values;
  const asked = driver === undefined ? drivers : drivers.filter((one) => one === driver);
  if (asked.length === 0) throw new Error(`--driver is one of ${drivers.join(", ")}.`);
  return {
    names: positionals,
    options: {
      drivers: asked,
      rounds: positive("rounds", rounds),
      minutes: positive("minutes", minutes),
      publications: publications === undefined ? undefined : positive("publications", publications),
      moments: positive("moments", moments),
      clicks: positive("clicks", clicks),
      kills: positive("kills", kills),
      isDry: dry,
    },
  };
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${name} is a number above 0.`);
  return number;
}
