import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { drawId } from "#components/draw-id.ts";
import { completeCopy, type KeptCopy } from "./complete-copy.ts";
import type { WrittenText } from "./saver.ts";

/** A text that the server does not have, as one window left it on this device. */
export interface LocalCopy {
  /** The window that wrote it. */
  tab: string;
  editionId: string;
  personId: string;
  text: WrittenText;
  /** Content hash of the words that it was written on. */
  parent: string;
  at: Date;
}

interface Copies extends DBSchema {
  copies: { key: string; value: KeptCopy; indexes: { edition: [string, string] } };
}

/** How long a copy that nobody wanted is kept, in milliseconds. */
const kept = 30 * 24 * 60 * 60_000;

let opening: Promise<IDBPDatabase<Copies>> | undefined;

function database(): Promise<IDBPDatabase<Copies>> {
  opening ??= openDB<Copies>("communique", 1, {
    upgrade(db) {
      const copies = db.createObjectStore("copies", { keyPath: "tab" });
      copies.createIndex("edition", ["editionId", "personId"]);
    },
    terminated() {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Resolves to whether the device took it: storage may be full, or switched off. */
export async function keepCopy(copy: LocalCopy): Promise<boolean> {
  try {
    await (await database()).put("copies", copy);
    return true;
  } catch {
    return false; // the indicator says it
  }
}

export async function dropCopy(tab: string): Promise<void> {
  try {
    await (await database()).delete("copies", tab);
  } catch {
    // what can't be deleted was never kept, or is offered once too often
  }
}

/**
 * What windows that are gone left of a text, newest first. Copies of windows that live are theirs.
 *
 * @param known - what the server has, for what an older copy does not know of
 */
export async function lostCopies(editionId: string, personId: string, known: WrittenText): Promise<LocalCopy[]> {
  try {
    const db = await database();
    const copies = await db.getAllFromIndex("copies", "edition", [editionId, personId]);
    const living = await livingTabs();
    const lost = copies.filter(({ tab }) => !living.has(tab));
    const outdated = lost.filter(({ at }) => at.getTime() < Date.now() - kept);
    await Promise.all(outdated.map(({ tab }) => db.delete("copies", tab)));
    return lost
      .filter((copy) => !outdated.includes(copy))
      .map((copy) => completeCopy(copy, known))
      .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  } catch {
    return []; // no storage, no copies
  }
}

const lockName = "communique-window-";

/** A new window, known to the others of this browser until it is closed or dies. */
export function newTab(): string {
  const tab = drawId();
  void navigator.locks?.request(lockName + tab, () => new Promise(() => {}));
  return tab;
}

async function livingTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = "" }) => name.replace(lockName, "")));
}
