import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { instantOf, wallTimeOf } from "./wall-time.ts";

const berlin = "Europe/Berlin";

test("a wall time is the instant at which the zone's clocks show it, in summer and in winter", () => {
  expect(instantOf({ date: "2026-06-04", time: "16:00" }, berlin)).toEqual({
    ok: true,
    value: new Date("2026-06-04T14:00:00Z"),
  });
  expect(instantOf({ date: "2026-12-04", time: "16:00" }, berlin)).toEqual({
    ok: true,
    value: new Date("2026-12-04T15:00:00Z"),
  });
});

test("a time that the clocks skip is refused with the two times around it", () => {
  expect(instantOf({ date: "2026-03-29", time: "02:30", fold: "later" }, berlin)).toEqual({
    ok: false,
    refusal: { code: "nonexistent_time", date: "2026-03-29", time: "02:30", before: "01:30", after: "03:30" },
  });
});

test("a time that the clocks show twice is asked about", () => {
  const typed = { date: "2026-10-25", time: "02:30" };
  const earlier = new Date("2026-10-25T00:30:00Z");
  const later = new Date("2026-10-25T01:30:00Z");
  expect(instantOf(typed, berlin)).toEqual({
    ok: false,
    refusal: { code: "ambiguous_time", ...typed, earlier, later },
  });
  expect(instantOf({ ...typed, fold: "earlier" }, berlin)).toEqual({ ok: true, value: earlier });
  expect(instantOf({ ...typed, fold: "later" }, berlin)).toEqual({ ok: true, value: later });
});

test("what is no time is refused", () => {
  for (const typed of [
    { date: "2026-02-30", time: "12:00" },
    { date: "2026-06-04", time: "24:00" },
    { date: "4.6.2026", time: "12:00" },
    { date: "2026-06-04", time: "9:00" },
    { date: "", time: "" },
  ]) {
    expect(instantOf(typed, berlin)).toEqual({ ok: false, refusal: { code: "invalid_time" } });
  }
});

test("invariant 10: the clocks show what was typed at the instant it became, whatever happens to the clocks", () => {
  const zones = [berlin, "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia", "UTC"];
  const minutes = fc.integer({ min: 0, max: 4 * 366 * 24 * 60 });
  const start = Temporal.PlainDateTime.from("2024-01-01T00:00");
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, fc.constantFrom("earlier", "later"), (zone, after, fold) => {
      const moment = start.add({ minutes: after });
      const typed = { date: moment.toPlainDate().toString(), time: moment.toPlainTime().toString().slice(0, 5) };
      const instant = instantOf({ ...typed, fold }, zone);
      if (instant.ok) expect(wallTimeOf(instant.value, zone)).toEqual(typed);
      else expect(instant.refusal.code).toBe("nonexistent_time");
    }),
  );
});
