import { LRUCache } from "lru-cache";
import type { PublicMedia } from "#db/queries/public-media.ts";
import type { Horizon } from "./horizon.ts";

/**
 * Which items of the library are public, asked once in a generation of public time: what was true in it stays true until
 * it ends, as for pages. What is not public is asked each time, so that invented addresses push nothing out.
 */
export class KnownMedia {
  readonly #known = new LRUCache<string, { generation: number; item: PublicMedia }>({ max: 5000 });
  readonly #horizon: Horizon;
  readonly #read: (hash: string) => Promise<PublicMedia | undefined>;

  constructor(horizon: Horizon, read: (hash: string) => Promise<PublicMedia | undefined>) {
    this.#horizon = horizon;
    this.#read = read;
  }

  /** @throws DatabaseAway, or what the reading threw */
  async find(hash: string): Promise<PublicMedia | undefined> {
    const generation = await this.#horizon.settled();
    const known = this.#known.get(hash);
    if (known?.generation === generation) return known.item;
    const item = await this.#read(hash);
    if (item && this.#horizon.current() === generation) this.#known.set(hash, { generation, item });
    return item;
  }
}
