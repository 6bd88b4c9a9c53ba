import { AsyncLocalStorage } from "node:async_hooks";
import { beforeEach, expect, test } from "vitest";
import type { Answer } from "#app/answer.ts";
import { inGeneration } from "./in-generation.ts";

const notes = new AsyncLocalStorage<Answer>();
const rendered = <Value>(generation: number, work: () => Promise<Value>) =>
  notes.run({ status: 200, generation }, work);

let asked: string[];
let isFailing: boolean;
const name = inGeneration(async (locale: string) => {
  asked.push(locale);
  if (isFailing) throw new Error("away");
  return `name in ${locale}`;
});

beforeEach(() => {
  globalThis.__communiqueAnswer = notes;
  asked = [];
  isFailing = false;
});

test("pages of one generation ask once, by argument", async () => {
  expect(await rendered(1, () => Promise.all([name("en"), name("en"), name("ar")]))).toEqual([
    "name in en",
    "name in en",
    "name in ar",
  ]);
  await rendered(1, () => name("en"));
  expect(asked).toEqual(["en", "ar"]);
});

test("the next generation asks anew", async () => {
  await rendered(2, () => name("en"));
  await rendered(3, () => name("en"));
  expect(asked).toEqual(["en", "en"]);
});

test("a fault is not kept", async () => {
  isFailing = true;
  await expect(rendered(4, () => name("en"))).rejects.toThrow("away");
  isFailing = false;
  expect(await rendered(4, () => name("en"))).toBe("name in en");
});

test("without the front each page asks", async () => {
  await name("en");
  await name("en");
  expect(asked).toEqual(["en", "en"]);
});
