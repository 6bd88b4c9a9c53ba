import { useCallback, useEffect, useRef, useState } from "react";
import type { CommentThread, Named } from "#domain/comment.ts";
import type { ShownRefusal } from "../../../form-state.ts";
import { revived } from "../saving/send-writing.ts";
import type { Conversation } from "./conversation.ts";
import type { CommentAct, SentComments } from "./route.ts";

interface ThreadsSettings {
  /** Address of the workspace. */
  at: string;
  /** Words that stand elsewhere now, where this window writes. */
  moved?: () => SentComments["moved"];
  /** They are known to the server. */
  onMoved?: (moved: NonNullable<SentComments["moved"]>) => void;
}

export interface Threads {
  threads: CommentThread[];
  people: Named[];
  /** Null once it is done; `unreachable` where no answer came. */
  tell: (said: CommentAct) => Promise<ShownRefusal | null>;
}

/** How often a window looks for what others said, in milliseconds. */
const rhythm = 4000;

/** The comments on a language version, as they come. */
export function useThreads({ at, moved, onMoved }: ThreadsSettings): Threads {
  const [known, setKnown] = useState<Pick<Conversation, "threads" | "people">>({ threads: [], people: [] });
  const current = useRef({ moved, onMoved });
  current.current = { moved, onMoved };
  const order = useRef({ asked: 0, answered: 0, state: "" });

  const tell = useCallback(
    async (said: CommentAct): Promise<ShownRefusal | null> => {
      const state = order.current;
      state.asked += 1;
      const no = state.asked;
      const places = current.current.moved?.() ?? null;
      const answer = await send(at, { said, seen: state.state, moved: places });
      if (!answer) return { code: "unreachable" };
      if (places) current.current.onMoved?.(places);
      if (answer.news && no > state.answered) {
        state.answered = no;
        state.state = answer.news.state;
        setKnown(answer.news);
      }
      return answer.refusal;
    },
    [at],
  );

  useEffect(() => {
    let isHere = true;
    let timer: ReturnType<typeof setTimeout>;
    const round = async () => {
      if (document.visibilityState === "visible") await tell({ act: "look" });
      if (isHere) timer = setTimeout(() => void round(), rhythm);
    };
    void round();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [tell]);

  return { ...known, tell };
}

interface Answer {
  refusal: ShownRefusal | null;
  /** Null where the window has all. */
  news: Conversation | null;
}

async function send(at: string, sent: SentComments): Promise<Answer | null> {
  try {
    const response = await fetch(`${at}/comments`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? JSON.parse(await response.text(), revived) : null;
  } catch {
    return null; // whoever waits for it says so
  }
}
