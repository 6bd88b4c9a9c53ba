import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useCloseWarning, useSafeLeaving } from "#components/ui/use-safe-leaving.ts";
import { dropCopy, keepCopy, newTab } from "./local-copies.ts";
import type { OpenedText } from "./opened-text.ts";
import { createSaver, type KnownText, type Saver, type SaveState, type WrittenText } from "./saver.ts";
import type { ScreenText } from "./screen-text.ts";
import { sendWriting } from "./send-writing.ts";

interface SavingSettings {
  /** Address of the workspace. */
  at: string;
  editionId: string;
  personId: string;
  sourceSeq: number | null;
  /** The newest words that the page knows. */
  opened: OpenedText;
  screen: ScreenText;
  /** They are somebody else's, and nothing is unsaved here: the window shows them now. */
  onAdopt: (text: WrittenText) => void;
}

export interface Saving {
  saver: Saver | null;
  state: SaveState;
}

/** Keeps the text of a workspace saved, for as long as it shows the same edition. There is no saver on the server. */
export function useSaving(settings: SavingSettings): Saving {
  const { at, editionId, personId, sourceSeq, opened, screen, onAdopt } = settings;
  const current = useRef(sourceSeq);
  current.current = sourceSeq;
  const [saver] = useState(() => {
    if (typeof window === "undefined") return null;
    const tab = newTab();
    return createSaver({
      tab,
      known: knownOf(opened),
      read: screen.read,
      send: (path, text, parent, save) =>
        sendWriting(at, path, { ...text, editionId, parent, save, sourceSeq: current.current }),
      keepCopy: ({ content, blockIds, journalistsOnly }, parent) =>
        keepCopy({ tab, editionId, personId, text: { content, blockIds, journalistsOnly }, parent, at: new Date() }),
      dropCopy: () => dropCopy(tab),
    });
  });

  const [before] = useState<SaveState>(() => ({
    status: "saved",
    known: knownOf(opened),
    refusal: null,
    other: null,
    retryAt: null,
  }));
  const state = useSyncExternalStore(
    useCallback((listener) => saver?.subscribe(listener) ?? (() => {}), [saver]),
    () => saver?.state() ?? before,
    () => before,
  );

  useEffect(() => {
    if (!saver) return;
    const { known } = saver.state();
    if (opened.words === known.words) {
      if (opened.isRevised && opened.seq > known.seq) saver.headMoved(opened);
    } else if (saver.isClean() && opened.savedAt > known.savedAt) {
      onAdopt(opened);
      saver.adopt(knownOf(opened));
    }
  }, [saver, opened, onAdopt]);

  useEffect(() => {
    if (!saver) return;
    const part = () => {
      if (document.visibilityState !== "hidden") return;
      void saver.copyNow(); // the window may be closing
      void saver.flush();
    };
    const again = () => void saver.flush();
    document.addEventListener("visibilitychange", part);
    window.addEventListener("online", again);
    return () => {
      document.removeEventListener("visibilitychange", part);
      window.removeEventListener("online", again);
    };
  }, [saver]);

  const flush = useCallback(async () => saver?.flush() ?? true, [saver]);
  useSafeLeaving(state.status !== "saved", flush);
  useCloseWarning(state.status !== "saved" && state.status !== "saving"); // what is being saved goes out with the page
  return { saver, state };
}

function knownOf({ words, seq, signOffHash, isRevised, savedAt }: OpenedText): KnownText {
  return { words, seq, signOffHash, isRevised, savedAt };
}
