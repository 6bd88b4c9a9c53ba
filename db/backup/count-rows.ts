import { createHash } from "node:crypto";

/** Counts and hashes the rows that pass through. */
export class RowCount {
  #hash = createHash("sha256");
  #rows = 0;

  /** @yields what it was given */
  async *of(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.#rows += 1;
      yield chunk;
    }
  }

  /** Once, when all have passed. */
  result(): { rows: number; digest: string } {
    return { rows: this.#rows, digest: this.#hash.digest("hex") };
  }
}

export async function countRows(chunks: AsyncIterable<Buffer>): Promise<{ rows: number; digest: string }> {
  const count = new RowCount();
  for await (const _chunk of count.of(chunks)) {
    // counted in passing
  }
  return count.result();
}
