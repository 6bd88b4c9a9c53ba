import { useEffect, useState } from "react";
import type { Locale } from "#domain/locale.ts";
import type { LinkableRelease } from "#domain/release-link.ts";

const pause = 300;

/** The releases that a number or words find, once typing has paused; null while nothing was looked for or no answer came. */
export function useFoundReleases(search: string, locale: Locale): readonly LinkableRelease[] | null {
  const [answer, setAnswer] = useState<{ search: string; found: readonly LinkableRelease[] | null } | null>(null);
  const wanted = search.trim();

  useEffect(() => {
    if (wanted === "") return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const found = await askServer(wanted, locale, abort.signal);
      if (!abort.signal.aborted) setAnswer({ search: wanted, found });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, locale]);

  return wanted !== "" && answer !== null ? answer.found : null;
}

async function askServer(search: string, locale: Locale, signal: AbortSignal): Promise<LinkableRelease[] | null> {
  try {
    const response = await fetch("/desk/releases/found", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ search, locale }),
      signal,
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // given up, or offline: a number can be typed all the same
  }
}
