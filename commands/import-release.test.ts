import { describe, expect, test } from "vitest";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, version } from "#test/release.ts";
import { importRelease } from "./import-release.ts";

const page = `<!doctype html><html lang="en"><head><title>Startseite</title></head><body><main>
<h1>Foreign Minister opens the harbour conference</h1>
<p>04.06.2026 - Press release</p>
<p>Twenty states met in Lindmar this week to agree on safe routes for shipping in the northern sea.</p>
<p>The ministers agreed on a common list of ports that are open to every ship in need of help.</p>
</main></body></html>`;

describe("import", () => {
  const database = testDatabase("pglite");
  const file = { bytes: new TextEncoder().encode(page), name: "harbour.html" };

  test("a page becomes a draft of who brings it, with everything that a person should know", async () => {
    const { ada } = await newsroom(database);
    const { no, headline, findings } = done(await importRelease(ada, { file, locale: "en" }));
    expect(headline).toBe("Foreign Minister opens the harbour conference");
    expect(findings).toContainEqual(expect.objectContaining({ code: "title_differs", title: "Startseite" }));
    const { edition, head } = await version(ada, no, "en");
    expect(edition).toMatchObject({ state: "draft", authors: [ada.person.id] });
    expect(head?.content).toMatchObject({ headline, slug: "foreign-minister-opens-the-harbour-conference" });
    expect(head?.facts.date).toBe("2026-06-04");
    expect(head?.blockIds).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test("only authors import, and an empty file is refused", async () => {
    const { ada, amira } = await newsroom(database);
    expect(refusalOf(await importRelease(amira, { file, locale: "ar" }))).toBe("not_an_author");
    const empty = { bytes: new Uint8Array(), name: "empty.txt" };
    expect(refusalOf(await importRelease(ada, { file: empty, locale: "en" }))).toBe("file_empty");
  });
});
