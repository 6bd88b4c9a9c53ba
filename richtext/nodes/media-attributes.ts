const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unprintable = /[\x00-\x1f\x7f\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

export function validateMediaId(value: unknown): void {
  if (typeof value !== "string" || !uuid.test(value)) throw new RangeError("An item of the library is named by its id");
}

export function validateMediaHash(value: unknown): void {
  if (typeof value !== "string" || !sha256.test(value)) throw new RangeError("Bytes are named by their SHA-256");
}

/** Some text on one line. */
export function validateLine(longest: number): (value: unknown) => void {
  return (value) => {
    if (typeof value !== "string" || value.length > longest || unprintable.test(value))
      throw new RangeError(`A line of text has at most ${longest} characters`);
  };
}

export function validateWhole(least: number, most: number): (value: unknown) => void {
  return (value) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
      throw new RangeError(`A whole number from ${least} to ${most}`);
  };
}

/** How a node carries its attributes through a clipboard: whole, in one attribute of its element. */
export function attributesOf(
  element: HTMLElement,
  name: string,
  known: Readonly<Record<string, { default?: unknown; validate: (value: unknown) => void }>>,
): Record<string, unknown> | false {
  try {
    const given: Record<string, unknown> = JSON.parse(element.getAttribute(name) ?? "");
    const attributes = Object.entries(known).map(([key, { default: usual, validate }]) => {
      const value = given[key] ?? usual;
      validate(value);
      return [key, value];
    });
    return Object.fromEntries(attributes);
  } catch {
    return false; // of another program, or not whole
  }
}
