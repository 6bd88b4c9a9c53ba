import { storableBody, withStorableFields } from "#richtext/storable.ts";
import type { LocalCopy } from "./local-copies.ts";
import type { WrittenText } from "./saver.ts";

/** A copy as an earlier version of this page may have kept it. */
export interface KeptCopy extends Omit<LocalCopy, "text"> {
  text: Omit<WrittenText, "journalistsOnly"> & Partial<WrittenText>;
}

/**
 * A copy with everything that a text has today, and nothing that the server would refuse: it may be on this device for
 * that alone.
 *
 * @param before - what the server has, for what the copy does not know of
 */
export function completeCopy(copy: KeptCopy, before: Pick<WrittenText, "journalistsOnly">): LocalCopy {
  const { journalistsOnly } = before;
  const text = withStorableFields({ journalistsOnly, ...copy.text });
  return { ...copy, text: { ...text, content: { ...text.content, body: storableBody(text.content.body) } } };
}
