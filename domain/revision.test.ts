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
import { type Head, keptContent, type Parent, save } from "./revision.ts";

const head = { seq: 4, hash: "d4", textSeq: 3 };
const current = { by: "Jana", at: noon, content: content({ headline: "Another headline" }) };

function saved(edition: Edition, by: Person, parent: Parent, given: Partial<Head> = {}) {
  return save(edition, by, { parent, locale: "en", head: { ...head, ...given, current } }, noon);
}

const atHead: Parent = { seq: 4, hash: "d4" };

describe("save", () => {
  test("a text follows the head it was written on", () => {
    expect(saved(draft(), author(), atHead)).toMatchObject({ ok: true, value: { state: "draft" } });
    expect(saved(returnedEdition(), author(), atHead)).toMatchObject({
      ok: true,
      value: { state: "changes_requested" },
    });
  });

  test("a text written before somebody else's is refused, with the other text", () => {
    expect(saved(draft(), author(), { seq: 2, hash: "d2" })).toEqual({
      ok: false,
      refusal: { code: "stale_parent", current: { seq: 4, ...current } },
    });
  });

  test("a change of printed facts in between is no conflict", () => {
    expect(saved(draft(), author(), { seq: 3, hash: "d3" }).ok).toBe(true);
  });

  test("a parent that is not what it says it is, is stale", () => {
    expect(saved(draft(), author(), { seq: 4, hash: "xx" }).ok).toBe(false);
    expect(saved(draft(), author(), { seq: 5, hash: "d5" }).ok).toBe(false);
  });

  test("authors, translators of the language and approvers save", () => {
    expect(saved(draft(), approver(), atHead).ok).toBe(true);
    expect(saved(draft(), translator({ translates: ["en"] }), atHead).ok).toBe(true);
    expect(saved(draft(), translator({ translates: ["ar"] }), atHead)).toMatchObject({
      refusal: { code: "not_a_writer" },
    });
    expect(saved(draft(), dutyEditor(), atHead)).toMatchObject({ refusal: { code: "not_a_writer" } });
  });

  test("a text with its approvers is not changed under them", () => {
    expect(saved(editionInReview(), author(), atHead)).toEqual({
      ok: false,
      refusal: { code: "not_with_authors", locale: "en", stage: "in_review" },
    });
  });

  test("a text is never saved into another language", () => {
    const version = { parent: atHead, locale: "fr" as const, head: { ...head, current } };
    expect(save(draft(), author(), version, noon)).toEqual({
      ok: false,
      refusal: { code: "wrong_locale", locale: "en", given: "fr" },
    });
  });
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
