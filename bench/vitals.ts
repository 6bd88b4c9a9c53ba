/** What a reader feels of a page's load (web.dev/vitals). */
export interface Vitals {
  /** When the largest text or picture was there, milliseconds. */
  lcp: number;
  /** How much of the page moved under the reader's eyes, a sum without unit. */
  cls: number;
  /** How long tasks beyond 50 ms kept the page from answering, milliseconds. */
  tbt: number;
}

declare global {
  var __vitals: Vitals | undefined;
}

/** Runs in the page before everything else; whole in itself, because it is sent there as text. */
export function observeVitals(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  globalThis.__vitals = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  watch("layout-shift", (entry) => {
    if ("value" in entry && !("hadRecentInput" in entry && entry.hadRecentInput)) seen.cls += Number(entry.value);
  });
  watch("longtask", (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
}

/** Runs in the page at the end. */
export function vitalsSeen(): Vitals {
  return globalThis.__vitals ?? { lcp: Number.NaN, cls: Number.NaN, tbt: Number.NaN };
}
