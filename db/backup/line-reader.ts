import { endOfRows } from "./format.ts";

const newline = 10;
const marker = Buffer.from(`${endOfRows}\n`);
const markerLine = Buffer.from(`\n${endOfRows}\n`);

/** Reads a stream of bytes line by line, and many lines at once where they are rows of a table. */
export class LineReader {
  #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The next line, without its end.
   *
   * @returns undefined if there is none within `limit` bytes
   */
  async line(limit: number): Promise<Buffer | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(newline);
      if (end !== -1) {
        const line = this.#rest.subarray(0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (this.#rest.length > limit || !(await this.#more())) return undefined;
    }
  }

  /**
   * The lines before the one that ends a table, in chunks of whole lines.
   *
   * @returns whether that line came
   */
  async *rows(): AsyncGenerator<Buffer, boolean> {
    for (;;) {
      const end = endOf(this.#rest);
      if (end !== undefined) {
        const lines = this.#rest.subarray(0, end);
        this.#rest = this.#rest.subarray(end + marker.length);
        if (lines.length > 0) yield lines;
        return true;
      }
      const whole = this.#rest.lastIndexOf(newline) + 1;
      if (whole > 0) {
        const lines = this.#rest.subarray(0, whole);
        this.#rest = this.#rest.subarray(whole);
        yield lines;
      }
      if (!(await this.#more())) return false;
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#more());
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}

function endOf(lines: Buffer): number | undefined {
  if (lines.subarray(0, marker.length).equals(marker)) return 0;
  const before = lines.indexOf(markerLine);
  return before === -1 ? undefined : before + 1;
}
