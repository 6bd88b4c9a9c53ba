import { expect, test } from "vitest";
import { checkedText } from "#richtext/checked-text.ts";
import { content, doc, p } from "#test/bodies.ts";
import { checkText } from "./check.ts";
import type { ListedName } from "./listed-name.ts";
import type { PrintedFacts } from "./release.ts";

/** As much as a body holds, and checked while the release waits for it: what grows by its square takes minutes here. */
const length = 200_000;

const repeated = (piece: string) => piece.repeat(length / piece.length);
const counted = (piece: (no: number) => string, size: number) =>
  Array.from({ length: length / size }, (_, no) => piece(no)).join(" ");
const letters = (no: number) => [...String(no)].map((digit) => "abcdefghij"[Number(digit)]).join("");

test.each([
  ["spaces", repeated(" ")],
  ["apostrophes", repeated("A'")],
  ["lists of days", repeated("1,")],
  ["spans of days", repeated("1-")],
  ["dots that end no sentence", repeated("1. ")],
  ["umlauts", `der die das ${repeated("ä")}`],
  ["quotations", repeated('"a" ')],
  ["numbers, each another one", counted((no) => String(10_000 + no), 6)],
  ["namesakes, each with another surname", counted((no) => `Ada Xy${letters(10_000 + no)}`, 12)],
])("200,000 characters of %s are checked, on either side of a translation", { timeout: 20_000 }, (_name, text) => {
  const plain = (locale: "de" | "en", words: string) => content({ locale, body: doc(p(words)) });
  const among = {
    facts,
    editionKind: "first",
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames,
    mediaRights: [],
    journalistsOnly: `Embargo 16:00 ${text}`,
  } as const;
  const another = text.replaceAll("1", "2").replaceAll("Xy", "Xz");
  for (const translation of ["short", text, another]) {
    const source = { content: plain("en", text), hasChanged: false };
    const checked = checkedText(plain("de", translation), { ...among, source });
    expect(checkText(checked).some(({ code }) => code === "extent")).toBe(true);
  }
});

const spelt = (surname: string) => {
  const name = `Ada Xy${surname}`;
  return { de: name, en: `${name}a`, fr: `${name}b`, ar: "1,1", "de-simple": "ää" };
};

/** Ten that are nearly the namesakes of the text, in other languages with names that it is full of. */
const listedNames: ListedName[] = counted(letters, 20_000)
  .split(" ")
  .map((surname) => ({ kind: "person", names: spelt(surname), offices: spelt(surname) }));

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [],
  countries: [],
  contact: null,
};
