import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** Whether this machine can run the checker, which is a Java program. */
export function hasJava(): boolean {
  return spawnSync("java", ["-version"]).status === 0;
}

/**
 * What the Nu HTML checker says about pages and stylesheets: errors and warnings, all in one run of it.
 *
 * @param texts - by file name, ending in `.html` or `.css`
 * @param directory - to write them to; emptied first
 */
export function nuFindings(texts: ReadonlyMap<string, string | Buffer>, directory: string): string[] {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(directory, name), text);
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css"];
  const { stdout, stderr } = spawnSync("java", ["-jar", jar, ...options, directory], { maxBuffer: 1 << 28 });
  if (stdout.length === 0) throw new Error(`The checker said nothing: ${stderr}`);
  return report
    .parse(JSON.parse(stdout.toString()))
    .messages.filter(({ type, subType }) => type !== "info" || subType === "warning")
    .map((one) => `${one.url?.split("/").at(-1)}:${one.lastLine}: ${one.message} ${one.extract ?? ""}`);
}
