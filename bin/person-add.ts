import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { generatePassword, hashPassword, passwordRefusal } from "#auth/password.ts";
import { DataDirectoryInUse } from "#db/data-directory.ts";
import { CannotMigrate } from "#db/migrate.ts";
import { openDatabases } from "#db/open.ts";
import { locales } from "#domain/locale.ts";
import { roles, signOffRoles } from "#domain/person.ts";
import { env } from "#env.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import { databaseSettings } from "./database-settings.ts";
import { enrolment, type PersonAnswer, personAnswer, personTask } from "./person-task.ts";

const usage = `Usage: npm run person:add -- --name "…" --email … --role ${roles.join("|")} (several times)
  --translates ${locales.join("|")}   for a translator, several times
  --sign-off ${signOffRoles.join("|")}   for an approver, several times
  --language en|de   of the desk, en if not given`;

/** Adds a person to the desk: through the running server where it owns the database, else directly. */
const person = readArguments();
const { password, isGenerated } = await choosePassword();
try {
  const answer = await add({ ...person, passwordHash: await hashPassword(password) });
  if (answer.isAdded) {
    console.log(`${person.name} can sign in at ${env.PUBLIC_ORIGIN}/desk`);
    if (isGenerated) console.log(`Password, shown this once: ${password}`);
  } else {
    console.error(answer.line);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof DataDirectoryInUse || error instanceof CannotMigrate)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function add(input: unknown): Promise<PersonAnswer> {
  const running = await askRunningServer(env.DATA_DIRECTORY, "person", input);
  if (running) return personAnswer.parse(running.output);
  const databases = await openDatabases(databaseSettings, (line) => console.log(line));
  try {
    return personAnswer.parse(await personTask(databases)(input));
  } finally {
    await databases.close();
  }
}

/** At a terminal one may be typed, unseen; else and if nothing is typed, one is made. */
async function choosePassword(): Promise<{ password: string; isGenerated: boolean }> {
  if (!stdin.isTTY) return { password: generatePassword(), isGenerated: true };
  stdout.write("Password, 12 to 128 characters (Enter alone makes one): ");
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: unseen, terminal: true });
  const typed = await terminal.question("");
  terminal.close();
  stdout.write("\n");
  if (typed === "") return { password: generatePassword(), isGenerated: true };

  const refusal = passwordRefusal(typed);
  if (!refusal) return { password: typed, isGenerated: false };
  console.error(
    refusal.code === "password_common"
      ? "This password is too easy to guess."
      : "The password must have 12 to 128 characters.",
  );
  process.exit(1);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        name: { type: "string" },
        email: { type: "string" },
        role: { type: "string", multiple: true },
        translates: { type: "string", multiple: true, default: [] },
        "sign-off": { type: "string", multiple: true, default: [] },
        language: { type: "string", default: "en" },
      },
    });
    return enrolment.omit({ passwordHash: true }).parse({
      name: values.name,
      email: values.email,
      interfaceLanguage: values.language,
      roles: values.role,
      translates: values.translates,
      signOffRoles: values["sign-off"],
    });
  } catch {
    console.error(usage);
    process.exit(2);
  }
}
