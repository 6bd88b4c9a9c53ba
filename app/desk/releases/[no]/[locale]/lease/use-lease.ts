import { useCallback, useEffect, useRef, useState } from "react";
import { revived } from "../saving/send-writing.ts";
import type { Presence } from "./presence.ts";
import type { SentLease } from "./route.ts";

interface LeaseSettings {
  /** Address of the workspace. */
  at: string;
  editionId: string;
  /** Null while the page has no window of its own. */
  tab: string | null;
  /** Nobody writes this text now, whoever they are. */
  isReadOnly: boolean;
  /** Content hash of what the window shows. */
  words: () => string;
  /** The words of who writes, to show. */
  onRead: (opened: NonNullable<Presence["opened"]>, presence: Presence) => void;
}

/** How often the window says that it is there, and looks who asks or what is written, in milliseconds. */
const rhythm = { hold: 20_000, look: 3000 };

/**
 * Lets one window of all write a text. It takes the lease when it opens the text, if nobody has it, keeps it while it is
 * open, and gives it up when it is left. Null until the server has said who writes.
 */
export function useLease({ at, editionId, tab, isReadOnly, words, onRead }: LeaseSettings) {
  const [presence, setPresence] = useState<Presence | null>(null);
  const current = useRef({ words, onRead });
  current.current = { words, onRead };
  const known = useRef({ sent: 0, answered: 0, heldAt: 0, presence: null as Presence | null });

  const tell = useCallback(
    async (act: SentLease["act"]) => {
      if (tab === null) return;
      const state = known.current;
      state.sent += 1;
      const no = state.sent;
      const said = await send(at, { editionId, tab, act, words: current.current.words() });
      // No answer changes nothing: whoever writes goes on, whoever reads waits. Nor does one that another overtook.
      if (!said || no < state.answered) return;
      state.answered = no;
      state.presence = said;
      if (said.writer === "here" && act === "hold") state.heldAt = Date.now();
      setPresence(said);
      if (said.opened) current.current.onRead(said.opened, said);
    },
    [at, editionId, tab],
  );

  useEffect(() => {
    if (isReadOnly || tab === null) return;
    const state = known.current;
    let isHere = true;
    let timer: ReturnType<typeof setTimeout>;
    const round = async () => {
      await tell(nextAct(state.presence, state.heldAt));
      if (isHere) timer = setTimeout(() => void round(), rhythm.look);
    };
    void round();
    const part = () => void send(at, { editionId, tab, act: "give", words: current.current.words() });
    window.addEventListener("pagehide", part);
    return () => {
      isHere = false;
      clearTimeout(timer);
      window.removeEventListener("pagehide", part);
      state.answered = state.sent + 1; // what is still on its way comes too late
      state.presence = null;
      setPresence(null);
      part();
    };
  }, [at, editionId, tab, isReadOnly, tell]);

  return { presence, tell };
}

/** The writer says in time that it is there; who has asked tries until it is theirs; all others look. */
function nextAct(last: Presence | null, heldAt: number): SentLease["act"] {
  if (last === null || last.asked?.isHere) return "hold";
  return last.writer === "here" && Date.now() - heldAt >= rhythm.hold ? "hold" : "look";
}

async function send(at: string, said: SentLease): Promise<Presence | null> {
  try {
    const response = await fetch(`${at}/lease`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(said),
      keepalive: true,
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? JSON.parse(await response.text(), revived) : null;
  } catch {
    return null; // the save indicator tells of a lost network
  }
}
