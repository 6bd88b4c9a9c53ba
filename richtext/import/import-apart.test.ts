import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { docx, wordParagraph, wordPicture, wordPictures, wordStyle } from "#test/docx.ts";
import { importApart } from "./import-apart.ts";
import { importRelease } from "./import-release.ts";

const short = { seconds: 1, megabytes: 512 };
const little = { seconds: 3600, megabytes: 128 };
const refused = { ok: false, refusal: { code: "file_takes_too_much" } };

const words = "<h1>Halvoria renews its ferries</h1><p>All ferries are to be renewed before the end of the year.</p>";
const attributes = (count: number) => Array.from({ length: count }, (_, at) => ` a${at}`).join("");

/** Its reader compares each attribute with all before it: that would take half an hour. */
const endless = page(`<p${attributes(1_000_000)}>End</p>`);
const large = page(`<b${attributes(30)}>b</b>`.repeat(60_000));
const small = page("");

function page(end: string) {
  return { name: "ferries.html", bytes: new TextEncoder().encode(words + end) };
}

test("a .docx comes in whole, with its pictures", async () => {
  const picture = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251);
  const bytes = await docx(
    wordParagraph("Halvoria renews its ferries", wordStyle("Title")) +
      wordParagraph("All ferries of the republic are to be renewed before the end of the year.") +
      wordParagraph(wordPicture("rId10")) +
      wordParagraph("The first of them is built in Lindmar."),
    { ...wordPictures(["media/ferry.png"]), "word/media/ferry.png": picture },
  );
  const file = { name: "ferries.docx", bytes };
  const imported = await importApart(file, "en");
  expect(imported).toEqual(await importRelease(file, "en"));
  expect(imported).toMatchObject({ value: { pictures: [{ at: 0, picture: { name: "ferry.png", bytes: picture } }] } });
});

describe("a file that would hold up everybody", () => {
  test("is refused after a while, in which this thread answers others", async () => {
    const happened: string[] = [];
    await using server = await listening();
    const importing = importApart(endless, "en", short).finally(() => happened.push("import ended"));
    await fetch(server.address);
    happened.push("somebody was answered");
    const imported = await importing;
    expect(happened).toEqual(["somebody was answered", "import ended"]);
    expect(imported).toEqual(refused);
  });

  test("is refused when it fills the memory that it may have", async () => {
    expect(await importApart(large, "en", little)).toEqual(refused);
  });

  test("is followed by the next one, which waits for its end", async () => {
    const ended: string[] = [];
    const imports = [importApart(endless, "en", short), importApart(small, "en")];
    imports.forEach((one, at) => void one.then(({ ok }) => ended.push(`${at} ${ok}`)));
    expect((await Promise.all(imports))[0]).toEqual(refused);
    expect(ended).toEqual(["0 false", "1 true"]);
  });
});

test("what a file is refused for comes from where it was read", async () => {
  expect(await importApart(page("<div>".repeat(50_000)), "en")).toEqual({
    ok: false,
    refusal: { code: "file_too_intricate" },
  });
});

test("a fault of the reader is thrown here, with what it said, and the next file is read", async () => {
  // @ts-expect-error no locale
  const faulty = importApart(small, "xx");
  await expect(faulty).rejects.toMatchObject({ cause: expect.stringContaining("TypeError") });
  expect(await importApart(small, "en")).toMatchObject({ ok: true });
});

async function listening() {
  const server = createServer((_request, response) => response.end("here"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
