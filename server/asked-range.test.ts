import { expect, test } from "vitest";
import { askedRange } from "./asked-range.ts";

const file = { size: 100, etag: '"a"' };
const asked = (range: string | undefined, ifRange?: string) => askedRange({ range, ifRange }, file);

test.each([
  ["bytes=0-9", { from: 0, to: 9 }],
  ["bytes=90-", { from: 90, to: 99 }],
  ["bytes=-10", { from: 90, to: 99 }],
  ["bytes=-1000", { from: 0, to: 99 }],
  ["bytes=50-1000", { from: 50, to: 99 }],
  ["Bytes=99-99", { from: 99, to: 99 }],
  ["bytes=100-", "beyond"],
  ["bytes=100-200", "beyond"],
  ["bytes=-0", "beyond"],
])("%s", (range, expected) => expect(asked(range)).toEqual(expected));

test.each([
  undefined,
  "",
  "bytes=-",
  "bytes=0-1,5-6",
  "lines=1-2",
  "bytes=9-5",
  "bytes=a-b",
  "bytes=1e3-",
  "bytes=-1-2",
])("%s asks for the whole", (range) => expect(asked(range)).toBeUndefined());

test("a part of another version is none, nor one that is known by its date alone", () => {
  expect(asked("bytes=0-9", '"a"')).toEqual({ from: 0, to: 9 });
  for (const other of ['"b"', 'W/"a"', "Thu, 26 Nov 2026 19:00:00 GMT"])
    expect(asked("bytes=0-9", other)).toBeUndefined();
});
