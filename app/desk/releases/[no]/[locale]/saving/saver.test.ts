import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { refuse } from "#domain/result.ts";
import { content } from "#test/examples.ts";
import { createSaver, type WrittenText } from "./saver.ts";
import type { SaveAnswer } from "./send-writing.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = new Date("2026-06-04T12:22:00Z");
const known = { words: "w0", seq: 14, signOffHash: "s14", isRevised: true, savedAt: at };

function text(lead: string): WrittenText {
  return { content: content({ lead }), blockIds: [], journalistsOnly: "" };
}

/** A window, a server that answers as it is told and else keeps everything, and what the device has. */
function opened() {
  const sent: { path: string; lead: string; parent: string; no: number }[] = [];
  const answers: (SaveAnswer | null | "never")[] = [];
  const device: { copy: string | null; isFull: boolean } = { copy: null, isFull: false };
  let isBusy = false;
  let shown = text("first");
  const saver = createSaver({
    tab: "tab",
    known,
    read: () => shown,
    send: async (path, { content: { lead } }, parent, { no }) => {
      expect(isBusy, "two saves at once").toBe(false);
      isBusy = true;
      sent.push({ path, lead, parent, no });
      await new Promise((resolve) => setTimeout(resolve, 100));
      isBusy = false;
      const answer = answers.shift();
      if (answer === "never" || answer === null) return null;
      const isRevised = path === "revision";
      return answer ?? { ok: true, value: { words: `w-${lead}`, seq: 15, signOffHash: "s15", isRevised, savedAt: at } };
    },
    keepCopy: async ({ content: { lead } }) => {
      if (device.isFull) return false;
      device.copy = lead;
      return true;
    },
    dropCopy: async () => {
      device.copy = null;
    },
  });
  const put = (lead: string) => {
    shown = text(lead);
  };
  const type = (lead: string) => {
    put(lead);
    saver.written();
  };
  return { saver, put, type, sent, answers, device, pass: (time: number) => vi.advanceTimersByTimeAsync(time) };
}

const stale = refuse({
  code: "stale_parent" as const,
  current: {
    hash: "w-hers",
    by: "Amira",
    isOwn: false,
    at,
    content: content({ lead: "hers" }),
    blockIds: [],
    journalistsOnly: "",
  },
});

test("words are on the device in a quarter of a second, on the server when the writer rests", async () => {
  const { saver, type, sent, device, pass } = opened();
  type("one");
  expect(saver.state().status).toBe("saving");
  await pass(250);
  expect(device.copy).toBe("one");
  expect(sent).toEqual([]);
  await pass(1250);
  expect(sent).toEqual([{ path: "autosave", lead: "one", parent: "w0", no: 1 }]);
  await pass(100);
  expect(saver.state()).toMatchObject({ status: "saved", known: { words: "w-one", isRevised: false } });
  expect(device.copy).toBeNull();
});

test("who never rests is saved every ten seconds", async () => {
  const { type, sent, pass } = opened();
  for (let second = 0; second < 21; second += 1) {
    type(`word ${second}`);
    await pass(1000);
  }
  expect(sent.map(({ parent }) => parent)).toEqual(["w0", "w-word 9"]);
});

test("what was typed during a save follows it, and never beside it", async () => {
  const { saver, type, sent, pass } = opened();
  type("one");
  await pass(1550);
  type("one two");
  await pass(50);
  expect(saver.state().status).toBe("saving");
  await pass(1600);
  expect(sent.map(({ lead, parent }) => [lead, parent])).toEqual([
    ["one", "w0"],
    ["one two", "w-one"],
  ]);
  expect(saver.state().status).toBe("saved");
});

test("a text that gets no answer stays on the device and is sent again, ever more seldom, as a later save", async () => {
  const { saver, type, sent, answers, device, pass } = opened();
  answers.push(null, null);
  type("one");
  await pass(1600);
  expect(saver.state()).toMatchObject({ status: "local", retryAt: Date.now() + 2000 });
  expect(device.copy).toBe("one");
  type("one two");
  await pass(2100);
  expect(saver.state()).toMatchObject({ status: "local", retryAt: Date.now() + 4000 });
  expect(device.copy).toBe("one two");
  await pass(4100);
  expect(saver.state().status).toBe("saved");
  expect(sent.map(({ no, parent }) => [no, parent])).toEqual([
    [1, "w0"],
    [2, "w0"],
    [3, "w0"],
  ]);
});

test("a text that is neither on the server nor on the device is not said to be anywhere", async () => {
  const { saver, type, answers, device, pass } = opened();
  device.isFull = true;
  answers.push(null);
  type("one");
  await pass(1600);
  expect(saver.state().status).toBe("failed");
});

