import { Node } from "@tiptap/core";
import { validateName } from "./validate-name.ts";

/**
 * A table of plain rows: no merged cells, widths or alignment, so that it reads the same aloud, on a phone and as text.
 * The caption is its name for readers. Rows of one length are `parseBody`'s to ask for.
 */
export const Table = Node.create({
  name: "table",
  content: "tableRow+",
  isolating: true,

  addAttributes() {
    return {
      caption: {
        default: "",
        parseHTML: (element) => oneLine(element.querySelector(":scope > caption")?.textContent),
        rendered: false,
        validate: validateName,
      },
    };
  },

  extendNodeSchema: ({ name }) => ({ tableRole: roles[name] }),

  parseHTML() {
    return [{ tag: "table" }, { tag: "caption", ignore: true }, { tag: "colgroup", ignore: true }];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ["table", HTMLAttributes, ["caption", String(node.attrs.caption)], ["tbody", 0]];
  },
});

export const TableRow = Node.create({
  name: "tableRow",
  content: "(tableHeader|tableCell)+",

  parseHTML() {
    return [{ tag: "tr" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["tr", HTMLAttributes, 0];
  },
});

export const TableHeader = cell("tableHeader", "th");
export const TableCell = cell("tableCell", "td");

const roles: Readonly<Record<string, string>> = {
  table: "table",
  tableRow: "row",
  tableHeader: "header_cell",
  tableCell: "cell",
};

function cell(name: string, tag: string) {
  return Node.create({
    name,
    content: "paragraph+",
    isolating: true,

    /** prosemirror-tables reads spans and widths from every cell: they are there, and never other than this. */
    addAttributes() {
      return { colspan: only(1), rowspan: only(1), colwidth: only(null) };
    },

    parseHTML() {
      return [{ tag }];
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes, 0];
    },
  });
}

function only(value: 1 | null) {
  return {
    default: value,
    parseHTML: () => value,
    rendered: false,
    validate(given: unknown) {
      if (given !== value) throw new RangeError("Cells of a table are not merged and have no width");
    },
  };
}

function oneLine(text: string | null | undefined): string {
  return (text ?? "")
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, 200);
}
