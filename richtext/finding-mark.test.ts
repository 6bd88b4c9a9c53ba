import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { content, doc, p } from "#test/bodies.ts";
import { canonicalJson } from "./canonical.ts";
import { checkedText } from "./checked-text.ts";
import { markedFindings } from "./finding-mark.ts";

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: null,
  topics: [],
  countries: [],
  contact: null,
};
const tomorrow = p("The minister travels tomorrow.");

function marks(
  changes: Partial<Content>,
  code: string,
  given: Partial<PrintedFacts> = {},
  openComments: readonly string[] = [],
): string[] {
  const among = { facts: { ...facts, ...given }, editionKind: "first" as const, source: null, published: null };
  const found = markedFindings(
    checkedText(content(changes), {
      ...among,
      openComments,
      linkedReleases: [],
      listedNames: [],
      mediaRights: [],
      journalistsOnly: "",
    }),
  );
  return found.filter((finding) => finding.code === code).map(({ mark }) => mark);
}

test("a block that moves keeps its mark", () => {
  const [before] = marks({ body: doc(tomorrow, p("Text.")) }, "relative_day");
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(marks({ body: doc(p("Text."), tomorrow) }, "relative_day")).toEqual([before]);
});

test("other words in the block give the mark up, other words elsewhere do not", () => {
  const [before] = marks({ body: doc(tomorrow) }, "relative_day");
  expect(marks({ body: doc(p("The minister flies tomorrow.")) }, "relative_day")).not.toEqual([before]);
  expect(marks({ body: doc(tomorrow), lead: "Another lead." }, "relative_day")).toEqual([before]);
});

test("a field has its own mark, and so has each finding on it", () => {
  const headline = "MINISTERS SIGN AGREEMENT.";
  const [stop] = marks({ headline }, "headline_full_stop");
  const [capitals] = marks({ headline }, "headline_capitals");
  expect(stop).not.toBe(capitals);
  expect(marks({ headline: "MINISTERS SIGN TREATY." }, "headline_full_stop")).not.toEqual([stop]);
});

test("what is missing from the printed facts is marked by the facts", () => {
  const [before] = marks({}, "date_missing");
  expect(marks({ headline: "Another headline" }, "date_missing")).toEqual([before]);
  expect(marks({}, "date_missing", { releaseType: "readout" })).not.toEqual([before]);
});

test("other comments open the warning again, the same ones in another order do not", () => {
  const [before] = marks({}, "comments_open", {}, ["t1", "t2"]);
  expect(before).toBeDefined();
  expect(marks({}, "comments_open", {}, ["t2", "t1"])).toEqual([before]);
  expect(marks({}, "comments_open", {}, ["t1", "t3"])).not.toEqual([before]);
});

test("a mark is SHA-256 also where the browser has no hashing, as on a plain http address", () => {
  const [mark] = marks({}, "date_missing");
  const said = { about: canonicalJson(facts), code: "date_missing", facts: {}, field: "date", words: "" };
  expect(mark).toBe(createHash("sha256").update(canonicalJson(said)).digest("hex"));
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues });
  try {
    expect(marks({}, "date_missing")).toEqual([mark]);
  } finally {
    vi.unstubAllGlobals();
  }
});
