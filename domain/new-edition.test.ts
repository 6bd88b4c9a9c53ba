import { describe, expect, test } from "vitest";
import {
  approvedEdition,
  approver,
  author,
  discardedEdition,
  draft,
  dutyEditor,
  editionInReview,
  noon,
  publishedEdition,
  returnedEdition,
  scheduledEdition,
  translator,
} from "#test/examples.ts";
import {
  createVersion,
  discard,
  duplicate,
  type OpenableVersion,
  openNewEdition,
  startRelease,
} from "./new-edition.ts";

function version(given: Partial<OpenableVersion> = {}): OpenableVersion {
  return { locale: "ar", edition: null, live: { version: 1 }, firstPublished: true, ...given };
}

describe("start a release", () => {
  test("an author starts it, in a language that it needs", () => {
    expect(startRelease(author(), { sourceLocale: "de", requiredLocales: ["de", "en"] })).toEqual({
      ok: true,
      value: "de",
    });
  });

  test("translators and approvers start none", () => {
    for (const person of [translator(), approver()]) {
      expect(startRelease(person, { sourceLocale: "ar", requiredLocales: ["ar"] })).toMatchObject({
        refusal: { code: "not_an_author" },
      });
    }
  });

  test("the source locale is always required", () => {
    expect(startRelease(author(), { sourceLocale: "de", requiredLocales: ["en"] })).toEqual({
      ok: false,
      refusal: { code: "locale_must_be_required", locale: "de" },
    });
  });
});

describe("duplicate a release", () => {
  const original = { sourceLocale: "de", requiredLocales: ["de", "en"], texts: ["ar", "de", "en"] } as const;

  test("the source comes first, other languages as wanted, and none that the original has no words in", () => {
    expect(duplicate(author(), original, [])).toEqual({ ok: true, value: ["de"] });
    expect(duplicate(author(), original, ["en", "fr", "de"])).toEqual({ ok: true, value: ["de", "en"] });
  });

  test("who may start no release duplicates none", () => {
    expect(duplicate(translator(), original, [])).toMatchObject({ refusal: { code: "not_an_author" } });
  });

  test("without words in its source there is nothing to begin with", () => {
    expect(duplicate(author(), { ...original, texts: ["en"] }, ["en"])).toEqual({
      ok: false,
      refusal: { code: "source_missing", sourceLocale: "de" },
    });
  });
});

describe("add a language", () => {
  const fresh = { version: undefined, sourceLocale: "de", source: {} } as const;

  test("authors add any, translators theirs", () => {
    expect(createVersion("ar", translator(), fresh)).toEqual({ ok: true, value: "first" });
    expect(createVersion("fr", author(), fresh).ok).toBe(true);
    expect(createVersion("fr", translator(), fresh)).toEqual({
      ok: false,
      refusal: { code: "not_a_writer", locale: "fr" },
    });
  });

  test("a translation needs a text to translate", () => {
    expect(createVersion("ar", translator(), { ...fresh, source: null })).toEqual({
      ok: false,
      refusal: { code: "source_missing", sourceLocale: "de" },
    });
    expect(createVersion("de", author(), { ...fresh, source: null }).ok).toBe(true);
  });

  test("a language is started again after its first edition was discarded", () => {
    const discarded = version({ live: null, firstPublished: false });
    expect(createVersion("ar", author(), { ...fresh, version: discarded }).ok).toBe(true);
  });

  test("a language that has an open edition, or was ever public, is not started again", () => {
    const open = version({ edition: { number: 1, stage: "draft" }, live: null, firstPublished: false });
    expect(createVersion("ar", author(), { ...fresh, version: open })).toEqual({
      ok: false,
      refusal: { code: "edition_open", locale: "ar", number: 1, stage: "draft" },
    });
    expect(createVersion("ar", author(), { ...fresh, version: version({ live: null }) })).toEqual({
      ok: false,
      refusal: { code: "version_exists", locale: "ar" },
    });
  });
});

describe("open a new edition", () => {
  test("beside a public or withdrawn text, of the kind chosen", () => {
    expect(openNewEdition(version(), "correction", translator())).toEqual({ ok: true, value: "correction" });
  });

  test("is for writers of the language", () => {
    expect(openNewEdition(version(), "update", dutyEditor())).toEqual({
      ok: false,
      refusal: { code: "not_a_writer", locale: "ar" },
    });
  });

  test("not while another is open or scheduled", () => {
    expect(openNewEdition(version({ edition: { number: 2, stage: "approved" } }), "update", author())).toEqual({
      ok: false,
      refusal: { code: "edition_open", locale: "ar", number: 2, stage: "approved" },
    });
    expect(openNewEdition(version({ edition: { number: 2, stage: "scheduled" } }), "update", author())).toEqual({
      ok: false,
      refusal: { code: "edition_scheduled", locale: "ar", number: 2 },
    });
  });

  test("not when nothing is public, or all was retracted", () => {
    expect(openNewEdition(version({ live: null }), "update", author())).toEqual({
      ok: false,
      refusal: { code: "not_public", locale: "ar" },
    });
  });
});

describe("discard", () => {
  test("gives up whatever was never public", () => {
    for (const edition of [draft(), editionInReview(), returnedEdition(), approvedEdition()]) {
      expect(discard(edition, author(), noon)).toMatchObject({ ok: true, value: { state: "discarded" } });
    }
  });

  test("is for the authors of the text", () => {
    expect(discard(draft({ authors: ["grace"] }), approver(), noon).ok).toBe(true);
    expect(discard(draft(), approver(), noon)).toEqual({ ok: false, refusal: { code: "not_a_writer", locale: "en" } });
  });

  test("is refused for scheduled, public and discarded editions", () => {
    expect(discard(scheduledEdition(), author(), noon)).toMatchObject({ refusal: { code: "edition_scheduled" } });
    expect(discard(publishedEdition(), author(), noon)).toEqual({
      ok: false,
      refusal: { code: "already_public", locale: "en", stage: "published" },
    });
    expect(discard(discardedEdition(), author(), noon)).toMatchObject({ refusal: { code: "already_discarded" } });
  });
});
