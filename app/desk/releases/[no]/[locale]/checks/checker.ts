import type { MarkedFinding } from "#domain/finding.ts";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import type { Content } from "#domain/release.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import type { CheckAnswer, CheckQuestion } from "./checks.worker.ts";

/** The part of a worker that the checks need. */
export interface CheckWorker {
  postMessage(question: CheckQuestion): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { data: CheckAnswer }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
}

export type CheckState =
  | { kind: "running" }
  | { kind: "read"; findings: MarkedFinding[]; addresses: string[] }
  | { kind: "failed" };

/**
 * Asks a worker about a text, and tells what it says: an answer to older words is not told once newer ones were asked
 * about. A worker that fails is told of too, and the next question goes to a new one.
 */
export class Checker {
  readonly #start: () => CheckWorker;
  readonly #tell: (state: CheckState) => void;
  #worker: CheckWorker | null = null;
  #among: CheckedAmong | null = null;
  #links: LinkKnowledge | null = null;
  #content: Content | null = null;
  #asked = 0;

  constructor(start: () => CheckWorker, tell: (state: CheckState) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  /** Takes what stands around the text; the worker keeps it. */
  surround(among: CheckedAmong): void {
    this.#among = among;
    if (this.#worker) this.#worker.postMessage({ among });
    else this.#begin();
  }

  /** Takes what its links answered; the worker keeps it as well. */
  answer(links: LinkKnowledge): void {
    this.#links = links;
    this.#worker?.postMessage({ links });
  }

  read(content: Content): void {
    this.#content = content;
    this.#asked += 1;
    if (!this.#worker) this.#begin();
    this.#worker?.postMessage({ no: this.#asked, content });
  }

  retry(): void {
    this.stop();
    this.#tell({ kind: "running" });
    if (this.#content) this.read(this.#content);
    else this.#begin();
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #begin(): void {
    try {
      const worker = this.#start();
      worker.addEventListener("message", ({ data }) => {
        if (data.no === this.#asked) this.#tell({ kind: "read", findings: data.findings, addresses: data.addresses });
      });
      worker.addEventListener("error", () => {
        if (worker === this.#worker) this.#fail();
      });
      if (this.#among) worker.postMessage({ among: this.#among });
      if (this.#links) worker.postMessage({ links: this.#links });
      this.#worker = worker;
    } catch {
      this.#fail(); // a browser that lets no worker start
    }
  }

  #fail(): void {
    this.stop();
    this.#tell({ kind: "failed" });
  }
}
