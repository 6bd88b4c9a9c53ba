import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/** Lists have two levels: a third is not made by typing, and pasted deeper ones are lifted to the second. */
export const ListDepth = Extension.create({
  name: "listDepth",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: (transaction) => !transaction.docChanged || listDepth(transaction.doc) <= MOST_LEVELS,
        props: {
          transformPasted: (slice) =>
            slice.content.content.some((node) => listDepth(node) > MOST_LEVELS)
              ? new Slice(flattened(slice.content, 0), 0, 0)
              : slice,
        },
      }),
    ];
  },
});

const MOST_LEVELS = 2;

/** How many lists stand inside each other at the deepest place. */
export function listDepth(node: Node): number {
  let deepest = 0;
  node.forEach((child) => {
    deepest = Math.max(deepest, listDepth(child));
  });
  return isList(node) ? deepest + 1 : deepest;
}

function flattened(fragment: Fragment, depth: number): Fragment {
  const nodes = fragment.content.flatMap((node) => {
    const copy = node.copy(flattened(node.content, isList(node) ? depth + 1 : depth));
    return isList(node) && depth >= MOST_LEVELS ? copy.content.content.flatMap((item) => item.content.content) : [copy];
  });
  return Fragment.fromArray(nodes);
}

function isList(node: Node): boolean {
  return node.type.name === "bulletList" || node.type.name === "orderedList";
}
