import { useCallback, useEffect, useRef, useState } from "react";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { Checker, type CheckState } from "./checker.ts";
import { type LinkAnswersSettings, useLinkAnswers } from "./use-link-answers.ts";

/**
 * The checks on a text, in a thread of their own.
 *
 * @param rested - as it was when typing last rested
 * @param settings - of whoever has its links asked
 */
export function useChecks(
  rested: Content,
  among: CheckedAmong,
  settings: LinkAnswersSettings,
): { state: CheckState; retry: () => void } {
  const checker = useRef<Checker | null>(null);
  const [state, setState] = useState<CheckState>({ kind: "running" });
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const links = useLinkAnswers(settings, addresses);

  useEffect(() => {
    const started = new Checker(
      () => new Worker(new URL("./checks.worker.ts", import.meta.url)),
      (now) => {
        setState(now);
        if (now.kind === "read") setAddresses(now.addresses);
      },
    );
    checker.current = started;
    return () => {
      checker.current = null;
      started.stop();
    };
  }, []);

  useEffect(() => checker.current?.surround(among), [among]);
  useEffect(() => checker.current?.answer(links), [links]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are asked about again among other texts and answers
  useEffect(() => checker.current?.read(rested), [rested, among, links]);

  return { state, retry: useCallback(() => checker.current?.retry(), []) };
}
