import { type Element, textIn } from "./html-tree.ts";
import { hasClass, type Parent, styleOf, sweep } from "./tree-edits.ts";

export interface FinalText {
  /** Insertions and deletions that were settled. */
  changes: number;
  /** Words that went, to compare a paste with what the clipboard says. */
  deleted: string[];
  comments: number;
}

/** Settles tracked changes: what was inserted stays, what was deleted goes, and so do the remarks beside the text. */
export function settleChanges(root: Parent): FinalText {
  const settled: FinalText = { changes: 0, deleted: [], comments: 0 };
  sweep(root, (element) => {
    if (isRemark(element)) {
      if (styleOf(element).get("mso-element") === "comment") settled.comments += 1;
      return [];
    }
    const isDeleted = isDeletion(element);
    if (!isDeleted && !isInsertion(element)) return null;
    settled.changes += 1;
    if (!isDeleted) return element.childNodes;
    settled.deleted.push(textIn(element));
    return [];
  });
  return settled;
}

function isDeletion(element: Element): boolean {
  return element.tagName === "del" || hasClass(element, /^msoDel$/u);
}

function isInsertion(element: Element): boolean {
  return element.tagName === "ins" || hasClass(element, /^msoIns$/u);
}

/** A comment of Word's, the list of them, or the mark in the text that leads to one. */
function isRemark(element: Element): boolean {
  const style = styleOf(element);
  const kind = style.get("mso-element");
  return (
    kind === "comment" ||
    kind === "comment-list" ||
    style.get("mso-special-character") === "comment" ||
    hasClass(element, /^(?:msocomanchor|msocomoff|MsoCommentReference)$/u)
  );
}
