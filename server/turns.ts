/**
 * At most `size` works at a time, the others in the order of their coming: after a public act the first of a herd of
 * renders is finished early instead of all of them late.
 */
export class Turns {
  readonly #size: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** How many works wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  async take<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#running >= this.#size) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const go = this.#waiting.shift();
      if (go) go();
      else this.#running -= 1;
    }
  }
}
