import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import css from "./editor.module.css";
import { putBy } from "./put-document.ts";

const key = new PluginKey<DecorationSet>("writersBlock");

/** Shows who reads along where the writer is: the block that their last words changed bears their name. */
export function writersBlock(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, shown, { doc: before }) {
        const put = putBy(transaction);
        if (!put) return shown.map(transaction.mapping, transaction.doc);
        const changed = put.writer === null ? undefined : lastChanged(before, transaction.doc);
        if (put.writer === null || !changed) return DecorationSet.empty;
        const attributes = { class: css.writersBlock ?? "", "data-writer": put.writer };
        return DecorationSet.create(transaction.doc, [Decoration.node(changed.from, changed.to, attributes)]);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The last outermost block that the document before had not. */
function lastChanged(before: Node, after: Node): { from: number; to: number } | undefined {
  const known = new Map<unknown, Node[]>();
  before.forEach((block) => void known.set(block.attrs.id, [...(known.get(block.attrs.id) ?? []), block]));
  let found: { from: number; to: number } | undefined;
  after.forEach((block, offset) => {
    const isKnown = known.get(block.attrs.id)?.some((one) => one.eq(block)) ?? false;
    if (!isKnown) found = { from: offset, to: offset + block.nodeSize };
  });
  return found;
}
