/** The value below which this share of them lies, by nearest rank; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A whole number with its thousands apart: 12,345. */
export const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** Milliseconds to three digits. */
export const milliseconds = (value: number): string => `${digits(value)} ms`;

/** Bytes as kB of 1,000. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes as MB of 1,000,000. */
export const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;

/** A number to three digits that count. */
export function digits(value: number): string {
  return value >= 100 ? whole(value) : value.toPrecision(3);
}
