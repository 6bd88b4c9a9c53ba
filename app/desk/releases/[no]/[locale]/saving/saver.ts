import type { Content } from "#domain/release.ts";
import type { OvertakingWords, SaveId } from "#domain/revision.ts";
import type { SaveAnswer, SavePath } from "./send-writing.ts";

export interface WrittenText {
  content: Content;
  /** In document order; "" for a block without id. */
  blockIds: string[];
  /** What journalists are told and the public is not; "" for nothing. */
  journalistsOnly: string;
}

/** What the server is known to have. */
export interface KnownText {
  /** Words hash of the newest words. */
  words: string;
  /** The newest revision, and whether it has these words. */
  seq: number;
  signOffHash: string;
  isRevised: boolean;
  savedAt: Date;
}

/**
 * `local`: only on this device, and tried again; `failed`: not even there, or the server refuses it; `conflict`: somebody
 * else's words came first; `ended`: the session has ended.
 */
export type SaveStatus = "saved" | "saving" | "local" | "failed" | "conflict" | "ended";

export interface SaveState {
  status: SaveStatus;
  known: KnownText;
  /** Why the server refused the text, where it was no conflict. */
  refusal: { code: string } | null;
  /** Whose words came first. */
  other: OvertakingWords | null;
  /** When it is tried again, in milliseconds of the window's clock. */
  retryAt: number | null;
}

export interface SaverSettings {
  tab: string;
  known: KnownText;
  /** What is on the screen at this moment; the same object until something changes. Now it is what the server has. */
  read: () => WrittenText;
  send: (path: SavePath, text: WrittenText, parent: string, save: SaveId) => Promise<SaveAnswer | null>;
  /** Keeps the text on this device. Resolves to whether it did. */
  keepCopy: (text: WrittenText, parent: string) => Promise<boolean>;
  /** The server has all of it. */
  dropCopy: () => Promise<void>;
}

export type Saver = ReturnType<typeof createSaver>;

/** How long after the last change a text is sent, how long at most after the first, and how fast it is tried again. */
const pauses = { rest: 1500, longest: 10_000, retry: [2000, 4000, 8000, 15_000, 30_000] } as const;

/** How often at most a text that goes on changing is kept on this device, in milliseconds. */
const copyEvery = 250;

/**
 * Keeps what a window writes: on its device within a quarter of a second, on the server when the writer rests. Saves
 * follow each other, each naming the words it was written on; a text that got no answer is sent again until it has one.
 */
export function createSaver({ tab, known, read, send, keepCopy, dropCopy }: SaverSettings) {
  let saved = read();
  let saveNo = 0;
  let failures = 0;
  let isCopied = true;
  let running: Promise<void> | null = null;
  let sendTimer: Timer;
  let copyTimer: Timer;
  let firstChange: number | null = null;
  let state: SaveState = { status: "saved", known, refusal: null, other: null, retryAt: null };
  const listeners = new Set<() => void>();

  function change(next: Partial<SaveState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  const isClean = () => read() === saved;

  /** Something was typed. It is called with each key, and reads nothing. */
  function written() {
    copyTimer ??= setTimeout(copy, copyEvery);
    if (state.status === "conflict" || state.status === "ended") return;
    if (state.status === "saved") change({ status: "saving" });
    if (failures === 0) soon();
  }

  /** Sends once the writer rests, and at the latest ten seconds after the first change. */
  function soon() {
    const now = Date.now();
    firstChange ??= now;
    const longest = firstChange + pauses.longest - now;
    clearTimeout(sendTimer);
    sendTimer = setTimeout(() => void flush(), Math.max(0, Math.min(pauses.rest, longest)));
  }

  async function copy() {
    clearTimeout(copyTimer);
    copyTimer = undefined;
    if (isClean()) return;
    const kept = read();
    isCopied = await keepCopy(kept, state.known.words);
    if (state.status === "local" && !isCopied) change({ status: "failed" });
    if (isClean()) await dropCopy(); // an answer came while it was written
  }

  async function attempt(path: SavePath): Promise<void> {
    clearTimeout(sendTimer);
    firstChange = null;
    const sent = read();
    saveNo += 1;
    change({ status: "saving", refusal: null, retryAt: null });
    void copy(); // a window that dies after the answer leaves no copy older than what the server has
    const answer = await send(path, sent, state.known.words, { tab, no: saveNo });
    if (answer?.ok) {
      failures = 0;
      saved = sent;
      change({ known: answer.value, other: null, status: isClean() ? "saved" : "saving" });
      if (isClean()) await dropCopy();
      else soon();
      return;
    }
    await copy();
    if (answer?.refusal.code === "stale_parent") change({ status: "conflict", other: answer.refusal.current });
    else if (answer?.refusal.code === "session_ended") change({ status: "ended" });
    else if (answer) change({ status: "failed", refusal: answer.refusal });
    else retryLater();
  }

  function retryLater() {
    const pause = pauses.retry[Math.min(failures, pauses.retry.length - 1)] ?? 30_000;
    failures += 1;
    sendTimer = setTimeout(() => void flush(), pause);
    change({ status: isCopied ? "local" : "failed", retryAt: Date.now() + pause });
  }

  /** One after the other: what is asked for while a save runs waits for its answer. */
  async function run(path: SavePath, isNeeded: () => boolean): Promise<boolean> {
    while (running) await running;
    if (isNeeded()) {
      running = attempt(path).finally(() => {
        running = null;
      });
      await running;
    }
    return isClean() && state.status === "saved";
  }

  /** Sends what is not on the server yet. Resolves to whether it has all. */
  function flush(): Promise<boolean> {
    return run("autosave", () => !isClean() && state.status !== "conflict");
  }

  return {
    tab,
    written,
    flush,
    /** Keeps it on this device at once. Resolves to whether it is there, or on the server already. */
    async copyNow(): Promise<boolean> {
      await copy();
      return isCopied || isClean();
    },
    /** Cuts a revision. Resolves to whether it has everything that is on the screen. */
    save: (): Promise<boolean> =>
      run("revision", () => (!isClean() || !state.known.isRevised) && state.status !== "conflict"),
    /** What the text was written on: the server's last words that this window has seen. */
    base: (): WrittenText => saved,
    /** The other's words have been read, and what is on the screen takes their place with the next save. */
    resolve() {
      if (!state.other) return;
      const { hash, at, ...theirs } = state.other;
      saved = { content: theirs.content, blockIds: theirs.blockIds, journalistsOnly: theirs.journalistsOnly };
      copyTimer ??= setTimeout(copy, copyEvery);
      change({ status: "saving", other: null, known: { ...state.known, words: hash, savedAt: at, isRevised: false } });
    },
    /** The window shows another text now: the server's. */
    adopt(known: KnownText) {
      saved = read();
      failures = 0;
      clearTimeout(sendTimer);
      change({ status: "saved", known, refusal: null, other: null, retryAt: null });
      void dropCopy();
    },
    /** The same words in a newer revision: only printed facts changed. */
    headMoved({ seq, signOffHash }: { seq: number; signOffHash: string }) {
      change({ known: { ...state.known, seq, signOffHash } });
    },
    isClean,
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;
