import { setImmediate as nextRound } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { counts } from "./counts.ts";
import type { Horizon } from "./horizon.ts";
import { finishPage, type Page, type Rendered } from "./page.ts";
import { Turns } from "./turns.ts";

const capacity = 128 * 1024 * 1024;
const entryOverhead = 500;
const rounds = 4;
const day = 86_400_000;

/** Makes the page of a key, to be true in a generation. */
export type Render = (key: string, generation: number) => Promise<Rendered>;

/**
 * Finished public pages, each true in one generation of public time. A page asked for by many at once is rendered
 * once; a page whose generation ended while it was rendered is rendered again, and so is every page after a day, for what
 * only the calendar changes (security.txt expires). A page to whose questions a new generation has the old answers is
 * kept as it is (docs/adr/0019).
 */
export class PageStore {
  readonly #pages = new LRUCache<string, Page>({
    maxSize: capacity,
    ttl: day,
    ttlResolution: 60_000, // what is asked each time is not the clock
    noUpdateTTL: true, // a page that is kept in a new generation gets no younger
    perf: performance,
    sizeCalculation: (page) => page.bytes + entryOverhead,
    dispose: (_page, _key, reason) => {
      if (reason === "evict") counts.evictions += 1;
    },
  });
  readonly #flights = new Map<string, Promise<Page>>();
  readonly #rendering = new Turns(2);
  readonly #asking = new Turns(6); // of the eight connections of the reader, two are for the renders
  readonly #horizon: Horizon;
  readonly #render: Render;
  readonly #headers: readonly string[];

  /** @param headers - that every page carries, as Node's flat list */
  constructor(horizon: Horizon, render: Render, headers: readonly string[]) {
    this.#horizon = horizon;
    this.#render = render;
    this.#headers = headers;
  }

  /** The stored page of a key if it is true now; no waiting. */
  current(key: string): Page | undefined {
    const page = this.#pages.get(key);
    return page !== undefined && page.generation === this.#horizon.current() ? page : undefined;
  }

  /** How much it holds, and how many pages wait for their turn to be rendered, or to be asked whether they hold. */
  get extent(): { pages: number; bytes: number; unrendered: number; unasked: number } {
    return {
      pages: this.#pages.size,
      bytes: this.#pages.calculatedSize,
      unrendered: this.#rendering.waiting,
      unasked: this.#asking.waiting,
    };
  }

  /** The page of a key, stored or rendered. @throws DatabaseAway, or what the render threw */
  async page(key: string): Promise<Page> {
    const generation = await this.#horizon.settled();
    const kept = this.#pages.get(key);
    if (kept?.generation === generation) return kept;
    const flight = this.#flights.get(key) ?? this.#fresh(key).finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    return flight;
  }

  async #fresh(key: string): Promise<Page> {
    for (let round = 1; ; round += 1) {
      const kept = await this.#kept(key);
      const page = kept ?? (await this.#rendering.take(() => this.#made(key)));
      if (this.#horizon.current() === page.generation) {
        if (kept) counts.kept += 1;
        this.#pages.set(key, page);
        return page;
      }
      if (round === rounds) return page; // public acts faster than rendering: true when read, not kept
    }
  }

  /** The page of an earlier generation, where it holds in this one too: most acts change few pages. */
  async #kept(key: string): Promise<Page | undefined> {
    const page = this.#pages.get(key);
    const holds = page?.holds;
    if (!holds) return undefined;
    return this.#asking.take(async () => {
      const generation = await this.#horizon.settled(); // before any question: what it finds is at least as new
      const isTrue = await holds(generation);
      await nextRound(); // the embedded database answers without one: stored pages and the desk come in between
      return isTrue ? { ...page, generation } : undefined;
    });
  }

  async #made(key: string): Promise<Page> {
    const generation = await this.#horizon.settled(); // before any read of the page, and after the wait for its turn
    return finishPage(await this.#render(key, generation), generation, this.#headers);
  }
}
