import { describe, expect, test } from "vitest";
import { approver, author, draft, dutyEditor, editionInReview, noon } from "#test/examples.ts";
import { ask, decline, hold, type Lease, leave } from "./lease.ts";

const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const jana = { personId: "jana", name: "Jana", tab: "tab-of-jana" };
const amira = { personId: "amira", name: "Amira", tab: "tab-of-amira" };

function lease(given: Partial<Lease> = {}): Lease {
  return { holder: jana, since: noon, seenAt: noon, asked: null, ...given };
}

describe("who writes", () => {
  test("the first window takes the lease, and keeps it however long it is silent", () => {
    expect(hold(draft(), author(), "a", null, noon)).toEqual({ ok: true, value: "taken" });
    expect(hold(draft(), author({ id: "jana" }), jana.tab, lease(), later(89))).toEqual({ ok: true, value: "kept" });
    expect(hold(draft(), author({ id: "jana" }), jana.tab, lease(), later(600))).toEqual({ ok: true, value: "kept" });
  });

  test("all others read along until it has been silent for 90 seconds", () => {
    expect(hold(draft(), author(), "a", lease(), later(89))).toEqual({
      ok: false,
      refusal: { code: "somebody_writes", by: "Jana", isOwn: false, since: noon },
    });
    expect(hold(draft(), author(), "a", lease(), later(90))).toEqual({ ok: true, value: "passed" });
    expect(hold(draft(), author({ id: "jana" }), "another", lease(), later(1))).toMatchObject({
      refusal: { isOwn: true },
    });
  });

  test("it passes to who asked, 30 seconds after the question, and to nobody else", () => {
    const asked = lease({ asked: { ...amira, at: noon } });
    expect(hold(draft(), author(), amira.tab, asked, later(29))).toMatchObject({ ok: false });
    expect(hold(draft(), author(), amira.tab, asked, later(30))).toEqual({ ok: true, value: "passed" });
    expect(hold(draft(), author(), "a", asked, later(30))).toMatchObject({ ok: false });
  });

  test("one's own other window gives way at once when it is asked", () => {
    const asked = lease({ asked: { ...jana, tab: "another", at: noon } });
    expect(hold(draft(), author({ id: "jana" }), "another", asked, later(0))).toEqual({ ok: true, value: "passed" });
  });

  test("who may not change the text, and when nobody may, there is nothing to hold", () => {
    expect(hold(draft(), dutyEditor(), "a", null, noon)).toMatchObject({ refusal: { code: "not_a_writer" } });
    expect(hold(editionInReview(), approver(), "a", null, noon)).toMatchObject({
      refusal: { code: "not_with_authors", stage: "in_review" },
    });
  });
});

describe("asking for the lease", () => {
  test("the holder is asked by one at a time; asking again is the same question", () => {
    expect(ask(draft(), author(), amira.tab, lease(), later(1)).ok).toBe(true);
    const asked = lease({ asked: { ...amira, at: noon }, seenAt: later(119) });
    expect(ask(draft(), author(), amira.tab, asked, later(5)).ok).toBe(true);
    expect(ask(draft(), author(), "a", asked, later(5))).toEqual({
      ok: false,
      refusal: { code: "asked_already", by: "Amira" },
    });
    expect(ask(draft(), author(), "a", asked, later(120)).ok).toBe(true);
  });

  test("who may not change the text asks for nothing", () => {
    expect(ask(draft(), dutyEditor(), "a", lease(), later(1))).toMatchObject({ refusal: { code: "not_a_writer" } });
  });

  test("where nobody writes there is nobody to ask", () => {
    expect(ask(draft(), author(), "a", null, noon)).toEqual({ ok: false, refusal: { code: "nobody_writes" } });
    expect(ask(draft(), author(), "a", lease(), later(90))).toEqual({ ok: false, refusal: { code: "nobody_writes" } });
  });
});

test("the holder may go on, and is asked no more", () => {
  const asked = lease({ asked: { ...amira, at: noon } });
  expect(decline(asked, jana.tab)).toEqual(lease());
  expect(decline(asked, amira.tab)).toBeUndefined();
  expect(decline(null, jana.tab)).toBeUndefined();
});

test("who leaves the text gives it to who asked, else to nobody; who asked and leaves asks no more", () => {
  const asked = { ...amira, at: noon };
  expect(leave(lease({ asked }), jana.tab, later(5))).toEqual(
    lease({ holder: amira, since: later(5), seenAt: later(5) }),
  );
  expect(leave(lease(), jana.tab, noon)).toBeNull();
  expect(leave(lease({ asked }), amira.tab, noon)).toEqual(lease());
  expect(leave(lease(), "a", noon)).toBeUndefined();
  expect(leave(null, "a", noon)).toBeUndefined();
});
