import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("works run at most so many at a time, in the order of their coming, whether they fail or not", async () => {
  const turns = new Turns(2);
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string) =>
    turns.take(async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(name);
      await new Promise(setImmediate);
      running -= 1;
      if (name === "b") throw new Error("b");
    });
  const settled = Promise.allSettled(["a", "b", "c", "d", "e"].map(work));
  expect(turns.waiting).toBe(3);
  const all = await settled;
  expect(turns.waiting).toBe(0);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(order).toEqual(["a", "b", "c", "d", "e"]);
  expect(most).toBe(2);
});
