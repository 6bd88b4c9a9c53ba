import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Browsers nest no deeper than this; below it no text is written by a person, and parsing takes minutes. */
const DEEPEST = 512;

/** The tree of a page; null if it nests without end. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}
