import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  type HtmlNode,
  isElement,
  isText,
  textIn,
} from "./html-tree.ts";
import {
  type Child,
  hasClass,
  makeElement,
  makeText,
  type Parent,
  rename,
  setChildren,
  styleOf,
  sweep,
} from "./tree-edits.ts";

const note = "(?:_ftn|_edn|sdfootnote|sdendnote|ftnt|footnote-|endnote-|user-content-fn-)";
const toNote = new RegExp(`^#${note}([\\w-]+?)(?:sym)?$`, "u");
const isNote = new RegExp(`^(?:${note}|ftn|edn)\\d[\\w-]*$`, "u");
const toReference =
  /^#(?:_(?:ftn|edn)ref|sd(?:foot|end)note\d+anc|ftnt_ref|(?:foot|end)note-ref-|user-content-fnref-)/u;

/**
 * Takes the footnotes and endnotes out of a text: Word's, LibreOffice's, Google Docs', and those of the converters of
 * .docx and Markdown. In the text their numbers stay in brackets; each note begins with its own.
 *
 * @returns the notes in their order, each an element that holds its blocks
 */
export function takeFootnotes(root: Parent): Element[] {
  const labels = new Map<string, string>();
  const notes: Element[] = [];
  const edits = new Map<Element, Child[]>();
  for (const anchor of descendants(root)) {
    if (anchor.tagName !== "a" || anchor.parentNode === null) continue;
    const href = attribute(anchor, "href");
    const number = toNote.exec(href)?.[1];
    if (toReference.test(href)) {
      const holder = noteAround(anchor);
      if (holder === null) continue;
      if (!edits.has(holder)) notes.push(noteOf(holder, anchor, labels));
      edits.set(holder, []).set(anchor, []);
    } else if (number !== undefined) {
      const label = labelIn(anchor) || number.replace(/\D/gu, "") || number;
      labels.set(href, label);
      edits.set(referenceAround(anchor), [makeText(`[${label}]`)]);
    }
  }
  if (edits.size > 0)
    sweep(root, (element) => edits.get(element) ?? (notes.length > 0 && isEmptyBox(element) ? [] : null));
  return notes;
}

function noteOf(holder: Element, anchor: Element, labels: ReadonlyMap<string, string>): Element {
  const id = attribute(holder, "id");
  const known = labels.get(`#${id}`) ?? labels.get(`#_${id}`) ?? labels.get(`#${id}sym`);
  const label = known ?? (labelIn(anchor) || id.replace(/\D/gu, ""));
  const first = descendants(holder).find(({ tagName }) => tagName === "p") ?? holder;
  setChildren(first, [makeText(`[${label}] `), ...first.childNodes]);
  if (holder.tagName === "li") rename(holder, "div");
  const element = makeElement("div");
  setChildren(element, [holder]);
  return element;
}

/** The number without brackets; the arrows that lead back to the text are none. */
function labelIn(anchor: Element): string {
  return textIn(anchor).replace(/[^\p{L}\p{N}*†‡]/gu, "");
}

/** A reference stands in a `sup` of its own, mostly. */
function referenceAround(anchor: Element): Element {
  const parent = anchor.parentNode;
  if (parent === null || !isElement(parent) || parent.tagName !== "sup") return anchor;
  return childrenOf(parent).every((child) => child === anchor || isBlank(child)) ? parent : anchor;
}

/** What holds the note that an anchor leads back from: an element marked as one, else the paragraph or item around. */
function noteAround(anchor: Element): Element | null {
  let paragraph: Element | null = null;
  for (
    let node: HtmlNode | null = anchor.parentNode;
    node !== null;
    node = "parentNode" in node ? node.parentNode : null
  ) {
    if (!isElement(node) || node.tagName === "body") break;
    const kind = styleOf(node).get("mso-element");
    if (kind === "footnote" || kind === "endnote" || isNote.test(attribute(node, "id"))) return node;
    if (paragraph === null && (node.tagName === "p" || node.tagName === "li")) paragraph = node;
  }
  return paragraph;
}

/** A box of notes, or a list, that holds nothing any more; the heading of a converter's own goes with it. */
function isEmptyBox(element: Element): boolean {
  const kind = styleOf(element).get("mso-element");
  const isBox =
    kind === "footnote-list" ||
    kind === "endnote-list" ||
    hasClass(element, /^footnotes$/u) ||
    element.tagName === "ol";
  return isBox && ["", "Footnotes"].includes(textIn(element));
}

function isBlank(node: HtmlNode): boolean {
  return node.nodeName === "#comment" || (isText(node) && node.value.trim() === "");
}
