const quotation = /(?<!\p{L})['‘’]|["`“”„«»]/u;
const mail = /[^\s<>()]+@[^\s<>()]+/gu;

/**
 * What may be logged of a sentence that others wrote: its first line up to the first quotation, since what is quoted is
 * what somebody typed.
 */
export function masked(sentence: string): string {
  const [line = ""] = sentence.trim().split("\n", 1);
  const { index } = quotation.exec(line) ?? {};
  return (index === undefined ? line : `${line.slice(0, index)}…`).replace(mail, "…").slice(0, 300).trim();
}

/** The path of an address without its query; parts that could be an address of mail are left out. */
export function maskedPath(url: string): string {
  const [path = ""] = url.split("?", 1);
  return path
    .split("/")
    .map((part) => (/@|%40/i.test(part) ? "…" : part))
    .join("/")
    .slice(0, 200);
}
