import { expect, test, vi } from "vitest";
import { Horizon } from "./horizon.ts";
import type { Rendered } from "./page.ts";
import { PageStore } from "./page-store.ts";

/** A database in which an act moves the epoch, and pages that print it. */
function newsroom() {
  let epoch = 1;
  const horizon = new Horizon(async () => ({ epoch: String(epoch), now: 0, until: 8.64e15 }), 30_000);
  const renders: string[] = [];
  const during: (() => void)[] = [];
  const store = new PageStore(
    horizon,
    async (key): Promise<Rendered> => {
      renders.push(key);
      const body = `${key} ${epoch}`;
      during.shift()?.();
      await horizon.noticed();
      return { status: 200, contentType: "text/html", body, location: undefined };
    },
    [],
  );
  const act = () => {
    epoch += 1;
  };
  return { store, horizon, renders, during, act };
}

const read = async (store: PageStore, key: string) => (await store.page(key)).variants.identity.body;

test("a page is rendered once in a generation", async () => {
  const { store, renders } = newsroom();
  await read(store, "/en");
  expect(store.current("/en")?.variants.identity.body).toBe("/en 1");
  await read(store, "/en");
  expect(renders).toEqual(["/en"]);
});

test("a page asked for by many at once is rendered once", async () => {
  const { store, renders } = newsroom();
  await Promise.all([read(store, "/en"), read(store, "/en"), read(store, "/en")]);
  expect(renders).toEqual(["/en"]);
});

test("after an act it is rendered anew", async () => {
  const { store, horizon, act } = newsroom();
  await read(store, "/en");
  act();
  await horizon.noticed();
  expect(store.current("/en")).toBeUndefined();
  expect(await read(store, "/en")).toBe("/en 2");
});

test("after a day it is rendered anew, for what only the calendar changes", async () => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
  vi.advanceTimersByTime(1000); // a page made at 0 is not counted
  const { store, horizon, renders } = newsroom();
  await read(store, "/.well-known/security.txt");
  vi.advanceTimersByTime(86_000_000);
  await horizon.noticed();
  expect(store.current("/.well-known/security.txt")).toBeDefined();
  vi.advanceTimersByTime(500_000);
  await horizon.noticed();
  expect(store.current("/.well-known/security.txt")).toBeUndefined();
  await read(store, "/.well-known/security.txt");
  expect(renders).toHaveLength(2);
  vi.useRealTimers();
});

test("a page that holds in the next generation is kept as it is", async () => {
  let epoch = 1;
  const asked: number[] = [];
  let holds: () => Promise<boolean> = async () => true;
  const horizon = new Horizon(async () => ({ epoch: String(epoch), now: 0, until: 8.64e15 }), 30_000);
  let renders = 0;
  const store = new PageStore(horizon, async () => {
    renders += 1;
    const body = `render ${renders}`;
    return {
      ...{ status: 200, contentType: "text/html", body, location: undefined },
      holds: (generation) => {
        asked.push(generation);
        return holds();
      },
    };
  }, []);
  const afterAnAct = async () => {
    epoch += 1;
    await horizon.noticed();
    return read(store, "/en");
  };

  expect(await read(store, "/en")).toBe("render 1");
  expect(await afterAnAct()).toBe("render 1");
  expect(store.current("/en")?.generation).toBe(horizon.current());
  expect(await afterAnAct()).toBe("render 1");
  expect(new Set(asked).size).toBe(2);

  holds = async () => false;
  expect(await afterAnAct()).toBe("render 2");

  // an act while the questions are asked: the answers may be the old ones
  holds = async () => {
    holds = async () => false;
    epoch += 1;
    await horizon.noticed();
    return true;
  };
  expect(await afterAnAct()).toBe("render 3");

  holds = () => Promise.reject(new Error("away"));
  await expect(afterAnAct()).rejects.toThrow("away");
  holds = async () => true;
  expect(await read(store, "/en")).toBe("render 3");
});

test("a page that is kept again and again is rendered after a day all the same", async () => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
  vi.advanceTimersByTime(1000);
  let epoch = 1;
  const horizon = new Horizon(async () => ({ epoch: String(epoch), now: 0, until: 8.64e15 }), 30_000);
  let renders = 0;
  const store = new PageStore(horizon, async () => {
    renders += 1;
    return { ...{ status: 200, contentType: "text/html", body: "", location: undefined }, holds: async () => true };
  }, []);
  for (let hour = 0; hour < 48; hour += 1) {
    epoch += 1;
    await horizon.noticed();
    await read(store, "/en");
    vi.advanceTimersByTime(3_600_000);
  }
  expect(renders).toBe(2);
  vi.useRealTimers();
});

test("while thousands of stored pages ask whether they hold, others are answered", async () => {
  let epoch = 1;
  const horizon = new Horizon(async () => ({ epoch: String(epoch), now: 0, until: 8.64e15 }), 30_000);
  let asking = 0;
  let most = 0;
  const holds = async () => {
    asking += 1;
    most = Math.max(most, asking);
    await null; // an embedded database answers without a round of the event loop
    asking -= 1;
    return true;
  };
  const rendered = { status: 200, contentType: "text/html", body: "", location: undefined, holds };
  const store = new PageStore(horizon, async () => rendered, []);
  const keys = Array.from({ length: 2000 }, (_, no) => `/en/${no}`);
  await Promise.all(keys.map((key) => store.page(key)));
  epoch += 1;
  await horizon.noticed();
  let rounds = 0;
  let isDone = false;
  const all = Promise.all(keys.map((key) => store.page(key))).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise(setImmediate);
    rounds += 1;
  }
  await all;
  expect(rounds).toBeGreaterThan(300);
  expect(most).toBeLessThanOrEqual(6);
});

test("a page that was overtaken by an act is not answered", async () => {
  const { store, during, renders, act } = newsroom();
  during.push(act);
  expect(await read(store, "/en")).toBe("/en 2");
  expect(renders).toEqual(["/en", "/en"]);
});

test("when acts are faster than rendering, the last one read is answered and not kept", async () => {
  const { store, during, renders, act } = newsroom();
  during.push(act, act, act, act);
  expect(await read(store, "/en")).toBe("/en 4");
  expect(renders).toHaveLength(4);
  expect(store.current("/en")).toBeUndefined();
});

test("a fault is for those who asked, the next one renders again", async () => {
  const horizon = new Horizon(async () => ({ epoch: "1", now: 0, until: 8.64e15 }), 30_000);
  const pages: Rendered[] = [];
  const store = new PageStore(horizon, async () => {
    const page = pages.shift();
    if (!page) throw new Error("no page");
    return page;
  }, []);
  await expect(store.page("/en")).rejects.toThrow("no page");
  pages.push({ status: 404, contentType: "text/html", body: "", location: undefined });
  expect((await store.page("/en")).status).toBe(404);
});
