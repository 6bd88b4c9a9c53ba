import { attribute, descendants, type Element, textIn } from "../import/html-tree.ts";
import { type Parent, removeAttributes, rename, sweep } from "../import/tree-edits.ts";

export interface TidiedSelection {
  /** Different styles, classes and fonts that the text had. */
  styles: number;
  emptyParagraphs: number;
}

/**
 * A selection is what somebody chose: all of it is text, also what would be navigation or footer on a whole page. Only
 * looks go.
 */
export function tidySelection(root: Parent): TidiedSelection {
  const styles = new Set<string>();
  const tidied: TidiedSelection = { styles: 0, emptyParagraphs: 0 };
  for (const element of descendants(root)) {
    for (const { name, value } of element.attrs)
      if (looks.has(name) && value.trim() !== "") styles.add(`${name}=${value}`);
    removeAttributes(element, names);
    const plain = plainNames[element.tagName];
    if (plain !== undefined && !namesSpeaker(element)) rename(element, plain);
  }
  sweep(root, (element) => {
    if (element.tagName === "a" && attribute(element, "href").startsWith("#")) return element.childNodes; // a place in the other text
    if (element.tagName !== "p" || textIn(element) !== "" || holdsPicture(element)) return null;
    tidied.emptyParagraphs += 1;
    return [];
  });
  return { ...tidied, styles: styles.size };
}

const looks = new Set(["style", "class", "face", "color", "bgcolor", "align"]);

/** By these the reader of whole pages knows what is no part of a text. */
const names = new Set(["class", "id", "role", "aria-label", "aria-hidden"]);

const plainNames: Readonly<Record<string, string | undefined>> = {
  nav: "div",
  header: "div",
  footer: "div",
  aside: "div",
  form: "div",
  dialog: "div",
  button: "span",
};

function holdsPicture(element: Element): boolean {
  return descendants(element).some(({ tagName }) => tagName === "img");
}

function namesSpeaker({ tagName, parentNode }: Element): boolean {
  return tagName === "footer" && parentNode?.nodeName === "blockquote";
}
