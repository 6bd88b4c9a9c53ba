import { expect, test } from "vitest";
import { embargoTimes } from "./check-embargo-times.ts";

const times = (journalistsOnly: string) => embargoTimes({ journalistsOnly }).map(({ facts }) => facts.time);

test.each([
  ["EMBARGO until 4 June, 16:00", ["16:00"]],
  ["Embargo until Thursday, 16:00.", ["16:00"]],
  ["Embargoed until 4 pm on Thursday", ["4 pm"]],
  ["Not for publication before noon", ["noon"]],
  ["Sperrfrist: 4. Juni, 16 Uhr", ["16 Uhr"]],
  ["Gesperrt bis 16.30 Uhr", ["16.30 Uhr"]],
  ["EMBARGO 4 June 16:00", ["16:00"]],
  ["The embargo ends at 16:00.", ["16:00"]],
  ["Presse-Embargo bis 16 Uhr", ["16 Uhr"]],
  ["Sous embargo jusqu’à 16 h", ["16 h"]],
  ["محظور النشر حتى 16:00", ["16:00"]],
  ["Embargo\nThursday, 16:00\nThe call starts at 10:30.", ["16:00"]],
  ["Embargo: 16:00\nEmbargo of the second part: 18:00 UTC", ["16:00"]],
  ["Embargo until 2026-06-04 16:00", ["16:00"]],
  ["Embargo until 2026-06-04T16:00", ["16:00"]],
  ["Embargo until 16:00, questions to +49 30 123456", ["16:00"]],
  ["Sperrfrist: 4. Juni, Mitternacht", ["Mitternacht"]],
])("%j names an hour of no zone", (note, found) => expect(times(note)).toEqual(found));

test.each([
  "EMBARGO until 4 June, 16:00 CEST",
  "EMBARGO until 4 June, 16:00 Lindmar time (UTC+2)",
  "Embargo until 2026-06-04T16:00+02:00",
  "Embargo until 2026-06-04 16:00 -0330",
  "Sperrfrist: 4. Juni, 16 Uhr MESZ",
  "Sperrfrist: 16 Uhr Lindmarer Zeit",
  "Sous embargo jusqu’à 16 h, heure de Lindmar",
  "محظور النشر حتى 16:00 بتوقيت ليندمار",
  "Embargo until 4 June",
  "Sperrfrist bis zum 4.6.2026",
  "Sperrfrist bis zum 04.06.2026.",
  "The press centre opens at 10:30.",
  "The minister speaks about the oil embargo at 16:00.",
  "A call on the embargo against Norrland starts at 10:30.",
  "Die Hafenstraße ist bis 16 Uhr gesperrt.",
  "Die Ministerin spricht um 16 Uhr zum Waffenembargo.",
  "Point de presse à 16 h : l’embargo sur les armes",
  "",
])("%j says nothing wrong", (note) => expect(times(note)).toEqual([]));

test("the finding leads to the hour", () => {
  expect(embargoTimes({ journalistsOnly: "Embargo: 16:00" })).toEqual([
    {
      code: "embargo_without_zone",
      severity: "warning",
      place: { field: "journalistsOnly", words: "16:00" },
      facts: { time: "16:00" },
    },
  ]);
});
