import { describe, expect, test } from "vitest";
import { mediaItem, mediaList } from "#db/queries/media.ts";
import { mediaUses } from "#db/queries/media-uses.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { offices } from "#db/schema/offices.ts";
import { ok, refuse } from "#domain/result.ts";
import { mediaIn } from "#richtext/media-in.ts";
import { testDatabase } from "#test/database.ts";
import { docx, wordParagraph, wordPicture, wordPictures, wordStyle } from "#test/docx.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, version } from "#test/release.ts";
import { importRelease } from "./import-release.ts";
import type { PreparePicture } from "./keep-pictures.ts";

const page = `<!doctype html><html lang="en"><head><title>Startseite</title></head><body><main>
<h1>Foreign Minister opens the harbour conference</h1>
<p>04.06.2026 - Press release</p>
<p>Twenty states met in Lindmar this week to agree on safe routes for shipping in the northern sea.</p>
<p>The ministers agreed on a common list of ports that are open to every ship in need of help.</p>
</main></body></html>`;

const stored = new Set<string>();
let removed = 0;

/** In place of drawing anew: what begins with 1 is an image of that size, the rest is refused. */
const prepare: PreparePicture = async ({ name, bytes }) => {
  const [first = 0, second = 0] = bytes;
  if (first !== 1) return refuse({ code: "upload_svg" });
  const sha256 = second.toString(16).padStart(64, "a");
  return ok({
    item: {
      kind: "image",
      name,
      format: "png",
      size: bytes.length,
      width: 960,
      height: 640,
      language: null,
      files: [{ sha256, format: "webp", size: 10, width: 960, height: 640 }],
    },
    files: {
      store: async (id) => void stored.add(id),
      discard: async (id) => void stored.delete(id),
    },
    remove: async () => {
      removed += 1;
    },
  });
};

async function illustrated(names: readonly string[], bytes: readonly number[][]) {
  const paragraphs = names.map(
    (name, at) => wordParagraph(wordPicture(`rId${10 + at}`)) + wordParagraph(`After ${name}.`),
  );
  return {
    name: "ferries.docx",
    bytes: await docx(
      wordParagraph("Halvoria renews its ferries", wordStyle("Title")) +
        wordParagraph("All ferries of the republic are to be renewed before the end of the year.") +
        paragraphs.join(""),
      {
        ...wordPictures(names.map((name) => `media/${name}`)),
        ...Object.fromEntries(names.map((name, at) => [`word/media/${name}`, new Uint8Array(bytes[at] ?? [])])),
      },
    ),
  };
}

describe("import", () => {
  const database = testDatabase("pglite");
  const file = { bytes: new TextEncoder().encode(page), name: "harbour.html" };

  test("a page becomes a draft of who brings it, with everything that a person should know", async () => {
    const { ada } = await newsroom(database);
    const { no, headline, findings } = done(await importRelease(ada, { file, locale: "en" }, prepare));
    expect(headline).toBe("Foreign Minister opens the harbour conference");
    expect(findings).toContainEqual(expect.objectContaining({ code: "title_differs", title: "Startseite" }));
    const { edition, head } = await version(ada, no, "en");
    expect(edition).toMatchObject({ state: "draft", authors: [ada.person.id] });
    expect(head?.content).toMatchObject({ headline, slug: "foreign-minister-opens-the-harbour-conference" });
    expect(head?.facts.date).toBe("2026-06-04");
    expect(head?.blockIds).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test("pictures of a .docx are in the library and in the text where they stood; one that is refused is told", async () => {
    const { ada } = await newsroom(database);
    const names = ["one.png", "drawing.svg", "two.png", "again.png"];
    const bytes = [
      [1, 1],
      [60, 115],
      [1, 2],
      [1, 1],
    ];
    const { no, findings } = done(
      await importRelease(ada, { file: await illustrated(names, bytes), locale: "en" }, prepare),
    );
    expect(findings).toContainEqual({ code: "images_kept", count: 2 });
    expect(findings).toContainEqual({ code: "image_refused", name: "drawing.svg", reason: "upload_svg", largest: 0 });
    const { head } = await version(ada, no, "en");
    const shown = head?.content.body.content?.map(({ type, attrs, content }) =>
      type === "image" ? `image ${attrs?.altAnswer}` : content?.[0]?.text,
    );
    expect(shown).toEqual([
      "image ",
      "After one.png.",
      "After drawing.svg.",
      "image ",
      "After two.png.",
      "image ",
      "After again.png.",
    ]);
    const media = head ? mediaIn(head.content.body).map((one) => one.media) : [];
    expect([media[0] === media[2], new Set(media)]).toEqual([true, stored]);
    expect(removed).toBe(3);
    const item = await mediaItem(ada.db, media[0] ?? "");
    expect(item).toMatchObject({ name: "one.png", width: 960 });
    expect((await mediaUses(ada.db, ada.person, media[0] ?? "")).shown).toMatchObject([{ releaseNo: no }]);
  });

  test("pictures of a text that is refused never come into the library", async () => {
    const { ada, amira } = await newsroom(database);
    const count = async () => (await mediaList(ada.db, ada.person, {})).items.length;
    const before = await count();
    const file = await illustrated(["new.png"], [[1, 9]]);
    expect(refusalOf(await importRelease(amira, { file, locale: "en" }, prepare))).toBe("not_an_author");
    const { locales } = await deskOffice(database.app);
    await database.app.update(offices).set({ locales: ["de", "en"] });
    const french = await importRelease(ada, { file, locale: "fr" }, prepare);
    await database.app.update(offices).set({ locales });
    expect(refusalOf(french)).toBe("locale_not_offered");
    expect(await count()).toBe(before);
  });

  test("only authors import, and an empty file is refused", async () => {
    const { ada, amira } = await newsroom(database);
    expect(refusalOf(await importRelease(amira, { file, locale: "ar" }, prepare))).toBe("not_an_author");
    const empty = { bytes: new Uint8Array(), name: "empty.txt" };
    expect(refusalOf(await importRelease(ada, { file: empty, locale: "en" }, prepare))).toBe("file_empty");
  });
});
