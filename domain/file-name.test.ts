import { expect, test } from "vitest";
import { isFileName } from "./file-name.ts";

test.each([
  "IMG_2034.JPG",
  "minister.png",
  "IMG 2034",
  "DSC01234",
  "Screenshot 2026-06-04",
  "lindmar_quay_final",
  "signing-ceremony-3",
  "photo1",
  "Bild 3",
])("%s is the name of a file", (text) => expect(isFileName(text)).toBe(true));

test.each([
  "",
  "Ilse Marandt signs the agreement",
  "Signing ceremony",
  "Quay",
  "Two ministers shake hands at quay 3",
  "Photo 3 of the series shows the quay",
  "وزيرة الخارجية توقع الاتفاق",
  "Map of the 12-mile zone",
])("%s is none", (text) => expect(isFileName(text)).toBe(false));

test("the name of this very file is none either way it is written", () => {
  expect(isFileName("Signing ceremony", "signing-ceremony.jpeg")).toBe(true);
  expect(isFileName("signing ceremony", "Signing_Ceremony.png")).toBe(true);
  expect(isFileName("Signing ceremony in Lindmar", "signing-ceremony.jpeg")).toBe(false);
});
