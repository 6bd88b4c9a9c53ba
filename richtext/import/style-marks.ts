import { attribute, descendants, type Element, textIn } from "./html-tree.ts";
import { type Child, hasClass, makeText, type Parent, rename, styleOf, sweep, wrapChildren } from "./tree-edits.ts";

/** Says by elements what a program said by styles: bold and italic, headings, quotations; and raised or lowered figures by their own characters. */
export function readStyles(root: Parent): void {
  for (const element of descendants(root)) {
    readBlockStyle(element);
    readWeight(element);
  }
  sweep(root, readRaised);
}

function readBlockStyle(element: Element): void {
  const level = headingLevel(element);
  if (level !== null) rename(element, `h${level}`);
  else if (element.tagName === "p" && hasClass(element, /^Mso(?:Intense)?Quote/u)) {
    rename(element, "blockquote");
    wrapChildren(element, "p");
  }
}

/** Of a paragraph that is a heading by its style or role; levels below the sixth count as it. */
function headingLevel(element: Element): number | null {
  if (attribute(element, "role") === "heading") return Math.min(6, Number(attribute(element, "aria-level")) || 2);
  if (element.tagName !== "p") return null;
  if (hasClass(element, /^MsoTitle/u)) return 1;
  const level =
    Number(styleOf(element).get("mso-outline-level")) ||
    Number(/MsoHeading(\d)/u.exec(attribute(element, "class"))?.[1]);
  return level >= 1 ? Math.min(6, level) : null;
}

function readWeight(element: Element): void {
  const style = styleOf(element);
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const isBold = element.tagName === "b" || element.tagName === "strong";
  const isItalic = element.tagName === "i" || element.tagName === "em";
  if (isBold && weight !== undefined && !isHeavy(weight)) rename(element, "span");
  else if (isItalic && slant === "normal") rename(element, "span");
  if (!takesMarks(element)) return;
  if (weight !== undefined && isHeavy(weight) && !isBold) wrapChildren(element, "b");
  if ((slant === "italic" || slant === "oblique") && !isItalic) wrapChildren(element, "i");
}

function takesMarks({ tagName }: Element): boolean {
  return ["span", "font", "a", "b", "strong", "i", "em", "u", "p", "td", "li"].includes(tagName);
}

function isHeavy(weight: string): boolean {
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

const raised: Readonly<Record<string, string | undefined>> = {
  ...charactersOf("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"),
  "−": "⁻",
};
const lowered: Readonly<Record<string, string | undefined>> = {
  ...charactersOf("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"),
  "−": "₋",
};

/** m² and CO₂ keep their meaning where there is no raised type; "10⁶" must never read 106. */
function readRaised(element: Element): Child[] | null {
  const align = styleOf(element).get("vertical-align");
  const isRaised = element.tagName === "sup" || align === "super";
  const isLowered = element.tagName === "sub" || align === "sub";
  if (!isRaised && !isLowered) return null;
  const text = textIn(element);
  const characters = [...text].map((character) => (isRaised ? raised : lowered)[character]);
  const isWritten = text !== "" && characters.length <= MOST_RAISED && !characters.includes(undefined);
  return isWritten ? [makeText(characters.join(""))] : null;
}

/** A longer run is no index or exponent. */
const MOST_RAISED = 6;

function charactersOf(plain: string, drawn: string): Record<string, string> {
  const characters = [...drawn];
  return Object.fromEntries([...plain].map((character, at) => [character, characters[at] ?? character]));
}
