import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLoader } from "./loader.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("code is asked for once, and told of when it is there", async () => {
  const load = vi.fn(async () => "code");
  const loader = createLoader(load);
  const listener = vi.fn();
  loader.subscribe(listener);
  expect(loader.loaded()).toBeNull();
  expect(load).not.toHaveBeenCalled();
  loader.start();
  loader.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(loader.loaded()).toBe("code");
  expect(listener).toHaveBeenCalledTimes(1);
  loader.start();
  expect(load).toHaveBeenCalledTimes(1);
});

test("code that does not come is asked for again until it does", async () => {
  const load = vi.fn(async () => "code").mockRejectedValueOnce(new Error("no network"));
  const loader = createLoader(load);
  const listener = vi.fn();
  const leave = loader.subscribe(listener);
  loader.start();
  await vi.advanceTimersByTimeAsync(2999);
  expect(loader.loaded()).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(loader.loaded()).toBe("code");
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
});
