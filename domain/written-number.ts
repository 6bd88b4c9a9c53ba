/** A number as it stands in a text. */
export interface WrittenNumber {
  /** As it is written there. */
  text: string;
  /** What it may mean: 1.4 million is 1.4 and 1400000, a phone number its digits, half past ten 10:30. */
  values: readonly string[];
  /** Of a day: 1 to 12; its value is the day of the month then. */
  month: number | null;
}

export function number(text: string, values: string[], month: number | null = null): WrittenNumber {
  return { text: text.trim(), values, month };
}
