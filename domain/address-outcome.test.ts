import { expect, test } from "vitest";
import { addressTestLimit, allowAddressTest, mayBeAsked, outcomeOf } from "./address-outcome.ts";

test.each(["https://example.org/a", "http://example.org:80", "https://example.org:443/", "http://example.org:443/"])(
  "%s may be asked",
  (address) => expect(mayBeAsked(address).ok).toBe(true),
);

test.each([
  ["file:///etc/passwd", "not_web"],
  ["gopher://example.org/", "not_web"],
  ["ftp://example.org/", "not_web"],
  ["mailto:press@example.org", "not_web"],
  ["/en/newsroom", "not_web"],
  ["", "not_web"],
  ["http://user:secret@example.org/", "not_web"],
  ["http://example.org@127.0.0.1/", "not_web"],
  ["http://example.org:22/", "other_port"],
  ["http://example.org:5432/", "other_port"],
  ["https://example.org:8443/", "other_port"],
])("%s is not asked: %s", (address, code) => {
  expect(mayBeAsked(address)).toMatchObject({ ok: false, refusal: { code } });
});

const page = { title: "Agreement", language: "en" };

test("an answer says that a page works, is gone, or that one cannot know", () => {
  expect(outcomeOf(200, page)).toEqual({ kind: "works", page });
  expect(outcomeOf(404, page)).toEqual({ kind: "dead", status: 404 });
  expect(outcomeOf(410, page)).toEqual({ kind: "dead", status: 410 });
  expect(outcomeOf(403, page)).toEqual({ kind: "untested", refusal: { code: "answered", status: 403 } });
  expect(outcomeOf(503, page)).toEqual({ kind: "untested", refusal: { code: "answered", status: 503 } });
});

test("a person has only so many addresses tested in a minute", () => {
  const now = 1_000_000;
  const busy = Array.from({ length: addressTestLimit.tests }, (_, index) => now - index);
  expect(allowAddressTest(busy, now)).toEqual({ ok: false, refusal: { code: "too_many_tests" } });
  expect(allowAddressTest(busy.slice(1), now)).toMatchObject({ ok: true });
  const later = now + addressTestLimit.seconds * 1000 + 1;
  expect(allowAddressTest(busy, later)).toEqual({ ok: true, value: [later] });
});
