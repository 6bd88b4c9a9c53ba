import { attributeIn, elementsIn, replaceParts, valueIn } from "./xml-parts.ts";

/** Name of a bookmark that carries an item's number through the conversion. */
const name = (value: number, format: string) => `listnumber-${value}-${format}`;

/** Reads what `markListNumbers` wrote: the number of an item, and whether it was no figure. */
export function markedNumber(id: string): { value: number; isRenumbered: boolean } | null {
  const [, value, format] = /listnumber-(\d+)-(\w+)$/u.exec(id) ?? [];
  return value === undefined ? null : { value: Number(value), isRenumbered: /letter|roman/iu.test(format ?? "") };
}

/**
 * The converter counts every list from one. So each numbered paragraph gets a bookmark that says which number Word shows
 * for it: lists that were interrupted go on, and those that start elsewhere do.
 *
 * @param parts - `document`, `numbering` and `styles` of a .docx, as XML
 * @returns the document with bookmarks
 */
export function markListNumbers(parts: { document: string; numbering: string; styles: string }): string {
  const lists = numberedLists(parts.numbering);
  const styles = numberedStyles(parts.styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  let marks = 0;
  const plain = replaceParts(parts.document, "<w:pPrChange ", "</w:pPrChange>", () => ""); // how it was before
  return replaceParts(plain, "<w:pPr>", "</w:pPr>", (properties) => {
    const style = valueIn(properties, "pStyle");
    const number = valueIn(properties, "numId") ?? styles.get(style ?? "")?.numId;
    const level = Number(valueIn(properties, "ilvl") ?? styles.get(style ?? "")?.level ?? 0);
    const list = number === undefined ? undefined : lists.get(number);
    const rule = list?.levels[level];
    if (list === undefined || rule === undefined || number === undefined || level > DEEPEST) return properties;

    const counted = counters.get(list.counter) ?? [];
    const restart = begun.has(`${number}/${level}`) ? undefined : list.restarts[level];
    begun.add(`${number}/${level}`);
    const last = restart === undefined ? counted[level] : undefined;
    const shown = last === undefined ? (restart ?? rule.start) : last + 1;
    counters.set(list.counter, [...filled(counted, level), shown]);
    const explicit = properties.includes("<w:numId ") ? properties : withNumber(properties, number, level);
    if (rule.format === "bullet" || rule.format === "none") return explicit;
    marks += 1;
    const id = 900_000 + marks;
    return `${explicit}<w:bookmarkStart w:id="${id}" w:name="${name(shown, rule.format)}"/><w:bookmarkEnd w:id="${id}"/>`;
  });
}

/** Word has nine levels. */
const DEEPEST = 8;

/** Says of a paragraph itself what its style says of it; the converter reads no lists from styles. */
function withNumber(properties: string, number: string, level: number): string {
  const said = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;
  return properties.replace(/<\/w:pPr>$/u, `${said}</w:pPr>`);
}

interface NumberedList {
  /** Lists of one definition count on from each other. */
  counter: string;
  levels: { start: number; format: string }[];
  restarts: (number | undefined)[];
}

function numberedLists(numbering: string): ReadonlyMap<string, NumberedList> {
  const definitions = new Map(
    elementsIn(numbering, "abstractNum").map((definition): [string, NumberedList["levels"]] => {
      const levels: NumberedList["levels"] = [];
      for (const level of elementsIn(definition, "lvl"))
        levels[Number(attributeIn(level, "ilvl") ?? 0)] = {
          start: Number(valueIn(level, "start") ?? 1),
          format: valueIn(level, "numFmt") ?? "decimal",
        };
      return [attributeIn(definition, "abstractNumId") ?? "", levels];
    }),
  );
  return new Map(
    elementsIn(numbering, "num").map((list): [string, NumberedList] => {
      const counter = valueIn(list, "abstractNumId") ?? "";
      const restarts: NumberedList["restarts"] = [];
      for (const override of elementsIn(list, "lvlOverride")) {
        const start = valueIn(override, "startOverride");
        if (start !== undefined) restarts[Number(attributeIn(override, "ilvl") ?? 0)] = Number(start);
      }
      return [attributeIn(list, "numId") ?? "", { counter, levels: definitions.get(counter) ?? [], restarts }];
    }),
  );
}

/** Paragraph styles that number by themselves, like "List Number". */
function numberedStyles(styles: string): ReadonlyMap<string, { numId: string | undefined; level: string | undefined }> {
  return new Map(
    elementsIn(styles, "style").flatMap((style) => {
      const numId = valueIn(style, "numId");
      const id = attributeIn(style, "styleId");
      return numId === undefined || id === undefined ? [] : [[id, { numId, level: valueIn(style, "ilvl") }] as const];
    }),
  );
}

function filled(counted: readonly number[], level: number): number[] {
  return Array.from({ length: level }, (_, at) => counted[at] ?? 1);
}
