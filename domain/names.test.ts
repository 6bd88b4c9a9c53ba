import { expect, test } from "vitest";
import { misspelledNames, namesIn } from "./names.ts";

test.each([
  ["Ilse Marrandt", "Ilse Marandt"],
  ["Ilse Marndt", "Ilse Marandt"],
  ["Ilse Marantt", "Ilse Marandt"],
  ["Wambui Karuiki", "Wambui Kariuki"],
])("%s is %s, misspelt", (name, meant) => {
  expect(misspelledNames(`Es sprach ${name}.`, namesIn(`${meant} spoke.`))).toEqual([{ name, meant }]);
});

test.each([
  ["Außenministerin Ilse Marandt", "Foreign Minister Ilse Marandt"],
  ["Ilse Marandts Rede", "Ilse Marandt's speech"],
  ["Anna Meier und Anna Maier", "Anna Meier and Anna Maier"],
  ["Kestrel Inseln", "Kestrel Islands"],
  ["إلزه ماراندت", "Ilse Marandt"],
  ["Ilse Marquardt", "Ilse Marandt"],
])("%s is no misspelt %s", (text, source) => {
  expect(misspelledNames(text, namesIn(source))).toEqual([]);
});
