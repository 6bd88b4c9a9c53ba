import { describe, expect, test } from "vitest";
import {
  approver,
  author,
  content,
  draft,
  dutyEditor,
  editionInReview,
  noon,
  returnedEdition,
  translator,
} from "#test/examples.ts";
import type { Edition } from "./edition.ts";
import type { Person } from "./person.ts";
import { isRevisionDue, keptContent, mustBeRevised, type NewWords, type SaveId, save } from "./revision.ts";

const theirs = content({ headline: "Another headline" });
const tab = "0d3f1f0e-6a5b-4c1d-9d53-0c3a6f1f2b11";
const otherTab = "7be2a1c4-2b1f-4a86-8f3e-5d8d7c4b6a22";

function saved(edition: Edition, by: Person, given: Partial<NewWords> = {}, last: SaveId | null = null) {
  const words: NewWords = { locale: "en", hash: "new", parent: "now", save: { tab, no: 3 }, ...given };
  const current = {
    hash: "now",
    personId: "jana",
    by: "Jana",
    at: noon,
    content: theirs,
    blockIds: ["a"],
    journalistsOnly: "J.",
    save: last,
  };
  return save(edition, by, words, current, noon);
}

describe("save", () => {
  test("words follow those that their writer knew", () => {
    expect(saved(draft(), author())).toMatchObject({ ok: true, value: { state: "draft" } });
    expect(saved(returnedEdition(), author())).toMatchObject({ ok: true, value: { state: "changes_requested" } });
    expect(saved(draft(), author(), { save: null }).ok).toBe(true);
  });

  test("words written before somebody else's are refused, with the other words", () => {
    expect(saved(draft(), author(), { parent: "old" })).toEqual({
      ok: false,
      refusal: {
        code: "stale_parent",
        current: {
          hash: "now",
          by: "Jana",
          isOwn: false,
          at: noon,
          content: theirs,
          blockIds: ["a"],
          journalistsOnly: "J.",
        },
      },
    });
    expect(saved(draft(), author({ id: "jana" }), { parent: "old" })).toMatchObject({
      refusal: { current: { isOwn: true } },
    });
  });

  test("the same words again are no conflict, whoever wrote them", () => {
    expect(saved(draft(), author(), { parent: "old", hash: "now" }).ok).toBe(true);
  });

  test("a window whose last answer was lost goes on over its own words, not over another window's", () => {
    expect(saved(draft(), author(), { parent: "old" }, { tab, no: 2 }).ok).toBe(true);
    expect(saved(draft(), author(), { parent: "old" }, { tab: otherTab, no: 2 }).ok).toBe(false);
    expect(saved(draft(), author(), { parent: "old", save: null }, { tab, no: 2 }).ok).toBe(false);
  });

  test("a save that a later one of its window overtook changes nothing, even where the parent is right", () => {
    expect(saved(draft(), author(), {}, { tab, no: 4 })).toMatchObject({ refusal: { code: "stale_parent" } });
    expect(saved(draft(), author(), { hash: "now" }, { tab, no: 3 }).ok).toBe(true);
  });

  test("authors, translators of the language and approvers save", () => {
    expect(saved(draft(), approver()).ok).toBe(true);
    expect(saved(draft(), translator({ translates: ["en"] })).ok).toBe(true);
    expect(saved(draft(), translator({ translates: ["ar"] }))).toMatchObject({ refusal: { code: "not_a_writer" } });
    expect(saved(draft(), dutyEditor())).toMatchObject({ refusal: { code: "not_a_writer" } });
  });

  test("a text with its approvers is not changed under them", () => {
    expect(saved(editionInReview(), author())).toEqual({
      ok: false,
      refusal: { code: "not_with_authors", locale: "en", stage: "in_review" },
    });
  });

  test("a text is never saved into another language", () => {
    expect(saved(draft(), author(), { locale: "fr" })).toEqual({
      ok: false,
      refusal: { code: "wrong_locale", locale: "en", given: "fr" },
    });
  });
});

test("a revision is due ten minutes after the first words that it lacks", () => {
  expect(isRevisionDue(noon, new Date(noon.getTime() + 600_000))).toBe(true);
  expect(isRevisionDue(noon, new Date(noon.getTime() + 599_999))).toBe(false);
});

describe("what is kept of a text", () => {
  test("an empty slug follows the headline, one that was written is kept in form", () => {
    expect(keptContent(content({ slug: "", headline: "Two days in Lindmar" }), draft()).slug).toBe(
      "two-days-in-lindmar",
    );
    expect(keptContent(content({ slug: "My Own Words" }), draft()).slug).toBe("my-own-words");
    expect(keptContent(content({ slug: "", headline: " " }), draft()).slug).toBe("");
  });

  test("outer space of the one-line fields goes", () => {
    const kept = keptContent(content({ headline: " A ", lead: "B ", place: " C" }), draft());
    expect(kept).toMatchObject({ headline: "A", lead: "B", place: "C" });
  });

  test("only an edition that tells readers what changed has a change note", () => {
    const noted = content({ changeNote: " The date was wrong. " });
    expect(keptContent(noted, { kind: "correction" }).changeNote).toBe("The date was wrong.");
    expect(keptContent(noted, { kind: "first" }).changeNote).toBeNull();
    expect(keptContent(noted, { kind: "refile" }).changeNote).toBeNull();
    expect(keptContent(content({ changeNote: " " }), { kind: "update" }).changeNote).toBeNull();
  });
});

test("another window's words become a revision before these take their place, the window's own are written over", () => {
  expect(mustBeRevised({ tab: otherTab, no: 1 }, { tab, no: 7 })).toBe(true);
  expect(mustBeRevised({ tab: otherTab, no: 1 }, null)).toBe(true);
  expect(mustBeRevised({ tab, no: 6 }, { tab, no: 7 })).toBe(false);
});
