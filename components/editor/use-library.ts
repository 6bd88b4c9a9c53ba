import { useEffect, useState } from "react";
import type { LibraryItem } from "#components/media/library-item.ts";

interface Found {
  items: LibraryItem[];
  older: string | null;
}

const nothing: Found = { items: [], older: null };
const pause = 250;

/** Items of the library by words, a moment behind the typing, and older ones on demand. */
export function useLibrary(kind: "image" | "document", search: string) {
  const [found, setFound] = useState(nothing);
  const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");

  useEffect(() => {
    const stop = new AbortController();
    setState("loading");
    const timer = setTimeout(async () => {
      const answer = await ask({ kind, search }, stop.signal);
      if (stop.signal.aborted) return;
      setFound(answer ?? nothing);
      setState(answer ? "loaded" : "failed");
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [kind, search]);

  const more = async () => {
    const answer = await ask({ kind, search, before: found.older ?? "" });
    if (!answer) setState("failed");
    else setFound({ items: [...found.items, ...answer.items], older: answer.older });
  };
  return { ...found, state, more };
}

/** Undefined where the library could not be asked. */
async function ask(query: Record<string, string>, signal?: AbortSignal): Promise<Found | undefined> {
  try {
    const answer = await fetch(`/desk/media/list?${new URLSearchParams(query)}`, { ...(signal && { signal }) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
