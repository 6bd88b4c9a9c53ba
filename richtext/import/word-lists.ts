import { childrenOf, descendants, type Element, type HtmlNode, isElement, isText, textIn } from "./html-tree.ts";
import { listNumber } from "./list-markers.ts";
import { type LooseItem, nestItems } from "./nest-items.ts";
import { type Child, hasClass, makeText, type Parent, remove, replace, setChildren, styleOf } from "./tree-edits.ts";
import type { ListDefinitions } from "./word-list-definitions.ts";

export interface RebuiltLists {
  lists: number;
  /** Lists that were numbered by letters or Roman numerals, which have figures now. */
  renumbered: number;
}

/**
 * Word writes a list as paragraphs that name list and level (`mso-list:l0 level2 lfo1`), each with its number or bullet
 * drawn before the words. They become lists again, with the numbers that were drawn. A numbered heading keeps its number
 * as words.
 */
export function rebuildWordLists(root: Parent, definitions: ListDefinitions): RebuiltLists {
  const rebuilt = { lists: 0, renumbered: 0 };
  const parents = new Set<Parent>();
  for (const element of descendants(root)) {
    if (!isListParagraph(element)) continue;
    if (/^h[1-6]$/u.test(element.tagName)) numberInWords(element);
    else if (element.tagName !== "li" && element.parentNode !== null) parents.add(element.parentNode);
  }
  for (const parent of parents) rebuildIn(parent, definitions, rebuilt);
  return rebuilt;
}

function rebuildIn(parent: Parent, definitions: ListDefinitions, rebuilt: RebuiltLists): void {
  const children: Child[] = [];
  let run = new ItemRun(definitions);
  const close = () => {
    const lists = nestItems(run.items);
    rebuilt.lists += lists.length;
    rebuilt.renumbered += run.isRenumbered ? 1 : 0;
    children.push(...lists);
    run = new ItemRun(definitions);
  };
  for (const child of parent.childNodes) {
    if (isElement(child) && child.tagName !== "li" && isListParagraph(child)) run.add(child);
    else if (run.items.length > 0 && isElement(child) && isContinuation(child)) run.items.at(-1)?.content.push(child);
    else if (run.items.length === 0 || !isBlank(child)) {
      close();
      children.push(child);
    }
  }
  close();
  setChildren(parent, children);
}

/** Neighbouring list paragraphs with what is known of their numbers. */
class ItemRun {
  items: LooseItem[] = [];
  isRenumbered = false;
  private readonly next = new Map<number, number>();
  private readonly definitions: ListDefinitions;

  constructor(definitions: ListDefinitions) {
    this.definitions = definitions;
  }

  add(paragraph: Element): void {
    const { list, level } = placeOf(paragraph);
    const marker = takeMarker(paragraph);
    const definition = this.definitions.get(`${list} level${level}`);
    const expected = this.next.get(level) ?? definition?.start ?? 1;
    const number = marker === null ? null : listNumber(marker, expected);
    const isNumbered = marker === null ? (definition?.isNumbered ?? false) : number !== null;
    const value = number?.value ?? (isNumbered ? expected : null);
    if (number !== null && number.numbering !== "figures") this.isRenumbered = true;
    for (const deeper of [...this.next.keys()].filter((other) => other > level)) this.next.delete(deeper);
    if (value !== null) this.next.set(level, value + 1);
    this.items.push({ level, isNumbered, value, content: [paragraph] });
  }
}

const place = /^(l\d+) level(\d+)/u;

function isListParagraph(element: Element): boolean {
  return place.test(styleOf(element).get("mso-list") ?? "");
}

function placeOf(paragraph: Element): { list: string; level: number } {
  const [, list = "l0", level = "1"] = place.exec(styleOf(paragraph).get("mso-list") ?? "") ?? [];
  return { list, level: Math.max(1, Number(level)) };
}

/** A second paragraph of an item: of the list's style, indented, without a number of its own. */
function isContinuation(element: Element): boolean {
  return (
    element.tagName === "p" && hasClass(element, /^MsoListParagraph/u) && styleOf(element).get("mso-list") === undefined
  );
}

function isBlank(node: HtmlNode): boolean {
  return node.nodeName === "#comment" || (isText(node) && node.value.trim() === "");
}

/** Takes number or bullet out of a paragraph: what is marked as such, or stands between Word's conditional comments. */
function takeMarker(paragraph: Element): string | null {
  const marked = descendants(paragraph).find((element) => styleOf(element).get("mso-list") === "ignore");
  if (marked !== undefined) {
    const marker = textIn(marked);
    remove(marked);
    return marker;
  }
  const drawn = betweenComments(paragraph);
  if (drawn.length === 0) return null;
  const marker = drawn.map(textIn).join("");
  for (const node of drawn) remove(node);
  return marker;
}

function betweenComments(paragraph: Element): Child[] {
  const holder = [paragraph, ...descendants(paragraph)].find((element) => childrenOf(element).some(opensMarker));
  const children = holder?.childNodes ?? [];
  const from = children.findIndex(opensMarker);
  const to = children.findIndex(
    (node, at) => at > from && node.nodeName === "#comment" && "data" in node && /endif/iu.test(node.data),
  );
  return from === -1 || to === -1 ? [] : children.slice(from + 1, to);
}

function opensMarker(node: HtmlNode): boolean {
  return node.nodeName === "#comment" && "data" in node && /\[if !supportlists\]/iu.test(node.data);
}

function numberInWords(heading: Element): void {
  const marked = descendants(heading).find((element) => styleOf(element).get("mso-list") === "ignore");
  if (marked !== undefined) replace(marked, [makeText(`${textIn(marked)} `)]);
}
