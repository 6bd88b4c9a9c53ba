import { describe, expect, test } from "vitest";
import {
  approvedEdition,
  author,
  draft,
  dutyEditor,
  minutesAfter,
  noon,
  publishedEdition,
  scheduledEdition,
} from "#test/examples.ts";
import type { Edition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import { type PublicAct, publish, reinstate, schedule, unschedule, withdraw } from "./publication.ts";

function act(editions: Edition[], release: Partial<PublicAct["release"]> = {}): PublicAct {
  return {
    release: { no: 2347076, mode: "as_ready", requiredLocales: ["en"], publicLocales: [], ...release },
    editions: editions.map((edition) => ({ edition, seen: edition.signOffHash })),
  };
}

const de = approvedEdition({ locale: "de" });
const en = approvedEdition({ locale: "en" });

describe("publish", () => {
  test("makes several languages public in one act", () => {
    expect(publish(act([de, en]), dutyEditor(), noon)).toEqual({ ok: true, value: [de, en] });
  });

  test("is for the duty editor, who may have written the text", () => {
    expect(publish(act([en]), dutyEditor({ id: "ada" }), noon).ok).toBe(true);
    expect(publish(act([en]), author(), noon)).toEqual({ ok: false, refusal: { code: "not_a_duty_editor" } });
  });

  test("takes only approved editions that are not scheduled or public", () => {
    for (const [edition, stage] of [
      [draft(), "draft"],
      [scheduledEdition(), "scheduled"],
      [publishedEdition(), "published"],
    ] as const) {
      expect(publish(act([de, edition]), dutyEditor(), noon)).toEqual({
        ok: false,
        refusal: { code: "not_approved", locale: "en", stage },
      });
    }
  });

  test("takes only what was seen", () => {
    const unseen = { ...act([en]), editions: [{ edition: en, seen: "b".repeat(64) }] };
    expect(publish(unseen, dutyEditor(), noon)).toEqual({
      ok: false,
      refusal: { code: "stale_revision", locale: "en", current: en.signOffHash },
    });
  });

  test("takes only editions of one release, and at least one", () => {
    expect(publish(act([approvedEdition({ releaseNo: 1000001 })]), dutyEditor(), noon)).toEqual({
      ok: false,
      refusal: { code: "another_release", locale: "en" },
    });
    expect(publish(act([]), dutyEditor(), noon)).toEqual({ ok: false, refusal: { code: "no_edition_chosen" } });
  });

  describe("together", () => {
    const together: { mode: "together"; requiredLocales: Locale[] } = {
      mode: "together",
      requiredLocales: ["de", "en", "fr"],
    };

    test("the first publication holds all required languages", () => {
      expect(publish(act([de, en], together), dutyEditor(), noon)).toEqual({
        ok: false,
        refusal: { code: "required_locales_missing", locales: ["fr"] },
      });
      const all = act([de, en, approvedEdition({ locale: "fr" })], together);
      expect(publish(all, dutyEditor(), noon).ok).toBe(true);
    });

    test("later editions go out language by language", () => {
      expect(publish(act([de], { ...together, publicLocales: ["de", "en", "fr"] }), dutyEditor(), noon).ok).toBe(true);
    });
  });
});

describe("schedule", () => {
  test("takes what could be published, at least a minute ahead", () => {
    expect(schedule(act([de, en]), dutyEditor(), minutesAfter(noon, 1), noon)).toEqual({ ok: true, value: [de, en] });
  });

  test("refuses an instant that is too near or past", () => {
    for (const goLiveAt of [minutesAfter(noon, 0.99), noon, minutesAfter(noon, -60)]) {
      expect(schedule(act([en]), dutyEditor(), goLiveAt, noon)).toEqual({
        ok: false,
        refusal: { code: "too_soon", earliest: minutesAfter(noon, 1) },
      });
    }
  });

  test("refuses what could not be published", () => {
    expect(schedule(act([draft()]), dutyEditor(), minutesAfter(noon, 9), noon)).toMatchObject({
      refusal: { code: "not_approved" },
    });
  });
});

describe("unschedule", () => {
  test("undoes the act for all its languages", () => {
    const decision = unschedule([scheduledEdition({ locale: "de" }), scheduledEdition()], dutyEditor(), noon);
    expect(decision).toMatchObject({
      ok: true,
      value: [
        { locale: "de", publication: null },
        { locale: "en", publication: null },
      ],
    });
  });

  test("is for the duty editor", () => {
    expect(unschedule([scheduledEdition()], author(), noon)).toEqual({
      ok: false,
      refusal: { code: "not_a_duty_editor" },
    });
  });

  test("is too late once one language is public", () => {
    expect(unschedule([scheduledEdition(), publishedEdition({ locale: "de" })], dutyEditor(), noon)).toEqual({
      ok: false,
      refusal: { code: "not_scheduled", locale: "de", stage: "published" },
    });
  });

  test("needs something scheduled", () => {
    expect(unschedule([], dutyEditor(), noon)).toEqual({ ok: false, refusal: { code: "nothing_scheduled" } });
  });
});

const live = { locale: "en" as const, live: { withdrawn: false } };
const withdrawn = { locale: "en" as const, live: { withdrawn: true } };
const never = { locale: "en" as const, live: null };

describe("withdraw", () => {
  test("leaves the text readable, marked as no longer current", () => {
    expect(withdraw(live, dutyEditor(), "The meeting was cancelled.")).toEqual({ ok: true, value: withdrawn });
  });

  test("refuses without duty editor, public text or explanation, and a second time", () => {
    expect(withdraw(live, author(), "x")).toMatchObject({ refusal: { code: "not_a_duty_editor" } });
    expect(withdraw(never, dutyEditor(), "x")).toEqual({ ok: false, refusal: { code: "not_public", locale: "en" } });
    expect(withdraw(live, dutyEditor(), " ")).toMatchObject({ refusal: { code: "explanation_missing" } });
    expect(withdraw(withdrawn, dutyEditor(), "x")).toMatchObject({ refusal: { code: "already_withdrawn" } });
  });
});

describe("reinstate", () => {
  test("makes a withdrawn text current again", () => {
    expect(reinstate(withdrawn, dutyEditor())).toEqual({ ok: true, value: live });
  });

  test("refuses without duty editor, public text or withdrawal", () => {
    expect(reinstate(withdrawn, author())).toMatchObject({ refusal: { code: "not_a_duty_editor" } });
    expect(reinstate(never, dutyEditor())).toMatchObject({ refusal: { code: "not_public" } });
    expect(reinstate(live, dutyEditor())).toEqual({ ok: false, refusal: { code: "not_withdrawn", locale: "en" } });
  });
});
