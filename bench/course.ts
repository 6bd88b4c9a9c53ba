/** Memory at a moment. */
export interface Sample {
  /** Milliseconds on one clock. */
  at: number;
  /** Bytes. */
  rss: number;
}

/** By how much the line of best fit rises from the first sample to the last, in bytes. */
export function growth(samples: readonly Sample[]): number {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (!first || !last) return Number.NaN;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(samples.map((sample) => sample.at));
  const rss = mean(samples.map((sample) => sample.rss));
  const covariance = mean(samples.map((sample) => (sample.at - at) * (sample.rss - rss)));
  const variance = mean(samples.map((sample) => (sample.at - at) ** 2));
  return variance === 0 ? 0 : (covariance / variance) * (last.at - first.at);
}

const bars = "▁▂▃▄▅▆▇█";

/** Values as a line of bars from zero, the greatest of each step. */
export function curve(values: readonly number[], steps: number): string {
  const greatest = Math.max(...values);
  const size = Math.max(1, values.length / steps);
  const columns = Array.from({ length: Math.ceil(values.length / size) }, (_, step) =>
    Math.max(
      ...values.slice(Math.floor(step * size), Math.max(Math.floor(step * size) + 1, Math.floor((step + 1) * size))),
    ),
  );
  return columns.map((value) => bars[Math.round((value / greatest) * (bars.length - 1))]).join("");
}
