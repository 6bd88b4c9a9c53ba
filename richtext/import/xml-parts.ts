/**
 * Replaces every stretch from an opening to the next closing tag, both included. In one pass, whatever the text holds: a
 * regular expression would look for the end from every beginning of a hostile file.
 */
export function replaceParts(xml: string, open: string, close: string, change: (part: string) => string): string {
  let written = "";
  let at = 0;
  for (;;) {
    const from = xml.indexOf(open, at);
    const end = from === -1 ? -1 : xml.indexOf(close, from);
    if (end === -1) return written + xml.slice(at);
    written += xml.slice(at, from) + change(xml.slice(from, end + close.length));
    at = end + close.length;
  }
}

/** The elements of a name that have attributes, as they are written. */
export function elementsIn(xml: string, tag: string): string[] {
  const found: string[] = [];
  replaceParts(xml, `<w:${tag} `, `</w:${tag}>`, (element) => {
    found.push(element);
    return "";
  });
  return found;
}

/** An attribute of the outermost element. */
export function attributeIn(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf(">") + 1);
  return new RegExp(`\\sw:${name}="([^"]*)"`, "u").exec(tag)?.[1];
}

/** What the first element of a name says: its `w:val`. */
export function valueIn(xml: string, tag: string): string | undefined {
  const from = xml.indexOf(`<w:${tag} `);
  return from === -1 ? undefined : attributeIn(xml.slice(from, from + LONGEST_TAG), "val");
}

const LONGEST_TAG = 1_000;
