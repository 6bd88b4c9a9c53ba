import { LRUCache } from "lru-cache";

/** More than an office has lists; what strangers invent in an address must not pile up. */
const answersKept = 1000;

/**
 * A question whose answer all pages of a generation share, because within it nothing public changes: it is asked once
 * and forgotten with the generation. Without the front (`next dev`) it is asked each time.
 *
 * @param ask - answers from what the public may read, and from its arguments alone
 */
export function inGeneration<Arguments extends readonly (string | undefined)[], Value>(
  ask: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value> {
  let kept: { generation: number; answers: LRUCache<string, Promise<Value>> } | undefined;
  return async (...given) => {
    const generation = globalThis.__communiqueAnswer?.getStore()?.generation;
    if (generation === undefined) return ask(...given);

    if (kept?.generation !== generation) kept = { generation, answers: new LRUCache({ max: answersKept }) };
    const { answers } = kept;
    const key = JSON.stringify(given);
    const answer = answers.get(key) ?? ask(...given);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key)); // a fault is for those who asked
    return answer;
  };
}
