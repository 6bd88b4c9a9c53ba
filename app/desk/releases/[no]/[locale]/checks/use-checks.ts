import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { Checker, type CheckState } from "./checker.ts";

/** How long typing has to rest before the text is read. */
const rest = 300;

/** The checks on what is on the screen, a moment behind the typing and in a thread of their own. */
export function useChecks(content: Content, among: CheckedAmong): { state: CheckState; retry: () => void } {
  const checker = useRef<Checker | null>(null);
  const [state, setState] = useState<CheckState>({ kind: "running" });
  const read = useDeferredValue(content);

  useEffect(() => {
    const started = new Checker(() => new Worker(new URL("./checks.worker.ts", import.meta.url)), setState);
    checker.current = started;
    return () => {
      checker.current = null;
      started.stop();
    };
  }, []);

  useEffect(() => checker.current?.surround(among), [among]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are asked about again among other texts
  useEffect(() => {
    const timer = setTimeout(() => checker.current?.read(read), rest);
    return () => clearTimeout(timer);
  }, [read, among]);

  return { state, retry: useCallback(() => checker.current?.retry(), []) };
}
