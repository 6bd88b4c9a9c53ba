import { readListNumbers } from "./docx-lists.ts";
import { takeFootnotes } from "./footnotes.ts";
import { childrenOf, descendants, type Element, isText, textIn } from "./html-tree.ts";
import { readStyles } from "./style-marks.ts";
import { captionTables } from "./table-captions.ts";
import { settleChanges } from "./tracked-changes.ts";
import { makeElement, makeText, type Parent, setChildren, styleOf, sweep } from "./tree-edits.ts";
import { joinWebWordLists, putListsIntoItems } from "./web-lists.ts";
import { listDefinitions } from "./word-list-definitions.ts";
import { rebuildWordLists } from "./word-lists.ts";

/** What was mended in a text that an office program wrote. */
export interface MendedTree {
  notes: Element[];
  changes: number;
  /** Words of tracked deletions. */
  deleted: string[];
  comments: number;
  lists: number;
  /** Lists whose letters or Roman numerals became figures. */
  renumbered: number;
}

/**
 * Makes plain HTML of what Word, Word on the web, Outlook, Google Docs and LibreOffice write: real lists, headings, bold
 * and italic as elements, the final text of tracked changes, footnotes apart.
 *
 * @param root - changed in place
 * @param styleSheets - text of the document's style elements
 */
export function mendOfficeTree(root: Parent, styleSheets: string): MendedTree {
  dropForeignElements(root);
  const { changes, deleted, comments } = settleChanges(root);
  const words = rebuildWordLists(root, listDefinitions(styleSheets));
  const joined = joinWebWordLists(root);
  const moved = putListsIntoItems(root);
  const numbered = readListNumbers(root);
  captionTables(root);
  const notes = takeFootnotes(root);
  for (const part of [root, ...notes]) {
    evenSpaces(part);
    readStyles(part);
  }
  return {
    notes,
    changes,
    deleted,
    comments,
    lists: words.lists + joined + moved,
    renumbered: words.renumbered + numbered,
  };
}

export function styleSheetIn(elements: readonly Element[]): string {
  const sheets = elements.filter(({ tagName }) => tagName === "style");
  return sheets.flatMap((sheet) => childrenOf(sheet).map((node) => (isText(node) ? node.value : ""))).join("\n");
}

/** Elements of Office's own (`o:p`, smart tags, `w:sdt`) leave their words; drawings and data go. */
function dropForeignElements(root: Parent): void {
  sweep(root, (element) => {
    if (element.tagName === "xml" || /^(?:v|w10|m):|^w:(?:data|sdtpr)$/iu.test(element.tagName)) return [];
    return element.tagName.includes(":") ? element.childNodes : null;
  });
}

/** Runs of spaces and tabs that are there for looks, and lines of preformatted text. */
function evenSpaces(root: Parent): void {
  for (const element of descendants(root)) {
    const style = styleOf(element);
    const isRun = style.get("mso-spacerun") === "yes" || style.has("mso-tab-count");
    const isConverted = element.attrs.some(({ name, value }) => name === "class" && value === "Apple-converted-space");
    if ((isRun || isConverted) && textIn(element) === "") setChildren(element, [makeText(" ")]);
    if (element.tagName === "pre") breakLines(element);
  }
}

function breakLines(pre: Element): void {
  for (const holder of [pre, ...descendants(pre)]) {
    const children = holder.childNodes.flatMap((node) => {
      if (!isText(node) || !node.value.includes("\n")) return [node];
      const lines = node.value.split("\n");
      return lines.flatMap((line, at) => (at === 0 ? [makeText(line)] : [makeElement("br"), makeText(line)]));
    });
    setChildren(holder, children);
  }
}
