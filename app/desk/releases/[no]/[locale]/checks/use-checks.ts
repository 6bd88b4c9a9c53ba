import { useCallback, useEffect, useRef, useState } from "react";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { Checker, type CheckState } from "./checker.ts";

/**
 * The checks on a text, in a thread of their own.
 *
 * @param rested - as it was when typing last rested
 */
export function useChecks(rested: Content, among: CheckedAmong): { state: CheckState; retry: () => void } {
  const checker = useRef<Checker | null>(null);
  const [state, setState] = useState<CheckState>({ kind: "running" });

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
  useEffect(() => checker.current?.read(rested), [rested, among]);

  return { state, retry: useCallback(() => checker.current?.retry(), []) };
}
