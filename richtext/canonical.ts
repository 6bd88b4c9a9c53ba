import serialize from "canonicalize";

/**
 * One text for one value (RFC 8785), every string in Unicode normal form C first, so that the same words always have
 * the same hash. Throws on what JSON cannot hold: lone surrogates, NaN, infinity, a bare undefined.
 */
export function canonicalJson(value: unknown): string {
  const json = serialize(inNormalForm(value));
  if (json === undefined) throw new TypeError("The value has no JSON form");
  return json;
}

function inNormalForm(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(inNormalForm);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.normalize("NFC"), inNormalForm(member)]));
}
