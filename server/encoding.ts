export type Encoding = "br" | "gzip" | "identity";

const known = new Map<string, Encoding>();

/**
 * The best encoding that a client takes (RFC 9110 §12.5.3): Brotli, then gzip, unless it refuses them with `q=0`.
 * Answers are remembered, because every browser sends one of a few headers.
 */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  const remembered = known.get(accepted);
  if (remembered) return remembered;
  const encoding = choose(accepted);
  if (known.size < 200) known.set(accepted, encoding);
  return encoding;
}

function choose(accepted: string): Encoding {
  const weights = new Map(
    accepted.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}
