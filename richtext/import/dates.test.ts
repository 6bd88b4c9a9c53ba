import { expect, test } from "vitest";
import type { Locale } from "#domain/locale.ts";
import { findDate } from "./dates.ts";
import { readMetaLine } from "./meta-line.ts";

test.each<[Locale, string, string | null]>([
  ["en", "04.06.2020 - Press release", "2020-06-04"],
  ["en", "4 June 2020", "2020-06-04"],
  ["en", "June 4th, 2020", "2020-06-04"],
  ["en", "4th of June 2020", "2020-06-04"],
  ["en", "2020-06-04", "2020-06-04"],
  ["en", "13/06/2020", "2020-06-13"],
  ["en", "06/13/2020", "2020-06-13"],
  ["de", "4. Juni 2020", "2020-06-04"],
  ["de", "Donnerstag, den 4. März 2020", "2020-03-04"],
  ["de-simple", "4. Juni 2020", "2020-06-04"],
  ["fr", "le 1er août 2020", "2020-08-01"],
  ["fr", "4 févr. 2020", "2020-02-04"],
  ["ar", "٤ يونيو ٢٠٢٠", "2020-06-04"],
  ["ar", "4 حزيران 2020", "2020-06-04"],
  ["ar", "4 يونيو/حزيران", null],
  ["en", "4. Juni 2020", "2020-06-04"],
  ["en", "31.02.2020", null],
  ["en", "4 June", null],
  ["en", "Article 12.3.2020.1", null],
  ["en", "1 January 0099", null],
])("%s: %s", (locale, text, date) => {
  expect(findDate(text, locale)?.date ?? null).toBe(date);
});

test("day and month that could be swapped are said on an English page", () => {
  expect(findDate("04/06/2020", "en")).toMatchObject({ date: "2020-06-04", ambiguous: true });
  expect(findDate("04/06/2020", "fr")).toMatchObject({ ambiguous: false });
  expect(findDate("04/04/2020", "en")).toMatchObject({ ambiguous: false });
});

test("a line under the headline gives date, kind and place, and keeps the rest", () => {
  expect(readMetaLine("Lindmar, 4 June 2020", "en")).toMatchObject({ place: "Lindmar", rest: "" });
  expect(readMetaLine("Joint statement | Thursday, 4 June 2020, 16:00", "en")).toMatchObject({
    releaseType: "joint_statement",
    place: null,
    rest: "16:00",
  });
  expect(readMetaLine("Press release No. 123", "en")).toMatchObject({
    releaseType: "press_release",
    date: null,
    rest: "No. 123",
  });
  expect(readMetaLine("Terminhinweis vom 4. Juni 2020, 16:00 Uhr", "de")).toMatchObject({
    releaseType: "media_advisory",
    rest: "16:00 Uhr",
  });
  expect(readMetaLine("The ministers met on 4 June 2020 in order to discuss the agreement", "en")).toBeNull();
  expect(readMetaLine("Overstatement", "en")).toBeNull();
});
