import { describe, expect, test } from "vitest";
import { testDatabase } from "#test/database.ts";
import { deskFor } from "#test/newsroom.ts";
import { importAnswer, importTask } from "./import-task.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const page = base64(
  "<h1>Halvoria signs</h1><p>4 June 2025</p><p>The agreement was signed. See <a href='#'>below</a>.</p><nav>Home</nav>",
);

describe("import on the command line", () => {
  const database = testDatabase("pglite");

  async function run(task: object) {
    return importAnswer.parse(
      await importTask(database)({ as: await author(), locale: "en", name: "signs.html", base64: page, ...task }),
    );
  }

  async function author(roles: ("author" | "auditor")[] = ["author"]): Promise<string> {
    const { person } = await deskFor(database, "ada", { roles });
    return `ada-${person.id}@example.org`;
  }

  test("a file becomes a draft, and every finding is a line in the person's language", async () => {
    const { isImported, lines } = await run({});
    expect(isImported).toBe(true);
    expect(lines[0]).toMatch(/^Release \d{7} has been drafted: Halvoria signs$/);
    expect(lines.join("\n")).toContain("Home");
    expect(lines.join("\n")).toContain("below");
  });

  test("the person's rights and the file decide; a refusal is a sentence", async () => {
    const refused = async (task: object) => (await run(task)).lines.join();
    expect(await refused({ as: "nobody@example.org" })).toBe("Nobody with the address nobody@example.org works here.");
    expect(await refused({ as: await author(["auditor"]) })).toMatch(/needs the role Author/);
    expect(await refused({ base64: base64("%PDF-1.7") })).toMatch(/a PDF/);
    expect(await refused({ base64: "" })).toBe("The file is empty.");
  });

  test("a task that is not one throws", async () => {
    await expect(run({ locale: "xx" })).rejects.toThrow();
    await expect(run({ base64: 1 })).rejects.toThrow();
  });
});
