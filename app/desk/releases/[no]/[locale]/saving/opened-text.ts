import type { Autosave } from "#db/queries/autosaves.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { KnownText, WrittenText } from "./saver.ts";

/** A text as the page has it from the server. */
export interface OpenedText extends KnownText, WrittenText {}

/** The newest words of an edition: those that were typed since its head, else the head's. */
export function openedText(head: RevisionText, autosave: Autosave | null): OpenedText {
  const { seq, signOffHash } = head;
  const typed = autosave?.words;
  return typed
    ? {
        ...{ seq, signOffHash, isRevised: false, savedAt: autosave.at },
        ...{
          words: typed.hash,
          content: typed.content,
          blockIds: typed.blockIds,
          journalistsOnly: typed.journalistsOnly,
        },
      }
    : {
        ...{ seq, signOffHash, isRevised: true, savedAt: head.savedAt },
        ...{
          words: head.wordsHash,
          content: head.content,
          blockIds: head.blockIds,
          journalistsOnly: head.journalistsOnly,
        },
      };
}
