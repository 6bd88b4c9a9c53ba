import { open } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { DataDirectoryInUse } from "#db/data-directory.ts";
import { CannotMigrate } from "#db/migrate.ts";
import { openDatabases } from "#db/open.ts";
import { isLocale, type Locale, locales } from "#domain/locale.ts";
import { env } from "#env.ts";
import { largestImport } from "#richtext/import/decode.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import { databaseSettings } from "./database-settings.ts";
import { type ImportAnswer, importAnswer, importTask } from "./import-task.ts";

const usage = `Usage: npm run import -- --locale ${locales.join("|")} --as author@example.org FILE…`;

/** Makes drafts of files: through the running server where it owns the database, else directly. */
const { as, locale, files } = readArguments();
let close = async () => {};
try {
  for (const [at, file] of files.entries()) {
    const answer = await importFile(file, { as, locale });
    console.log(`${at + 1}/${files.length} ${file}\n${answer.lines.map((line) => `  ${line}`).join("\n")}\n`);
    if (!answer.isImported) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof Error) || !isForOperator(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}

async function importFile(file: string, { as, locale }: { as: string; locale: Locale }): Promise<ImportAnswer> {
  const task = { as, locale, name: basename(file), base64: (await bytesOf(file)).toString("base64") };
  const running = await askRunningServer(env.DATA_DIRECTORY, "import", task);
  return importAnswer.parse(running ? running.output : await (await directly())(task));
}

/** No more of a file than shows that it is too large. */
async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(largestImport + 1) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function directly(): Promise<ReturnType<typeof importTask>> {
  const databases = await openDatabases(databaseSettings, (line) => console.log(line));
  close = () => databases.close();
  return importTask(databases);
}

function readArguments(): { as: string; locale: Locale; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { as: { type: "string" }, locale: { type: "string" } },
      allowPositionals: true,
    });
    if (values.as && values.locale && isLocale(values.locale) && positionals.length > 0)
      return { as: values.as, locale: values.locale, files: positionals };
  } catch {
    // an option that there is not: the usage says which there are
  }
  console.error(usage);
  process.exit(2);
}

function isForOperator(error: Error): boolean {
  const isMissing = "code" in error && (error.code === "ENOENT" || error.code === "EACCES" || error.code === "EISDIR");
  return isMissing || error instanceof DataDirectoryInUse || error instanceof CannotMigrate;
}
