import { type Options, parseOptions } from "./options.ts";
import { circumstances, type Result, section, writeSection } from "./report.ts";
import { secret, signingKey } from "./secrets.ts";

/*
 * `npm run bench` measures everything, `npm run bench -- NAME…` what is named. Each measurement is a file that exports
 * `measure`, and has a line here. Results are printed and stand in README.md beside this file; nothing is asserted.
 */
export type Measure = (options: Options) => Promise<Result>;

const measurements: Record<string, () => Promise<{ measure: Measure }>> = {
  checks: () => import("./checks.ts"),
  diff: () => import("./diff.ts"),
  "first-render": () => import("./first-render.ts"),
  herd: () => import("./herd.ts"),
  keystrokes: () => import("./keystrokes.ts"),
  kills: () => import("./kills.ts"),
  lists: () => import("./lists.ts"),
  media: () => import("./media.ts"),
  memory: () => import("./memory.ts"),
  moments: () => import("./moments.ts"),
  publish: () => import("./publish.ts"),
  stored: () => import("./stored.ts"),
  visit: () => import("./visit.ts"),
  writers: () => import("./writers.ts"),
};

// before the first module that reads them: nothing of a measurement lands in the project's own data directory
process.env.SECRET = secret;
process.env.SIGNING_KEY = signingKey;
process.env.LOG_LEVEL ??= "warn";

const { names, options } = parseOptions(process.argv.slice(2));
const unknown = names.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There are ${Object.keys(measurements).join(", ")}.`);
  process.exit(1);
}

process.on("SIGTERM", () => process.exit(1)); // what was started ends with it
let failed = 0;
for (const [name, load] of Object.entries(measurements)) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    const line = await circumstances();
    const { measure } = await load();
    const text = section(await measure(options), line);
    console.log(`\n${text}\n`);
    if (!options.isDry) await writeSection(name, text);
  } catch (error) {
    failed += 1;
    console.error(`\n${name} could not be measured.`, error);
  }
}
process.exit(failed === 0 ? 0 : 1);
