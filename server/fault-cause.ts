import { masked } from "./masked.ts";

/**
 * What the log keeps of a fault: kind, code and message of everything that caused it, and where the first arose. Values
 * are left out, those that went into a query and those that a message quotes, because they are texts and people.
 */
export function causesOf(fault: unknown): { causes: string[]; stack: string | undefined } {
  const causes: string[] = [];
  for (let cause = fault; cause !== undefined && cause !== null && causes.length < 5; cause = causeOf(cause)) {
    causes.push(sentenceOf(cause));
  }
  return { causes, stack: fault instanceof Error ? placesOf(fault) : undefined };
}

function causeOf(fault: unknown): unknown {
  const cause = fault instanceof Error ? fault.cause : undefined;
  const isWrapped = typeof cause === "object" && cause !== null && "err" in cause; // as next-auth does
  return isWrapped ? cause.err : cause;
}

function sentenceOf(cause: unknown): string {
  if (!(cause instanceof Error)) return masked(String(cause));
  const facts = ["code", "constraint"].flatMap((name) => {
    const value: unknown = Reflect.get(cause, name);
    return typeof value === "string" ? [value] : [];
  });
  return `${cause.name}: ${messageOf(cause)}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
}

/** Of a query its statement, which is ours and has no values. */
function messageOf({ message }: Error): string {
  if (!message.startsWith("Failed query: ")) return masked(message);
  return message
    .replace(/\nparams:[\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .slice(0, 500);
}

function placesOf({ stack = "", message }: Error): string {
  return stack
    .slice(stack.indexOf(message) + message.length) // a message may have lines that look like places
    .split("\n")
    .filter((line) => /^\s+at .*(:\d+:\d+|<anonymous>|native)\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(" | ");
}
