import type { BodyNode } from "#domain/release.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";
import type { WrittenText } from "./saver.ts";

/** What a window shows of a text. A body that is typed in is read when somebody asks: with each key that would take too long. */
export interface ScreenText {
  /** What is on the screen at this moment; the same object until something changes. */
  read(): WrittenText;
  /** The screen shows this now. */
  put(text: WrittenText): void;
  /** The body was typed in. @param document - reads it, with block ids, as it is now */
  typed(document: () => BodyNode): void;
}

export function createScreenText(opened: WrittenText): ScreenText {
  let shown = opened;
  let typed: (() => BodyNode) | null = null;
  return {
    read() {
      if (typed) {
        const { body, blockIds } = withoutBlockIds(typed());
        shown = { ...shown, content: { ...shown.content, body }, blockIds };
        typed = null;
      }
      return shown;
    },
    put(text) {
      shown = text;
      typed = null;
    },
    typed(document) {
      typed = document;
    },
  };
}
