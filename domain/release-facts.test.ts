import { describe, expect, test } from "vitest";
import {
  approvedEdition,
  approver,
  author,
  draft,
  dutyEditor,
  editionInReview,
  noon,
  publishedEdition,
  returnedEdition,
  scheduledEdition,
  translator,
} from "#test/examples.ts";
import { changeFacts, changeSettings } from "./release-facts.ts";

describe("change the facts", () => {
  test("editions with their approvers go back to draft, the others stay with their authors", () => {
    const editions = [draft(), returnedEdition(), editionInReview(), approvedEdition()];
    const decision = changeFacts(editions, author(), noon);
    expect(decision.ok && decision.value.map((edition) => edition.state)).toEqual([
      "draft",
      "changes_requested",
      "draft",
      "draft",
    ]);
  });

  test("a public page is not touched", () => {
    expect(changeFacts([publishedEdition()], author(), noon)).toEqual({ ok: true, value: [] });
  });

  test("is refused while an edition is scheduled", () => {
    expect(changeFacts([draft({ locale: "de" }), scheduledEdition()], author(), noon)).toEqual({
      ok: false,
      refusal: { code: "edition_scheduled", locale: "en", number: 1 },
    });
  });

  test("authors and approvers change facts, translators do not", () => {
    expect(changeFacts([], approver(), noon).ok).toBe(true);
    expect(changeFacts([], translator(), noon)).toEqual({
      ok: false,
      refusal: { code: "not_an_author_or_approver" },
    });
  });
});

describe("change the settings", () => {
  const locales = { sourceLocale: "de", authoritativeLocale: "en", requiredLocales: ["de", "en"] } as const;

  test("authors and duty editors do", () => {
    expect(changeSettings([draft()], author(), locales, noon).ok).toBe(true);
    expect(changeSettings([draft()], dutyEditor(), locales, noon).ok).toBe(true);
    expect(changeSettings([draft()], approver(), locales, noon)).toMatchObject({
      refusal: { code: "not_an_author_or_duty_editor" },
    });
  });

  test("is refused while an edition is scheduled", () => {
    expect(changeSettings([scheduledEdition()], author(), locales, noon)).toMatchObject({
      refusal: { code: "edition_scheduled" },
    });
  });

  test("the language that it is written in, and the one that prevails, stay required", () => {
    expect(changeSettings([], author(), { ...locales, requiredLocales: ["en"] }, noon)).toEqual({
      ok: false,
      refusal: { code: "locale_must_be_required", locale: "de" },
    });
    expect(changeSettings([], author(), { ...locales, requiredLocales: ["de"] }, noon)).toEqual({
      ok: false,
      refusal: { code: "locale_must_be_required", locale: "en" },
    });
  });
});
