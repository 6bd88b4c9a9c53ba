import { expect, test } from "vitest";
import { announcesStatement, attributionOf, placeIn, speakerIn } from "./speaker.ts";

test.each([
  [
    "Following the talks, Foreign Minister Ilse Marandt issued the following statement today (4 June) in The Hague:",
    "Ilse Marandt",
    "Foreign Minister",
    "The Hague",
  ],
  ["Spokesperson Tomas Riedal said in Lindmar:", "Tomas Riedal", "Spokesperson", "Lindmar"],
  [
    "Minister of State Anna von der Linden made the following remarks:",
    "Anna von der Linden",
    "Minister of State",
    null,
  ],
  [
    "Nach dem Treffen gab Außenministerin Ilse Marandt heute (4. Juni) in Den Haag folgende Erklärung ab:",
    "Ilse Marandt",
    "Außenministerin",
    "Den Haag",
  ],
  ["Dazu erklärte Außenministerin Ilse Marandt heute in Lindmar:", "Ilse Marandt", "Außenministerin", "Lindmar"],
  ["Außenministerin Ilse Marandt erklärte anlässlich des Treffens:", "Ilse Marandt", "Außenministerin", null],
  [
    "À l’issue de la réunion, la ministre des Affaires étrangères, Ilse Marandt, a fait à La Haye la déclaration suivante :",
    "Ilse Marandt",
    "ministre des Affaires étrangères",
    "La Haye",
  ],
  ["عقب الاجتماع أدلت وزيرة الخارجية إلزه ماراندت بالبيان التالي:", "إلزه ماراندت", "وزيرة الخارجية", null],
])("%s", (sentence, speaker, office, place) => {
  expect(speakerIn(sentence)).toEqual({ speaker, office });
  expect(placeIn(sentence)).toBe(place);
});

test.each([
  "Foreign Minister Ilse Marandt and Foreign Minister Arvid Sjöholm issued the following statement:",
  "The ministers issued the following statement:",
  "Ilse Marandt issued the following statement:",
  "Foreign Minister Ilse Marandt travels to Norrland.",
])("%s names nobody for certain", (sentence) => {
  expect(speakerIn(sentence)).toBeNull();
});

test("a statement is announced by its last words", () => {
  expect(announcesStatement("She issued the following statement today:")).toBe(true);
  expect(announcesStatement("She issued the following statement today.")).toBe(false);
  expect(announcesStatement("The programme has three parts:")).toBe(false);
});

test("a line under the words is an attribution if it has name and office", () => {
  expect(attributionOf("— Ilse Marandt, Foreign Minister of Halvoria")).toEqual({
    speaker: "Ilse Marandt",
    office: "Foreign Minister of Halvoria",
  });
  expect(attributionOf("إلزه ماراندت، وزيرة الخارجية")).toEqual({ speaker: "إلزه ماراندت", office: "وزيرة الخارجية" });
  expect(attributionOf("Photograph by the ministry")).toBeNull();
});
