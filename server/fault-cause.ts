/**
 * What the log keeps of a fault: name, message and codes of everything that caused it, and where the first arose. Values
 * that went into a query are left out, because they hold texts and people.
 */
export function causesOf(fault: unknown): { causes: string[]; stack: string | undefined } {
  const causes: string[] = [];
  for (let cause = fault; cause !== undefined && cause !== null && causes.length < 5; cause = causeOf(cause)) {
    causes.push(sentenceOf(cause));
  }
  return { causes, stack: fault instanceof Error ? placesOf(fault) : undefined };
}

function causeOf(fault: unknown): unknown {
  return fault instanceof Error ? fault.cause : undefined;
}

function sentenceOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause ? ` (${String(cause.code)})` : "";
  return `${cause.name}: ${cause.message.replace(/\nparams:[\s\S]*$/, "")}${code}`;
}

function placesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(" | ");
}
