import { expect, test } from "vitest";
import { publicNotice } from "./public-notice.ts";

test("a notice in the language of its page is taken", () => {
  const notice = " This release was withdrawn because the meeting was cancelled. ";
  expect(publicNotice(notice, "en")).toEqual({ ok: true, value: notice.trim() });
  expect(publicNotice("Diese Meldung wurde zurückgezogen, weil das Treffen nicht stattfindet.", "de-simple").ok).toBe(
    true,
  );
});

test("a notice in another language or script is refused", () => {
  const refused = { ok: false, refusal: { code: "notice_in_another_language", locale: "en" } };
  expect(publicNotice("Diese Meldung wurde zurückgezogen, weil das Treffen nicht stattfindet.", "en")).toEqual(refused);
  expect(publicNotice("سُحب هذا البيان لأن الاجتماع أُلغي.", "en")).toEqual(refused);
});
