import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Browsers nest no deeper than this; below it no text is written by a person, and parsing takes minutes. */
const DEEPEST = 512;

/**
 * The longest body has far fewer. Without a limit a small page fills the memory: formatting that is left open is built
 * anew in every paragraph.
 */
const MOST_NODES = 100_000;

/** The tree of a page; null if it nests without end or has parts without end. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new TooIntricate();
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      count();
      return defaultTreeAdapter.createElement(...given);
    },
    createCommentNode: (...given) => {
      count();
      return defaultTreeAdapter.createCommentNode(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooIntricate();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooIntricate) return null;
    throw error;
  }
}

class TooIntricate extends Error {}
