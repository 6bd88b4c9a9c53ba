import type { Result } from "#domain/result.ts";

/** What a verb gave; the demo does nothing that a rule refuses, so that a refusal is a fault here. */
export function granted<Value>(result: Result<Value, { code: string }>, what: string): Value {
  if (!result.ok) throw new Error(`The demo was refused: ${what}. ${JSON.stringify(result.refusal)}`);
  return result.value;
}
