import { beforeEach, expect, test, vi } from "vitest";
import { type ClockReading, DatabaseAway, Horizon } from "./horizon.ts";

const far = 8.64e15;
const noon = Date.UTC(2026, 5, 4, 12);

let reading: ClockReading;
let questions: number;
let answer: () => Promise<ClockReading>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  reading = { epoch: "1.1", now: noon, until: far };
  questions = 0;
  answer = async () => reading;
});

const horizon = (lease = 30_000) =>
  new Horizon(() => {
    questions += 1;
    return answer();
  }, lease);

test("nothing is known before the database was asked", () => {
  expect(horizon().current()).toBeUndefined();
});

test("a generation lasts while nothing public changes", async () => {
  const front = horizon();
  const first = await front.settled();
  vi.advanceTimersByTime(20_000);
  await front.check();
  expect(front.current()).toBe(first);
});

test("an act ends it, as soon as the process has heard of it", async () => {
  const front = horizon();
  const first = await front.settled();
  reading = { ...reading, epoch: "2.1" };
  await front.noticed();
  expect(front.current()).toBeGreaterThan(first);
});

test("a schedule that is set or moved ends it", async () => {
  const front = horizon();
  const first = await front.settled();
  reading = { ...reading, until: noon + 60_000 };
  await front.check();
  expect(front.current()).toBeGreaterThan(first);
});

test("it ends by itself at the next instant, without a question", async () => {
  reading = { ...reading, until: noon + 60_000 };
  const front = horizon(120_000);
  const first = await front.settled();
  vi.advanceTimersByTime(59_999);
  expect(front.current()).toBe(first);
  vi.advanceTimersByTime(1);
  expect(front.current()).toBeUndefined();

  reading = { epoch: "1.1", now: noon + 60_001, until: far };
  expect(await front.settled()).toBeGreaterThan(first);
});

test("its clock is never behind the database's, however long the answer took", async () => {
  answer = async () => {
    vi.advanceTimersByTime(500);
    return reading; // the database read its clock at some time within the half second
  };
  const front = horizon();
  await front.check();
  expect(front.now()).toBe(noon + 500);
});

test("in silence it lasts for the lease and no longer", async () => {
  const front = horizon(30_000);
  const first = await front.settled();
  answer = () => Promise.reject(new Error("refused"));
  vi.advanceTimersByTime(29_999);
  await expect(front.check()).rejects.toThrow(DatabaseAway);
  expect(front.current()).toBe(first);
  vi.advanceTimersByTime(1);
  expect(front.current()).toBeUndefined();
  await expect(front.settled()).rejects.toThrow(DatabaseAway);
});

test("callers at one moment share one question", async () => {
  const front = horizon();
  await Promise.all([front.settled(), front.settled(), front.check()]);
  expect(questions).toBe(1);
});

test("a notice that comes while a question is under way is followed by another", async () => {
  const front = horizon();
  const before = front.check();
  const after = front.noticed();
  await Promise.all([before, after]);
  expect(questions).toBe(2);
});
