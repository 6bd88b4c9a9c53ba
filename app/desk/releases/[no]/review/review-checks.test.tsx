import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { finding, type MarkedFinding } from "#domain/finding.ts";
import checks from "#i18n/messages/checks/en.json" with { type: "json" };
import workspace from "#i18n/messages/workspace/en.json" with { type: "json" };
import { ReviewChecks } from "./review-checks.tsx";

const place = { field: "headline" } as const;

function shown(...findings: Omit<MarkedFinding, "mark">[]): string {
  const marked = findings.map((one, position) => ({ ...one, mark: String(position) }));
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ workspace, checks }} timeZone="UTC">
      <ReviewChecks findings={marked} passed={[]} context={{} as never} at={new Date(0)} />
    </NextIntlClientProvider>,
  );
}

test("what no rule could look at is told to who approves, and counts as no warning", () => {
  const html = shown(
    finding("links_not_asked", place, { count: 3, why: "confidential" }),
    finding("chart_contrast_unknown", { field: "body", block: 2 }, { number: 1 }),
    finding("extent", place, { words: 100, minutes: 1 }),
  );
  expect(html).toContain("Checks: no warnings");
  expect(html).toContain("3 links were not tested: the release is confidential");
  expect(html).toContain("Contrast of the chart in image 1 cannot be checked");
  expect(html).not.toContain("100 words");
});

test("a warning is told with its reason", () => {
  const html = shown(finding("headline_full_stop", place));
  expect(html).toContain("Checks: 1 warning");
  expect(html).toContain(checks.headline_full_stop.detail);
});
