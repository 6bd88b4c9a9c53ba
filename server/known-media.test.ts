import { expect, test } from "vitest";
import type { PublicMedia } from "#db/queries/public-media.ts";
import { Horizon } from "./horizon.ts";
import { KnownMedia } from "./known-media.ts";

const item: PublicMedia = { id: "1", kind: "image", name: "quay.jpg", files: [] };

function library() {
  const state = { epoch: 1, item: item as PublicMedia | undefined, asked: 0, during: () => {} };
  const horizon = new Horizon(async () => ({ epoch: String(state.epoch), now: 0, until: 8.64e15 }), 30_000);
  const known = new KnownMedia(horizon, async () => {
    state.asked += 1;
    const found = state.item;
    state.during();
    await horizon.noticed();
    return found;
  });
  return { state, horizon, known };
}

test("an item is asked for once in a generation", async () => {
  const { state, known } = library();
  expect(await known.find("a")).toBe(item);
  expect(await known.find("a")).toBe(item);
  expect(state.asked).toBe(1);
});

test("after an act it is asked anew, and what was taken back is not there", async () => {
  const { state, horizon, known } = library();
  await known.find("a");
  state.epoch += 1;
  state.item = undefined;
  await horizon.noticed();
  expect(await known.find("a")).toBeUndefined();
});

test("what was read while an act happened is not kept", async () => {
  const { state, known } = library();
  state.during = () => {
    state.epoch += 1;
  };
  await known.find("a");
  state.during = () => {};
  state.item = undefined;
  expect(await known.find("a")).toBeUndefined();
});

test("what is not public is asked each time", async () => {
  const { state, known } = library();
  state.item = undefined;
  await known.find("a");
  await known.find("a");
  expect(state.asked).toBe(2);
});
