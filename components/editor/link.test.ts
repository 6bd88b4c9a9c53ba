import { expect, test } from "vitest";
import { formatAt, linkTargetOf } from "./link.ts";

test.each([
  ["https://example.org/a", "https://example.org/a"],
  [" example.org ", "https://example.org"],
  ["example.org/path?x=1", "https://example.org/path?x=1"],
  ["press@mfa.example", "mailto:press@mfa.example"],
  ["+990 555-0100", "tel:+9905550100"],
  ["/en/newsroom", "/en/newsroom"],
])("completes %s", (typed, target) => {
  expect(linkTargetOf(typed)).toBe(target);
});

test.each(["", "here", "javascript:alert(1)", "two words.org", "//example.org", "https://user:pw@example.org"])(
  "refuses %s",
  (typed) => {
    expect(linkTargetOf(typed)).toBeUndefined();
  },
);

test.each([
  ["https://www.example.de", ""],
  ["https://www.example.de/?file=a.pdf", ""],
  ["https://example.org/v1.pdf/", ""],
  ["https://example.org/a/Treaty.v2.PDF?x=1#page=2", "pdf"],
  ["/documents/treaty.docx", "docx"],
  ["mailto:press@mfa.example", ""],
])("the format at %s is %j", (href, format) => {
  expect(formatAt(href)).toBe(format);
});
