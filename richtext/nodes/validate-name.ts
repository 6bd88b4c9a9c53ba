const LONGEST = 200;

/** Refuses what is no name or office on one line: anything but text, control and format characters, over 200 units. */
export function validateName(value: unknown): void {
  if (
    typeof value !== "string" ||
    value.length > LONGEST ||
    /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/u.test(value)
  )
    throw new RangeError("A name is one line of text");
}
