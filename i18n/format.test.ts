import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { isoInstant, longDate, longDay, longInstant, timeOfDay, utcOffset } from "#i18n/format.ts";

const berlin = "Europe/Berlin";
const summer = new Date("2026-06-04T14:00:00Z");

test.each([
  ["de", "4. Juni 2026, 16:00 Uhr (Lindmar, UTC+2)"],
  ["en", "4 June 2026, 16:00 (Lindmar, UTC+2)"],
  ["fr", "4 juin 2026, 16:00 (Lindmar, UTC+2)"],
  ["ar", "4 يونيو 2026، الساعة 16:00 (Lindmar، UTC+2)"],
  ["de-simple", "4. Juni 2026, 16:00 Uhr (Lindmar, UTC+2)"],
] as const)("a time in %s names day, hour, city and offset", (locale, written) => {
  expect(longInstant(locale, summer, { zone: berlin, city: "Lindmar" })).toBe(written);
});

test.each(locales)("the month is written out in %s and digits are Latin", (locale) => {
  for (let month = 0; month < 12; month += 1) {
    const written = longDate(locale, new Date(Date.UTC(2020, month, 4, 12)), berlin);
    expect(written).toMatch(/^4\.? \p{L}{3,} 2020$/u);
  }
});

test("a page in English prints no date in digits", () => {
  expect(longDay("en", "2020-06-04")).toBe("4 June 2020");
});

test("the first of a month is an ordinal in French only", () => {
  expect(longDay("fr", "2026-05-01")).toBe("1er mai 2026");
  expect(longDay("fr", "2026-05-11")).toBe("11 mai 2026");
  expect(longDay("en", "2026-05-01")).toBe("1 May 2026");
});

test("midnight and evening are told by the 24-hour clock", () => {
  for (const locale of locales) {
    expect(timeOfDay(locale, new Date("2026-06-04T22:00:00Z"), berlin)).toBe("00:00");
    expect(timeOfDay(locale, new Date("2026-06-04T19:05:00Z"), berlin)).toBe("21:05");
  }
});

test("the day is that of the office, not of UTC", () => {
  expect(longDate("en", new Date("2026-06-04T22:30:00Z"), berlin)).toBe("5 June 2026");
});

test.each([
  [summer, berlin, "UTC+2", "2026-06-04T16:00:00+02:00"],
  [new Date("2026-01-04T14:00:00Z"), berlin, "UTC+1", "2026-01-04T15:00:00+01:00"],
  [summer, "Asia/Kolkata", "UTC+5:30", "2026-06-04T19:30:00+05:30"],
  [summer, "America/New_York", "UTC-4", "2026-06-04T10:00:00-04:00"],
  [summer, "UTC", "UTC", "2026-06-04T14:00:00+00:00"],
])("%s in %s", (at, zone, offset, iso) => {
  expect(utcOffset(at, zone)).toBe(offset);
  expect(isoInstant(at, zone)).toBe(iso);
  expect(new Date(iso)).toEqual(at);
});

test("the two hours that a clock shows twice are told apart by their offset", () => {
  expect(isoInstant(new Date("2027-10-31T00:30:00Z"), berlin)).toBe("2027-10-31T02:30:00+02:00");
  expect(isoInstant(new Date("2027-10-31T01:30:00Z"), berlin)).toBe("2027-10-31T02:30:00+01:00");
});
