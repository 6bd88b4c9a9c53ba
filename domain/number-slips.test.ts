import { expect, test } from "vitest";
import { numberSlips } from "./number-slips.ts";
import { numbersIn } from "./numbers.ts";

/** What stands in an English passage in the place of what in its German original. */
function slips(original: string, here: string): [here: string, source: string][] {
  const found = numberSlips(numbersIn(original, "de"), numbersIn(here, "en"));
  return found.map((slip) => [slip.here.text, slip.source.text]);
}

test.each([
  ["31 Schulen, 13 Schiffe", "13 schools, 13 ships", [["13", "31"]]],
  ["31 Schulen, 31 Häfen, 13 Schiffe", "31 schools, 13 ports, 13 ships", [["13", "31"]]],
  ["Am 15. und am 12. Juni", "On 12 June and on 12 June", [["12 june", "15"]]],
  [
    "am 5. Juni und am 8. Juli",
    "on 5 July and on 8 June",
    [
      ["5 july", "5 juni"],
      ["8 june", "8 juli"],
    ],
  ],
  ["um 9:45 Uhr, ab 8:30 Uhr", "at 8:30, from 8:30", [["8:30", "9:45"]]],
] as const)("of %s, %s says %j", (original, here, told) => expect(slips(original, here)).toEqual(told));

test.each([
  ["the same in another order", "31 Schulen, 13 Schiffe", "13 ships and 31 schools"],
  ["in words", "sechs Hunde und 38 Fachleute", "6 dogs and thirty-eight specialists"],
  ["a number once more or less", "31 Schulen und 31 Häfen", "31 schools and ports"],
  [
    "one said again in the place of another",
    "61 Menschen, 38 Helfer, 61 Menschen",
    "61 people, 38 helpers, 38 helpers",
  ],
  ["nothing like it", "31 Schulen", "1848 schools"],
  ["a month that the original has not, which is a finding of its own", "am 5. Juni", "on 5 July"],
])("%s is no slip", (_, original, here) => expect(slips(original, here)).toEqual([]));

test("a table of figures is not compared", () => {
  const figures = (first: number, length = 201) => Array.from({ length }, (_, no) => String(first + no)).join(", ");
  expect(slips(figures(1000), figures(2000))).toEqual([]);
  expect(slips(figures(1000), "1300 ships")).toEqual([]);
  expect(slips("1300 Schiffe", figures(1001))).toEqual([]);
  expect(slips(figures(1000, 200), `${figures(1001, 199)}, 1300`)).toEqual([["1300", "1000"]]);
});
