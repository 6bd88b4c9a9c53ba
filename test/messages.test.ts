import { expect, test } from "vitest";
import { sources } from "./sources.ts";

type Messages = { [key: string]: string | Messages };

const files = sources(/(^|\/)messages\/([a-z-]+\/)?[a-z-]+\.json$/);
const parts = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf("/")));

// the desk's terms exist in the desk's languages only: i18n/messages.test.ts compares them
const complete = [...parts.keys()].filter((part) => part !== "i18n/messages/terms");

test.each(complete)("%s says the same things in all its languages", (part) => {
  const [first, ...others] = (parts.get(part) ?? []).map(({ path, text }) => ({
    path,
    keys: keysOf(JSON.parse(text)),
  }));
  for (const { path, keys } of others) {
    expect({ path, keys: keys.filter((key) => !first?.keys.includes(key)) }).toEqual({ path, keys: [] });
    expect({ path, missing: first?.keys.filter((key) => !keys.includes(key)) }).toEqual({ path, missing: [] });
  }
});

test("no message is empty", () => {
  const empty = files.flatMap(({ path, text }) => (/:\s*""/.test(text) ? [path] : []));
  expect(empty).toEqual([]);
});

function keysOf(messages: Messages, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}
