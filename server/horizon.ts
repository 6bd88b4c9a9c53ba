import { counts } from "./counts.ts";

/** What the database says of public time. */
export interface ClockReading {
  /** Moves with every public act and with every setting that the site prints. */
  epoch: string;
  /** The database's clock, milliseconds since 1970. */
  now: number;
  /** The next instant at which something public changes by itself; far in the future when none is known. */
  until: number;
}

/** The database did not answer the question about public time. */
export class DatabaseAway extends Error {
  override name = "DatabaseAway";
}

/**
 * The front's view of public time. A generation is a span without change: what was rendered in it stays true until it
 * ends, and it ends by an act (the epoch moves), by the clock (`until` is reached), or in silence (the database has not
 * answered for `lease` milliseconds).
 */
export class Horizon {
  #generation = 0;
  #last: ClockReading & { sent: number } = { epoch: "", now: 0, until: 0, sent: 0 };
  #confirmed = Number.NEGATIVE_INFINITY;
  #pending: Promise<void> | undefined;
  readonly #read: () => Promise<ClockReading>;
  readonly #lease: number;

  constructor(read: () => Promise<ClockReading>, lease: number) {
    this.#read = read;
    this.#lease = lease;
  }

  /** Milliseconds since 1970, never behind the database's clock: it was read after the question was sent. */
  now(): number {
    return this.#last.now + performance.now() - this.#last.sent;
  }

  /** When the current generation ends by itself, milliseconds since 1970. */
  get until(): number {
    return this.#last.until;
  }

  /** Milliseconds since the database last confirmed what is true. */
  get silence(): number {
    return performance.now() - this.#confirmed;
  }

  /** The current generation, or undefined when only the database can tell. */
  current(): number | undefined {
    return this.silence < this.#lease && this.now() < this.#last.until ? this.#generation : undefined;
  }

  /** The current generation, asking the database where needed. @throws DatabaseAway */
  async settled(): Promise<number> {
    for (;;) {
      const generation = this.current();
      if (generation !== undefined) return generation;
      await this.check();
    }
  }

  /** Asks the database; callers at one moment share one question. */
  check(): Promise<void> {
    this.#pending ??= this.#ask().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** A notice may come while a question is under way that was asked too early: it is asked once more. */
  async noticed(): Promise<void> {
    await this.#pending?.catch(() => {});
    await this.check();
  }

  async #ask(): Promise<void> {
    const sent = performance.now();
    const reading = await this.#read().catch((cause: unknown) => {
      throw new DatabaseAway("The database does not answer.", { cause });
    });
    const isAct = reading.epoch !== this.#last.epoch;
    if (isAct || reading.until !== this.#last.until) {
      this.#generation += 1;
      if (this.#last.epoch !== "") counts.generations[isAct ? "act" : "clock"] += 1;
    }
    this.#last = { ...reading, sent };
    this.#confirmed = performance.now();
  }
}
