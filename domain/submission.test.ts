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
import type { Finding } from "./check.ts";
import type { Edition } from "./edition.ts";
import type { Person } from "./person.ts";
import { edit, recall, type Submission, submit } from "./submission.ts";

const stop: Finding = { code: "headline_missing", severity: "stop", place: { field: "headline" }, facts: {} };
const warning: Finding = { ...stop, severity: "warning" };

function submitted(edition: Edition, by: Person, given: Partial<Submission> = {}) {
  const submission = {
    seen: edition.signOffHash,
    changeNote: null,
    findings: [],
    required: ["desk" as const],
    unrevised: null,
    ...given,
  };
  return submit(edition, by, submission, noon);
}

describe("submit", () => {
  test("hands a draft or a returned text to its approvers and fixes the sign-offs it needs", () => {
    for (const edition of [draft(), returnedEdition()]) {
      const decision = submitted(edition, author(), { required: ["desk", "legal"] });
      expect(decision).toMatchObject({
        ok: true,
        value: { state: "in_review", submittedBy: "ada", required: ["desk", "legal"], signOffs: [] },
      });
      expect(decision.ok && "objection" in decision.value).toBe(false);
    }
  });

  test("a translator submits their language", () => {
    expect(submitted(draft({ locale: "ar" }), translator()).ok).toBe(true);
    expect(submitted(draft({ locale: "fr" }), translator())).toEqual({
      ok: false,
      refusal: { code: "not_a_writer", locale: "fr" },
    });
  });

  test("who has a hand in the text submits it", () => {
    expect(submitted(draft({ authors: ["grace"] }), approver()).ok).toBe(true);
    expect(submitted(draft(), approver())).toMatchObject({ refusal: { code: "not_a_writer" } });
  });

  test("only a text that is with its authors is submitted", () => {
    expect(submitted(editionInReview(), author())).toEqual({
      ok: false,
      refusal: { code: "not_with_authors", locale: "en", stage: "in_review" },
    });
  });

  test("only what was seen is submitted", () => {
    expect(submitted(draft(), author(), { seen: "b".repeat(64) })).toEqual({
      ok: false,
      refusal: { code: "stale_revision", locale: "en", current: draft().signOffHash },
    });
  });

  test("nothing is submitted while it lacks words that somebody typed", () => {
    const unrevised = { by: "Jana", at: noon };
    expect(submitted(draft(), author(), { unrevised })).toEqual({
      ok: false,
      refusal: { code: "being_written", locale: "en", ...unrevised },
    });
  });

  test("an update and a correction tell readers what changed, a refile does not", () => {
    const later = { number: 2, kind: "correction" } as const;
    expect(submitted(draft(later), author(), { changeNote: " " })).toEqual({
      ok: false,
      refusal: { code: "change_note_missing", locale: "en" },
    });
    expect(submitted(draft(later), author(), { changeNote: "The date was wrong." }).ok).toBe(true);
    expect(submitted(draft({ ...later, kind: "update" }), author())).toMatchObject({ ok: false });
    expect(submitted(draft({ ...later, kind: "refile" }), author()).ok).toBe(true);
  });

  test("a blocking check keeps a text with its authors, a warning does not", () => {
    expect(submitted(draft(), author(), { findings: [warning, stop] })).toEqual({
      ok: false,
      refusal: { code: "checks_block", findings: [stop] },
    });
    expect(submitted(draft(), author(), { findings: [warning] }).ok).toBe(true);
  });
});

describe("recall", () => {
  test("the submitter takes a text back", () => {
    expect(recall(editionInReview(), author(), noon)).toMatchObject({ ok: true, value: { state: "draft" } });
  });

  test("the duty editor takes it back for an absent submitter", () => {
    expect(recall(editionInReview(), dutyEditor(), noon).ok).toBe(true);
  });

  test("nobody else does", () => {
    expect(recall(editionInReview(), author({ id: "jana" }), noon)).toEqual({
      ok: false,
      refusal: { code: "not_the_submitter", locale: "en", submittedBy: "ada" },
    });
  });

  test("only a text in review can be recalled", () => {
    expect(recall(approvedEdition(), author(), noon)).toEqual({
      ok: false,
      refusal: { code: "not_in_review", locale: "en", stage: "approved" },
    });
  });
});

describe("edit", () => {
  test("takes a text in review, or approved, back to draft without its sign-offs", () => {
    for (const edition of [editionInReview(), approvedEdition()]) {
      const decision = edit(edition, author(), noon);
      expect(decision).toMatchObject({ ok: true, value: { state: "draft" } });
      expect(decision.ok && "signOffs" in decision.value).toBe(false);
    }
  });

  test("authors, translators of the language and approvers may", () => {
    expect(edit(approvedEdition({ locale: "ar" }), translator(), noon).ok).toBe(true);
    expect(edit(approvedEdition(), approver(), noon).ok).toBe(true);
    expect(edit(approvedEdition(), dutyEditor(), noon)).toEqual({
      ok: false,
      refusal: { code: "not_a_writer", locale: "en" },
    });
  });

  test("a scheduled text must be unscheduled first, a public one needs a new edition", () => {
    expect(edit(scheduledEdition(), author(), noon)).toMatchObject({
      refusal: { code: "not_with_approvers", stage: "scheduled" },
    });
    expect(edit(publishedEdition(), author(), noon)).toMatchObject({
      refusal: { code: "not_with_approvers", stage: "published" },
    });
  });
});
