import { expect, test } from "vitest";
import { longestWriting, sentJson } from "./sent-json.ts";

function sent(body: string, length?: number): Request {
  const headers = length === undefined ? undefined : { "content-length": String(length) };
  return new Request("https://desk.example/desk/link-test", { method: "POST", body, ...(headers && { headers }) });
}

test("JSON is read", async () => {
  expect(await sentJson(sent('{"a":1}', 7))).toEqual({ a: 1 });
});

test("what is no JSON is nothing", async () => {
  expect(await sentJson(sent("{", 1))).toBeUndefined();
});

test("what is too long, or does not say how long it is, is not read", async () => {
  const long = [sent("{}", 65_537), sent("{}")];
  for (const request of long) {
    expect(await sentJson(request)).toBeUndefined();
    expect(request.bodyUsed).toBe(false);
  }
  expect(await sentJson(sent("{}", 65_537), longestWriting)).toEqual({});
});
