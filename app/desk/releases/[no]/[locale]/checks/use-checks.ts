import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { MarkedFinding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import type { CheckAnswer, CheckQuestion } from "./checks.worker.ts";

/** How long typing has to rest before the text is read. */
const rest = 300;

/**
 * The checks on what is on the screen, a moment behind the typing and in a thread of their own. Null until they have
 * read it once; an answer to older words is not shown once newer ones were asked about.
 */
export function useChecks(content: Content, among: CheckedAmong): MarkedFinding[] | null {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [findings, setFindings] = useState<MarkedFinding[] | null>(null);
  const read = useDeferredValue(content);

  useEffect(() => {
    const started = new Worker(new URL("./checks.worker.ts", import.meta.url));
    started.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.no === asked.current) setFindings(data.findings);
    });
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);

  useEffect(() => ask(worker.current, { among }), [among]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are asked about again among other texts
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.current += 1;
      ask(worker.current, { no: asked.current, content: read });
    }, rest);
    return () => clearTimeout(timer);
  }, [read, among]);

  return findings;
}

function ask(worker: Worker | null, question: CheckQuestion): void {
  worker?.postMessage(question);
}
