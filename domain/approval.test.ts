import { describe, expect, test } from "vitest";
import {
  approvedEdition,
  approver,
  author,
  draft,
  editionInReview,
  noon,
  publishedEdition,
  scheduledEdition,
} from "#test/examples.ts";
import { approve, requestChanges, revokeSignOff } from "./approval.ts";

describe("approve", () => {
  test("the last required sign-off approves the edition", () => {
    const edition = editionInReview();
    const decision = approve(edition, approver(), edition.signOffHash, noon);
    expect(decision).toMatchObject({
      ok: true,
      value: { state: "approved", publication: null, signOffs: [{ by: "grace", role: "desk", at: noon }] },
    });
  });

  test("an edition stays in review until every required sign-off is given", () => {
    const edition = editionInReview({ required: ["desk", "legal"] });
    const first = approve(edition, approver(), edition.signOffHash, noon);
    expect(first).toMatchObject({ ok: true, value: { state: "in_review", signOffs: [{ role: "desk" }] } });
    if (!first.ok) return;
    const lee = approver({ id: "lee", role: "legal", signOffRoles: ["legal"] });
    expect(approve(first.value, lee, edition.signOffHash, noon)).toMatchObject({
      ok: true,
      value: { state: "approved" },
    });
  });

  test("nobody approves a text they helped to write", () => {
    const edition = editionInReview({ authors: ["ada", "grace"] });
    expect(approve(edition, approver({ id: "grace" }), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "own_work", locale: "en" },
    });
  });

  test("only approvers approve", () => {
    const edition = editionInReview();
    expect(approve(edition, approver({ roles: ["author"] }), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "not_an_approver" },
    });
  });

  test("an approver signs only in a role they hold", () => {
    const edition = editionInReview({ required: ["legal"] });
    expect(approve(edition, approver({ role: "legal" }), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "sign_off_role_not_held", role: "legal" },
    });
  });

  test("an approval never covers a text that was not seen", () => {
    const edition = editionInReview();
    expect(approve(edition, approver(), "b".repeat(64), noon)).toEqual({
      ok: false,
      refusal: { code: "stale_revision", locale: "en", current: edition.signOffHash },
    });
  });

  test("only an edition in review is approved", () => {
    const edition = draft();
    expect(approve(edition, approver(), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "not_in_review", locale: "en", stage: "draft" },
    });
  });

  test("a sign-off that nobody asked for is not taken", () => {
    const edition = editionInReview({ required: ["legal"] });
    expect(approve(edition, approver(), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "sign_off_not_required", role: "desk" },
    });
  });

  test("one person gives one sign-off, also when they hold two roles", () => {
    const signOffs = [{ by: "grace", role: "desk", at: noon } as const];
    const edition = editionInReview({ required: ["desk", "legal"], signOffs });
    const grace = approver({ role: "legal", signOffRoles: ["desk", "legal"] });
    expect(approve(edition, grace, edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "already_signed_off", role: "desk" },
    });
  });

  test("a sign-off role is filled once", () => {
    const signOffs = [{ by: "mo", role: "desk", at: noon } as const];
    const edition = editionInReview({ required: ["desk", "legal"], signOffs });
    expect(approve(edition, approver(), edition.signOffHash, noon)).toEqual({
      ok: false,
      refusal: { code: "role_already_signed_off", role: "desk", by: "mo" },
    });
  });
});

describe("request changes", () => {
  const reason = " The number is wrong. ";

  test("sends a text in review or an approved one back with the reason", () => {
    for (const edition of [editionInReview(), approvedEdition()]) {
      const decision = requestChanges(edition, approver(), { seen: edition.signOffHash, reason }, noon);
      expect(decision).toMatchObject({
        ok: true,
        value: { state: "changes_requested", objection: { by: "grace", reason: "The number is wrong.", at: noon } },
      });
      expect(decision.ok && "signOffs" in decision.value).toBe(false);
    }
  });

  test("only approvers send back", () => {
    const edition = editionInReview();
    expect(requestChanges(edition, author(), { seen: edition.signOffHash, reason }, noon)).toEqual({
      ok: false,
      refusal: { code: "not_an_approver" },
    });
  });

  test("needs a reason", () => {
    const edition = editionInReview();
    expect(requestChanges(edition, approver(), { seen: edition.signOffHash, reason: " " }, noon)).toEqual({
      ok: false,
      refusal: { code: "reason_missing" },
    });
  });

  test("names the text that was read", () => {
    const edition = editionInReview();
    expect(requestChanges(edition, approver(), { seen: "b".repeat(64), reason }, noon)).toEqual({
      ok: false,
      refusal: { code: "stale_revision", locale: "en", current: edition.signOffHash },
    });
  });

  test("is refused for drafts, and for scheduled and public texts", () => {
    for (const [edition, stage] of [
      [draft(), "draft"],
      [scheduledEdition(), "scheduled"],
      [publishedEdition(), "published"],
    ] as const) {
      expect(requestChanges(edition, approver(), { seen: edition.signOffHash, reason }, noon)).toEqual({
        ok: false,
        refusal: { code: "not_with_approvers", locale: "en", stage },
      });
    }
  });
});

describe("revoke sign-off", () => {
  const signOffs = [
    { by: "grace", role: "desk", at: noon },
    { by: "lee", role: "legal", at: noon },
  ] as const;

  test("opens the review of the same revision anew, without any sign-off", () => {
    for (const edition of [
      editionInReview({ signOffs }),
      approvedEdition({ signOffs }),
      scheduledEdition({ signOffs }),
    ]) {
      const decision = revokeSignOff(edition, approver(), noon);
      expect(decision).toMatchObject({
        ok: true,
        value: { state: "in_review", signOffs: [], required: ["desk"], signOffHash: edition.signOffHash },
      });
      expect(decision.ok && "publication" in decision.value).toBe(false);
    }
  });

  test("is for the one who gave it", () => {
    expect(revokeSignOff(approvedEdition(), approver({ id: "mo" }), noon)).toEqual({
      ok: false,
      refusal: { code: "not_signed_off_by_you", locale: "en" },
    });
  });

  test("is too late once the text is public", () => {
    expect(revokeSignOff(publishedEdition(), approver(), noon)).toEqual({
      ok: false,
      refusal: { code: "already_public", locale: "en", stage: "published" },
    });
  });

  test("needs something that was signed", () => {
    expect(revokeSignOff(draft(), approver(), noon)).toEqual({
      ok: false,
      refusal: { code: "nothing_to_revoke", locale: "en", stage: "draft" },
    });
  });
});
