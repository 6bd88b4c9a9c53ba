import { AsyncLocalStorage } from "node:async_hooks";
import { beforeEach, expect, test, vi } from "vitest";
import type { Answer, Question } from "#app/answer.ts";
import { asked } from "./asked.ts";

vi.mock("next/server", () => ({ connection: async () => {} }));

const notes = new AsyncLocalStorage<Answer>();
let text: Record<string, unknown> | undefined;
let isAway: boolean;
const publication = asked(async (no: number) => {
  if (isAway) throw new Error("away");
  return text && { no, ...text };
});

/** What a page asks that reads two publications. */
async function page(): Promise<Question[]> {
  const questions: Question[] = [];
  await notes.run({ status: 200, asked: questions }, async () => {
    await publication(1);
    await publication(2);
  });
  return questions;
}

const again = async (questions: Question[]) => Promise.all(questions.map((question) => question.again()));

beforeEach(() => {
  globalThis.__communiqueAnswer = notes;
  isAway = false;
  text = { headline: "Ferries", at: new Date(1), gone: null };
});

test("a page's questions are remembered, and answered alike while nothing changes", async () => {
  const questions = await page();
  expect(questions).toHaveLength(2);
  expect(await again(questions)).toEqual(questions.map(({ digest }) => digest));
  expect(new Set(questions.map(({ digest }) => digest)).size).toBe(2);
});

test.each([
  { headline: "Ferrie", at: new Date(1), gone: null },
  { headline: "Ferries", at: new Date(2), gone: null },
  { headline: "Ferries", at: new Date(1), gone: {} },
  undefined,
])("%o is another answer", async (later) => {
  const questions = await page();
  text = later;
  expect((await again(questions))[0]).not.toBe(questions[0]?.digest);
});

test("asking again remembers nothing, and a fault is a fault", async () => {
  const questions = await page();
  await again(questions);
  expect(questions).toHaveLength(2);
  isAway = true;
  await expect(again(questions)).rejects.toThrow("away");
});

test("what has no answer is not remembered", async () => {
  isAway = true;
  const questions: Question[] = [];
  await expect(notes.run({ status: 200, asked: questions }, () => publication(1))).rejects.toThrow("away");
  expect(questions).toEqual([]);
});

test("a question outside the render is refused, because it would be missing from the page's", async () => {
  await expect(publication(1)).rejects.toThrow("outside its render");
});

test("without the front nothing is remembered", async () => {
  globalThis.__communiqueAnswer = undefined;
  expect(await publication(1)).toEqual({ no: 1, ...text });
});
