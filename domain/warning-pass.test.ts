import { expect, test } from "vitest";
import { author, draft, editionInReview, noon, person, returnedEdition } from "#test/examples.ts";
import type { MarkedFinding } from "./finding.ts";
import { openWarnings, type PassedWarning, passWarning, takeBackPass } from "./warning-pass.ts";

const warning: MarkedFinding = {
  code: "headline_long",
  severity: "warning",
  place: { field: "headline" },
  facts: {},
  mark: "a",
};
const stop: MarkedFinding = { ...warning, code: "lead_missing", severity: "stop", mark: "b" };
const findings = [stop, warning];
const passed: PassedWarning[] = [{ mark: "a", code: "headline_long", reason: "A name.", by: "jana", at: noon }];
const asked = { mark: "a", reason: " It is the treaty's name. " };

test("a writer lets a warning pass with a reason, in a draft or a returned text", () => {
  const said = { ok: true, value: { warning, reason: "It is the treaty's name." } };
  expect(passWarning(draft(), author(), asked, { findings, passed: [] }, noon)).toEqual(said);
  expect(passWarning(returnedEdition(), author(), asked, { findings, passed: [] }, noon)).toEqual(said);
});

test("nobody else does, nor once the text is with its approvers", () => {
  const others = passWarning(draft(), person(), asked, { findings, passed: [] }, noon);
  expect(others).toEqual({ ok: false, refusal: { code: "not_a_writer", locale: "en" } });
  const late = passWarning(editionInReview(), author(), asked, { findings, passed: [] }, noon);
  expect(late).toEqual({ ok: false, refusal: { code: "not_with_authors", locale: "en", stage: "in_review" } });
});

test("what stops a text cannot be let pass, nor what is not said any more", () => {
  for (const mark of ["b", "c"]) {
    expect(passWarning(draft(), author(), { ...asked, mark }, { findings, passed: [] }, noon)).toEqual({
      ok: false,
      refusal: { code: "warning_gone" },
    });
  }
});

test("a warning passes once, and not without a reason", () => {
  expect(passWarning(draft(), author(), asked, { findings, passed }, noon)).toEqual({
    ok: false,
    refusal: { code: "warning_passed_already", by: "jana" },
  });
  expect(passWarning(draft(), author(), { ...asked, reason: " " }, { findings, passed: [] }, noon)).toEqual({
    ok: false,
    refusal: { code: "pass_without_reason" },
  });
});

test("any writer opens a warning again that was let pass", () => {
  expect(takeBackPass(draft(), author({ id: "grace" }), "a", passed, noon)).toEqual({ ok: true, value: passed[0] });
  expect(takeBackPass(draft(), author(), "c", passed, noon)).toEqual({
    ok: false,
    refusal: { code: "warning_not_passed" },
  });
  expect(takeBackPass(draft(), person(), "a", passed, noon)).toMatchObject({ refusal: { code: "not_a_writer" } });
});

test("open are the warnings that nobody let pass, never a stop", () => {
  expect(openWarnings(findings, [])).toEqual([warning]);
  expect(openWarnings(findings, passed)).toEqual([]);
});
