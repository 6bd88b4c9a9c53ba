import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Which tools of a bar found no room in its first line. The bar wraps and shows that line only: the browser itself says
 * what fits, in any language and text size.
 *
 * @param tools - ids of what the bar holds, to look again when they change
 */
export function useOverflow(tools: string): {
  line: RefObject<HTMLDivElement | null>;
  overflowing: ReadonlySet<string>;
} {
  const line = useRef<HTMLDivElement>(null);
  const [overflowing, setOverflowing] = useState<ReadonlySet<string>>(new Set());
  const look = useRef(() => {
    const found = line.current ? beyondFirstLine(line.current) : [];
    setOverflowing((known) => (sameIds(known, found) ? known : new Set(found)));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other tools have another width
  useLayoutEffect(() => look.current(), [tools]);

  useEffect(() => {
    if (!line.current) return;
    const observer = new ResizeObserver(() => look.current());
    observer.observe(line.current);
    return () => observer.disconnect();
  }, []);

  return { line, overflowing };
}

function beyondFirstLine(bar: HTMLElement): string[] {
  const tools = [...bar.querySelectorAll<HTMLElement>("[data-tool]")];
  const [first] = tools;
  if (!first) return [];
  const end = first.offsetTop + first.offsetHeight;
  return tools.filter(({ offsetTop }) => offsetTop >= end).map(({ dataset }) => dataset.tool ?? "");
}

function sameIds(known: ReadonlySet<string>, found: readonly string[]): boolean {
  return known.size === found.length && found.every((id) => known.has(id));
}
