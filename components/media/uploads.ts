import { drawId } from "#components/draw-id.ts";
import type { Result } from "#domain/result.ts";
import type { LibraryItem } from "./library-item.ts";

export type UploadState =
  | { kind: "waiting" }
  /** @property sent - from 0 to 1 */
  | { kind: "sending"; sent: number }
  | { kind: "preparing" }
  | { kind: "done"; item: LibraryItem; isNew: boolean }
  | { kind: "refused"; refusal: { code: string; largest?: number } }
  | { kind: "stopped" }
  | { kind: "failed" };

export interface Upload {
  key: string;
  file: File;
  /** Left out where documents are welcome, too. */
  only?: "image";
  state: UploadState;
}

export type SentUpload = Result<{ item: LibraryItem; isNew: boolean }, { code: string; largest?: number }>;

/** Sends one file. @throws when it was stopped, and when the connection failed */
export type SendUpload = (
  file: File,
  order: { only: "image" | undefined; signal: AbortSignal; onProgress: (sent: number) => void },
) => Promise<SentUpload>;

/** More would take the connections that saving needs. */
const atOnce = 2;

/** Files on their way into the library: a few at once, the others wait, each can be stopped and tried again. */
export class Uploads {
  #list: readonly Upload[] = [];
  readonly #stops = new Map<string, AbortController>();
  readonly #send: SendUpload;
  readonly #listeners = new Set<() => void>();
  readonly #onDone: (upload: Upload, item: LibraryItem) => void;

  constructor(send: SendUpload, onDone: (upload: Upload, item: LibraryItem) => void = () => {}) {
    this.#send = send;
    this.#onDone = onDone;
  }

  readonly list = (): readonly Upload[] => this.#list;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @returns their keys, in order */
  add(files: readonly File[], only?: "image"): string[] {
    const added = files.map(
      (file): Upload => ({ key: drawId(), file, ...(only && { only }), state: { kind: "waiting" } }),
    );
    this.#put([...this.#list, ...added]);
    this.#next();
    return added.map(({ key }) => key);
  }

  stop(key: string): void {
    this.#stops.get(key)?.abort();
    this.#change(key, { kind: "stopped" });
  }

  stopAll(): void {
    for (const { key, state } of this.#list) if (isUnderWay(state) || state.kind === "waiting") this.stop(key);
  }

  retry(key: string): void {
    this.#change(key, { kind: "waiting" });
    this.#next();
  }

  dismiss(key: string): void {
    this.#put(this.#list.filter((upload) => upload.key !== key));
  }

  #next(): void {
    const free = atOnce - this.#list.filter(({ state }) => isUnderWay(state)).length;
    for (const upload of this.#list.filter(({ state }) => state.kind === "waiting").slice(0, Math.max(0, free))) {
      void this.#run(upload);
    }
  }

  async #run({ key, file, only }: Upload): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(key, stop);
    this.#change(key, { kind: "sending", sent: 0 });
    const progress = (sent: number) => {
      if (!stop.signal.aborted) this.#change(key, sent < 1 ? { kind: "sending", sent } : { kind: "preparing" });
    };
    try {
      const answer = await this.#send(file, { only, signal: stop.signal, onProgress: progress });
      if (stop.signal.aborted) return;
      if (answer.ok) {
        this.#change(key, { kind: "done", ...answer.value });
        const upload = this.#list.find((one) => one.key === key);
        if (upload) this.#onDone(upload, answer.value.item);
      } else this.#change(key, { kind: "refused", refusal: answer.refusal });
    } catch {
      if (!stop.signal.aborted) this.#change(key, { kind: "failed" });
    } finally {
      this.#stops.delete(key);
      this.#next();
    }
  }

  #change(key: string, state: UploadState): void {
    this.#put(this.#list.map((upload) => (upload.key === key ? { ...upload, state } : upload)));
  }

  #put(list: readonly Upload[]): void {
    this.#list = list;
    for (const listener of this.#listeners) listener();
  }
}

export function isUnderWay({ kind }: UploadState): boolean {
  return kind === "sending" || kind === "preparing";
}
