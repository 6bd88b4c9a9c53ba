import { describe, expect, test } from "vitest";
import { approver, author, dutyEditor } from "#test/examples.ts";
import { confirmRetraction, dismissRetraction, type RetractionRequest, requestRetraction } from "./retraction.ts";

const versions = [
  { locale: "de", live: { withdrawn: false } },
  { locale: "en", live: { withdrawn: true } },
] as const;
const asked = { reasonClass: "legal", notices: { de: "Zurückgenommen.", en: "Retracted." } } as const;

function request(given: Partial<RetractionRequest> = {}): RetractionRequest {
  return { requestedBy: "dora", state: "pending", ...asked, ...given };
}

describe("request a retraction", () => {
  test("the duty editor asks, for public and withdrawn texts", () => {
    expect(requestRetraction(versions, dutyEditor(), asked, false)).toEqual({ ok: true, value: request() });
    expect(requestRetraction(versions, author(), asked, false)).toMatchObject({
      refusal: { code: "not_a_duty_editor" },
    });
  });

  test("every page that goes has a notice in its language", () => {
    expect(requestRetraction(versions, dutyEditor(), { ...asked, notices: { de: "Weg.", en: " " } }, false)).toEqual({
      ok: false,
      refusal: { code: "notice_missing", locale: "en" },
    });
  });

  test("what is not public cannot be retracted", () => {
    expect(requestRetraction([{ locale: "fr", live: null }], dutyEditor(), asked, false)).toEqual({
      ok: false,
      refusal: { code: "not_public", locale: "fr" },
    });
    expect(requestRetraction([], dutyEditor(), asked, false)).toMatchObject({
      refusal: { code: "no_language_chosen" },
    });
  });

  test("one request at a time", () => {
    expect(requestRetraction(versions, dutyEditor(), asked, true)).toMatchObject({
      refusal: { code: "retraction_pending" },
    });
  });
});

describe("confirm a retraction", () => {
  test("another duty editor or an approver confirms", () => {
    expect(confirmRetraction(request(), dutyEditor({ id: "sam" }))).toEqual({
      ok: true,
      value: request({ state: "confirmed" }),
    });
    expect(confirmRetraction(request(), approver()).ok).toBe(true);
    expect(confirmRetraction(request(), author())).toMatchObject({ refusal: { code: "not_a_second_person" } });
  });

  test("nobody confirms their own request", () => {
    expect(confirmRetraction(request(), dutyEditor())).toEqual({ ok: false, refusal: { code: "own_request" } });
  });

  test("what is decided stays decided", () => {
    for (const state of ["confirmed", "dismissed"] as const) {
      const refused = { ok: false, refusal: { code: "request_closed", state } };
      expect(confirmRetraction(request({ state }), approver())).toEqual(refused);
      expect(dismissRetraction(request({ state }), approver())).toEqual(refused);
    }
  });
});

test("who asked, or who might have confirmed, dismisses a request", () => {
  expect(dismissRetraction(request({ requestedBy: "ada" }), author())).toMatchObject({ value: { state: "dismissed" } });
  expect(dismissRetraction(request(), approver()).ok).toBe(true);
  expect(dismissRetraction(request(), author())).toMatchObject({ refusal: { code: "not_a_second_person" } });
});
