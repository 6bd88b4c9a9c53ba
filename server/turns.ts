/**
 * At most `size` works at a time, the others in the order of their coming: after a public act the first of a herd of
 * renders is finished early instead of all of them late.
 */
export function turns(size: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= size) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const go = waiting.shift();
      if (go) go();
      else running -= 1;
    }
  };
}
