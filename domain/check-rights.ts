import { type CheckedText, type Finding, finding } from "./finding.ts";

/** What a text shows may be shown on the day of its dateline: rights of the library that end before then are none. */
export function rightsEnded({ blocks, facts: { date }, mediaRights }: CheckedText): Finding[] {
  if (date === null) return [];
  return blocks.flatMap(({ index, media }) => {
    const rights = mediaRights.find((one) => one.media === media);
    if (!rights || rights.until >= date) return [];
    return [finding("rights_ended", { field: "body", block: index }, { until: rights.until })];
  });
}
