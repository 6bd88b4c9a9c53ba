import { useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Whether a form holds something else than what is saved: what it held when it came, or when it was last sent and saved.
 *
 * @param answer - what the last sending led to; another object each time
 * @param isSaved - whether that answer says that it was saved
 */
export function useUnsavedForm(answer: object, isSaved: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef<string>(undefined);
  const sent = useRef<string>(undefined);
  const [isUnsaved, setUnsaved] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer counts, also one that says the same again
  useLayoutEffect(() => {
    if (!form.current || !isSaved) return;
    saved.current = sent.current;
    setUnsaved(wordsOf(form.current) !== saved.current);
  }, [answer, isSaved]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    saved.current ??= wordsOf(element);
    const compare = () => setUnsaved(wordsOf(element) !== saved.current);
    const keep = () => {
      sent.current = wordsOf(element);
    };
    // selects, dates and choices send no event of their own, but none changes without a change of what it shows
    const observer = new MutationObserver(compare);
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    element.addEventListener("input", compare);
    element.addEventListener("submit", keep);
    return () => {
      observer.disconnect();
      element.removeEventListener("input", compare);
      element.removeEventListener("submit", keep);
    };
  }, []);

  return { form, isUnsaved };
}

function wordsOf(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)]);
}
