import { useEffect, useState } from "react";
import type { Content } from "#domain/release.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { readingMinutes, wordCount } from "#richtext/word-count.ts";

interface Counts {
  words: number;
  minutes: number;
}

/** How long lead and text are, counted a moment after typing has paused: the words of a long text take their time. */
export function useCounts({ lead, body, locale }: Pick<Content, "lead" | "body" | "locale">): Counts {
  const [counts, setCounts] = useState(() => counted(lead, body, locale));
  useEffect(() => {
    const timer = setTimeout(() => setCounts(counted(lead, body, locale)), 200);
    return () => clearTimeout(timer);
  }, [lead, body, locale]);
  return counts;
}

function counted(lead: string, body: Content["body"], locale: Content["locale"]): Counts {
  const words = wordCount(`${lead}\n${bodyWords(body)}`, locale);
  return { words, minutes: readingMinutes(words, locale) };
}
