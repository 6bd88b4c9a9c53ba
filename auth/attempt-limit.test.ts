import { expect, test } from "vitest";
import { allowAttempt } from "./attempt-limit.ts";

const noon = new Date("2026-06-04T12:00:00Z");
const ago = (minutes: number) => new Date(noon.getTime() - minutes * 60_000);

test("the first wrong try leaves four", () => {
  expect(allowAttempt({ account: [], address: [] }, noon)).toEqual({ ok: true, value: { left: 4 } });
});

test("after five wrong tries on one account it rests until the first of them is 15 minutes old", () => {
  const account = [ago(1), ago(2), ago(3), ago(4), ago(11)];
  expect(allowAttempt({ account: account.slice(1), address: [] }, noon)).toEqual({ ok: true, value: { left: 0 } });
  expect(allowAttempt({ account, address: [] }, noon)).toEqual({
    ok: false,
    refusal: { code: "too_many_attempts", minutes: 4 },
  });
});

test("thirty wrong tries from one address stop it on every account", () => {
  const address = Array.from({ length: 30 }, (_, index) => ago(index / 10));
  expect(allowAttempt({ account: [], address: address.slice(1) }, noon)).toEqual({ ok: true, value: { left: 4 } });
  expect(allowAttempt({ account: [], address }, noon)).toEqual({
    ok: false,
    refusal: { code: "too_many_attempts", minutes: 13 },
  });
});
