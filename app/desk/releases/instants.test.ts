import { expect, test } from "vitest";
import { deskInstant, listInstant, timeUntil } from "./instants.ts";

const lindmar = { zone: "Europe/Berlin", city: "Lindmar" };
const now = new Date("2026-06-04T12:22:00Z");

test("a time of the desk names city and offset", () => {
  expect(deskInstant("en", new Date("2026-06-04T14:00:00Z"), lindmar, now)).toBe("Thu 4 June, 16:00 Lindmar (UTC+2)");
  expect(deskInstant("de", new Date("2026-06-04T14:00:00Z"), lindmar, now)).toBe("Do., 4. Juni, 16:00 Lindmar (UTC+2)");
});

test("another year is written out", () => {
  expect(deskInstant("en", new Date("2025-12-31T23:30:00Z"), lindmar, new Date("2025-06-01T00:00:00Z"))).toContain(
    "2026",
  );
  expect(listInstant("en", new Date("2024-02-01T12:00:00Z"), lindmar, now)).toBe("1 Feb 2024, 13:00");
});

test("today needs no day, and today is the office's", () => {
  expect(listInstant("en", new Date("2026-06-03T22:30:00Z"), lindmar, now)).toBe("00:30");
  expect(listInstant("en", new Date("2026-06-03T21:30:00Z"), lindmar, now)).toBe("3 Jun, 23:30");
});

test.each([
  ["2026-06-04T14:00:00Z", "in 1 hr 38 mins"],
  ["2026-06-04T12:22:20Z", "in 1 min"],
  ["2026-06-04T14:22:00Z", "in 2 hrs"],
  ["2026-06-07T12:22:00Z", "in 3 days"],
  ["2026-06-04T12:22:00Z", ""],
])("until %s: %s", (at, words) => {
  expect(timeUntil("en", new Date(at), now)).toBe(words);
});

test("counts down in German", () => {
  expect(timeUntil("de", new Date("2026-06-04T14:00:00Z"), now)).toBe("in 1 Std. 38 Min.");
});
