import { expect, test } from "vitest";
import { sources } from "./sources.ts";

const code = /\.(tsx?|mjs)$/;
const tests = /\.test\.tsx?$|^(test|e2e|bench)\/|^(vitest|playwright)\.config\.ts$/;

test("public pages have no client component", () => {
  const pages = sources(/^app\/\[locale\]\/.*\.tsx?$/);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ text }) => /^\s*["']use client["']/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test("only env.ts reads the environment", () => {
  // before anything is installed, and for the tools that are started; NODE_ENV is a constant that the build writes in
  const tools = ["bin/bootstrap.mjs", "bin/test.ts"];
  const readers = sources(code).filter(
    ({ path, text }) => !tests.test(path) && !tools.includes(path) && /\bprocess\.env\b(?!\.NODE_ENV\b)/.test(text),
  );
  expect(readers.map(({ path }) => path)).toEqual(["env.ts"]);
});

test("styles name no side that turns around in Arabic", () => {
  expect(sources(/\.css$/).flatMap(({ path, text }) => places(path, text, physicalCss))).toEqual([]);
  expect(sources(/\.tsx$/).flatMap(({ path, text }) => places(path, text, physicalStyle))).toEqual([]);
});

test.each([
  "margin-left: 0",
  "{right:0}",
  "border-top-left-radius: 2px",
  "text-align: right",
  "float:left",
  "padding-right:1px",
])("the search for sides finds %s", (style) => expect(places("x", style, physicalCss)).toHaveLength(1));

const physicalCss =
  /(?<=^|[{;\s])(?:(?:(?:scroll-)?(?:margin|padding)|border(?:-top|-bottom)?)-(?:left|right)[\w-]*|left|right)\s*:|(?<=^|[{;\s])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const physicalStyle = /\b(?:margin|padding|border)(?:Left|Right)\b|\btextAlign: "(?:left|right)"/g;

function places(path: string, text: string, pattern: RegExp): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => [...line.matchAll(pattern)].map(([found]) => `${path}:${index + 1} ${found}`));
}
