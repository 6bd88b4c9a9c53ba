// Runs before everything else, on the host's Node (18 or newer), perhaps without node_modules: only `node:` imports.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const steps = { install, browser, build };

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (!step) fail(`There is no step "${name}".`);
  step();
}

/** Installs the dependencies when the lockfile has changed since the last time. */
function install() {
  const stamp = join(root, "node_modules", ".stamp");
  const wanted = hashOf([join(root, "package-lock.json")]);
  if (read(stamp) === wanted) return;
  say("Installing dependencies (about half a minute) …");
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ["npm"];
  run(command, [...args, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

/** Finds a Chromium for the end-to-end tests, or brings one. `e2e/chromium.ts` looks in the same places. */
function browser() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  if (known.some((path) => path && existsSync(path))) return;
  const playwright = join(root, "node_modules", "playwright-core");
  if (existsSync(playwright) && hasOwnBrowser()) return;
  say("Installing a browser for the tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    run(node(), [join(root, "node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]);
  }
}

function hasOwnBrowser() {
  const script = 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
  const found = spawnSync(node(), ["-e", script], { cwd: root, encoding: "utf8" }).stdout?.trim();
  return Boolean(found) && existsSync(found);
}

/** Builds the pages when a source has changed since the last time. */
function build() {
  const stamp = join(root, ".next", ".stamp");
  const folders = ["app", "auth", "commands", "components", "db", "domain", "formats", "i18n", "public", "richtext"];
  const files = ["env.ts", "instrumentation.ts", "next.config.ts", "package-lock.json", "proxy.ts", "tsconfig.json"];
  const wanted = hashOf([
    ...files.map((name) => join(root, name)),
    ...folders.flatMap((name) => filesBelow(join(root, name))),
  ]);
  if (read(stamp) === wanted) return;
  say("Building (about half a minute) …");
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const made = spawnSync(node(), [next, "build"], { cwd: root, encoding: "utf8", env, maxBuffer: 1 << 28 });
  if (made.status !== 0) fail(`The build failed.\n${made.stdout}\n${made.stderr}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The Node that the dependencies bring; the host's may be too old to build with. */
function node() {
  const own = join(root, "node_modules", ".bin", "node");
  return existsSync(own) ? own : process.execPath;
}

function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    if (existsSync(path)) hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function run(command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  } catch (error) {
    fail(`${command} ${args.join(" ")} failed: ${error.message}`);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
