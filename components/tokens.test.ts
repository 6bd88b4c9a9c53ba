import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [lightBlock = "", darkBlock = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
const light = colours(lightBlock);
const themes = { light, dark: { ...light, ...colours(darkBlock) } };

const readable: [text: string, ground: string][] = [
  ...["bg", "surface-1", "surface-2"].flatMap((ground): [string, string][] => [
    ["text", ground],
    ["muted", ground],
    ["link", ground],
    ["visited", ground],
    ["brand", ground],
    ["danger", ground],
  ]),
  ["on-brand", "brand"],
  ["on-brand", "brand-hover"],
  ["on-danger", "danger-bg"],
  ...["draft", "review", "changes", "approved", "scheduled", "embargo", "published", "withdrawn", "failed"].map(
    (stage): [string, string] => [stage, `${stage}-bg`],
  ),
  ["rail-text", "rail-bg"],
  ["rail-text", "rail-active-bg"],
  ["badge-text", "badge-bg"],
  ["comment", "comment-bg"],
  ["journalists", "journalists-bg"],
  ["inserted", "inserted-bg"],
  ["deleted", "deleted-bg"],
  ["ribbon", "ribbon-bg"],
  ["highlight", "highlight-bg"],
];

/** Edges of controls and of the focus mark: one of its two colours stands out from whatever is behind it. */
const seen: [edge: string, ground: string][] = [
  ["border-strong", "bg"],
  ["border-strong", "surface-1"],
  ["border-strong", "surface-2"],
  ["focus-outline", "bg"],
  ["focus-outline", "surface-2"],
  ["focus-ring", "brand"],
  ["focus-ring", "danger-bg"],
  ["focus-ring", "focus-outline"],
];

for (const [theme, tokens] of Object.entries(themes)) {
  test.each(readable)(`${theme}: text %s can be read on %s`, (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(seen)(`${theme}: edge %s can be seen on %s`, (edge, ground) => {
    expect(contrast(tokens[edge], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
}

test("the ratios are those of WCAG 2.2", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast(light.text, light.bg)).toBeCloseTo(16.7, 1);
});

test("each dark colour has a light one", () => {
  expect(Object.keys(colours(darkBlock)).filter((name) => !(name in light))).toEqual([]);
});

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt((colour ?? "").slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