test("a conflict stays until the writer decides, and then their words follow the other's", async () => {
  const { saver, put, type, sent, answers, device, pass } = opened();
  answers.push(stale);
  type("mine");
  await pass(1600);
  expect(saver.state()).toMatchObject({ status: "conflict", other: { by: "Amira" } });
  type("mine, still");
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(device.copy).toBe("mine, still");
  expect(await saver.flush()).toBe(false);

  expect(saver.base().content.lead).toBe("first");
  put("hers, and mine");
  saver.resolve();
  expect(saver.base().content.lead).toBe("hers");
  const done = saver.save();
  await pass(100);
  expect(await done).toBe(true);
  expect(sent.at(-1)).toEqual({ path: "revision", lead: "hers, and mine", parent: "w-hers", no: 2 });
  expect(device.copy).toBeNull();
});

test("an ended session keeps the text, and what is typed, until somebody has signed in", async () => {
  const { saver, type, sent, answers, device, pass } = opened();
  answers.push(refuse({ code: "session_ended" as const }));
  type("one");
  await pass(1600);
  expect(saver.state().status).toBe("ended");
  type("one two");
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(device.copy).toBe("one two");
  const done = saver.flush();
  await pass(100);
  expect(await done).toBe(true);
  expect(saver.state().status).toBe("saved");
});

test("a refusal is said and not repeated until something is typed", async () => {
  const { saver, type, sent, answers, pass } = opened();
  answers.push(refuse({ code: "content_invalid" as const }));
  type("one");
  await pass(60_000);
  expect(saver.state()).toMatchObject({ status: "failed", refusal: { code: "content_invalid" } });
  expect(sent).toHaveLength(1);
  type("better");
  await pass(1600);
  expect(saver.state()).toMatchObject({ status: "saved", refusal: null });
});

test("a revision is cut of words that have none, once", async () => {
  const { saver, type, sent, pass } = opened();
  expect(await saver.save()).toBe(true);
  expect(sent).toEqual([]);
  type("one");
  await pass(1600);
  const done = saver.save();
  await pass(100);
  expect(await done).toBe(true);
  expect(await saver.save()).toBe(true);
  expect(sent.map(({ path }) => path)).toEqual(["autosave", "revision"]);
  expect(saver.state().known).toMatchObject({ seq: 15, isRevised: true });
});

test("a newer revision of the same words is followed, another text is taken over where nothing is unsaved", async () => {
  const { saver, put, type, sent, pass } = opened();
  saver.headMoved({ seq: 16, signOffHash: "s16" });
  expect(saver.state().known).toMatchObject({ words: "w0", seq: 16 });
  put("hers");
  saver.adopt({ ...known, words: "w7", seq: 17 });
  type("hers and mine");
  await pass(1600);
  expect(sent).toMatchObject([{ parent: "w7" }]);
});

test("who asks for a copy at once learns when the device has it, or that it took none", async () => {
  const { saver, type, device } = opened();
  type("recovered");
  expect(await saver.copyNow()).toBe(true);
  expect(device.copy).toBe("recovered");

  device.isFull = true;
  type("more");
  expect(await saver.copyNow()).toBe(false);
});

test("what the server has needs no copy", async () => {
  const { saver, type, device, pass } = opened();
  type("typed");
  void saver.flush();
  await pass(100);
  device.isFull = true;
  expect(await saver.copyNow()).toBe(true);
  expect(device.copy).toBeNull();
});

test("a key reads nothing, what it typed is in every copy and save after it", async () => {
  let typed = "";
  let reads = 0;
  const kept: string[] = [];
  let shown = text(typed);
  const saver = createSaver({
    tab: "tab",
    known,
    read: () => {
      reads += 1;
      if (shown.content.lead !== typed) shown = text(typed);
      return shown;
    },
    send: async (_, { content: { lead } }) => {
      kept.push(`sent ${lead}`);
      return { ok: true, value: { ...known, words: `w-${lead}` } };
    },
    keepCopy: async ({ content: { lead } }) => {
      kept.push(`copied ${lead}`);
      return true;
    },
    dropCopy: async () => {},
  });
  reads = 0;
  for (const key of "words") {
    typed += key;
    saver.written();
  }
  expect(reads).toBe(0);
  expect(saver.state().status).toBe("saving");
  expect(saver.isClean()).toBe(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(kept).toEqual(["copied words"]);
  typed += " and";
  saver.written();
  expect(await saver.flush()).toBe(true);
  expect(kept).toContain("sent words and");
  expect(saver.state()).toMatchObject({ status: "saved", known: { words: "w-words and" } });
});

test("a key on the heels of the answer is not said to be saved", async () => {
  const { saver, put, type, sent, pass } = opened();
  type("one");
  await pass(1550);
  put("one two"); // typed, and the saver is told only after the answer
  await pass(50);
  expect(saver.state().status).toBe("saving");
  saver.written();
  await pass(1600);
  expect(sent.map(({ lead }) => lead)).toEqual(["one", "one two"]);
  expect(saver.state().status).toBe("saved");
});
