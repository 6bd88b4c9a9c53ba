import { expect, test } from "vitest";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { content, doc, p } from "#test/bodies.ts";
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

async function marks(changes: Partial<Content>, code: string, given: Partial<PrintedFacts> = {}): Promise<string[]> {
  const among = { facts: { ...facts, ...given }, editionKind: "first" as const, source: null, published: null };
  const found = await markedFindings(checkedText(content(changes), { ...among, openComments: 0, linkedReleases: [] }));
  return found.filter((finding) => finding.code === code).map(({ mark }) => mark);
}

test("a block that moves keeps its mark", async () => {
  const [before] = await marks({ body: doc(tomorrow, p("Text.")) }, "relative_day");
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(await marks({ body: doc(p("Text."), tomorrow) }, "relative_day")).toEqual([before]);
});

test("other words in the block give the mark up, other words elsewhere do not", async () => {
  const [before] = await marks({ body: doc(tomorrow) }, "relative_day");
  expect(await marks({ body: doc(p("The minister flies tomorrow.")) }, "relative_day")).not.toEqual([before]);
  expect(await marks({ body: doc(tomorrow), lead: "Another lead." }, "relative_day")).toEqual([before]);
});

test("a field has its own mark, and so has each finding on it", async () => {
  const headline = "MINISTERS SIGN AGREEMENT.";
  const [stop] = await marks({ headline }, "headline_full_stop");
  const [capitals] = await marks({ headline }, "headline_capitals");
  expect(stop).not.toBe(capitals);
  expect(await marks({ headline: "MINISTERS SIGN TREATY." }, "headline_full_stop")).not.toEqual([stop]);
});

test("what is missing from the printed facts is marked by the facts", async () => {
  const [before] = await marks({}, "date_missing");
  expect(await marks({ headline: "Another headline" }, "date_missing")).toEqual([before]);
  expect(await marks({}, "date_missing", { releaseType: "readout" })).not.toEqual([before]);
});
